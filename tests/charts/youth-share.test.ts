import { describe, expect, it } from 'vitest';
import { youthShare } from '../../src/charts/youth-share.ts';
import type { Dataset } from '../../src/dataset/model/record.ts';
import type { Observation } from '../../src/dataset/model/tables.ts';
import { datasetOf, drawChart, figureOf, observation } from './fixture.ts';
import { expectDrawings, numbersOf } from './svg.ts';

const UNDER_30 = {
  group_id: 'under_30',
  name_vi: 'Dưới 30 tuổi',
  name_en: 'Under 30',
  parent_id: 'all',
  dimension: null,
  definition_vi: 'Người dưới 30 tuổi.',
  definition_en: 'People under 30.',
};

function dataset(...rows: readonly (readonly Observation[])[]): Dataset {
  const own = datasetOf(rows.flat());
  return { ...own, groups: [...own.groups, UNDER_30] };
}

/** 60 of 80 Youth Union members, with the share as printed where it is told. */
function counts(id: string, place_id: string, printed: number | null): Observation[] {
  const whole = observation({ observation_id: `${id}1`, indicator_id: 'admissions', place_id, value: 80 });
  const part = observation({
    observation_id: `${id}2`,
    indicator_id: 'admissions',
    group_id: 'youth_union',
    place_id,
    value: 60,
    whole_id: `${id}1`,
  });
  if (printed === null) return [whole, part];
  return [
    whole,
    part,
    share(`${id}3`, place_id, printed, { numerator_id: part.observation_id, denominator_id: `${id}1` }),
  ];
}

function share(
  observation_id: string,
  place_id: string,
  value: number,
  given: Partial<Observation> = {},
): Observation {
  return observation({
    observation_id,
    indicator_id: 'share_of_admissions',
    group_id: 'youth_union',
    place_id,
    value,
    ...given,
  });
}

const over = share('one.9', 'p', 50, { group_id: 'under_30', qualifier: 'over' });
const under = share('one.8', 'p', 70, { qualifier: 'under' });
const ceremony = share('two.8', 'p/b', 90, { period_kind: 'event', period_start: null });
const picked = share('two.9', 'p/c', 95, { selection: 'best' });

const FULL = dataset(counts('one.', 'p/a', 74.6), counts('two.', 'p/b', null), [
  over,
  under,
  ceremony,
  picked,
]);

describe('the youth share', () => {
  it('draws known shares as diamonds, bounds as lines, picked ones hollow, a definition a panel', async () => {
    await expectDrawings(figureOf(youthShare, FULL));
  });

  it('is not drawn without a share', () => {
    expect(drawChart(youthShare, datasetOf([]))).toBeNull();
    expect(drawChart(youthShare, datasetOf(counts('one.', 'p/a', null).slice(1)))).toBeNull();
  });

  it('lists each definition by itself, the greatest share first', () => {
    const { table } = figureOf(youthShare, FULL, 'en');
    const rows = table.rows.map((row) => [row[0]?.value, row[1]?.value, row[5]?.text, row[7]?.text]);
    expect(rows).toEqual([
      ['youth_union', 'p/c', '95%', 'not known'],
      ['youth_union', 'p/b', '90%', 'not known'],
      ['youth_union', 'p/a', '74.6%', '75%'],
      ['youth_union', 'p/b', 'not printed', '75%'],
      ['youth_union', 'p', 'under 70%', 'not known'],
      ['under_30', 'p', 'over 50%', 'not known'],
    ]);
  });

  it('says what is computed, bounded, of one ceremony, picked, and what has no total', () => {
    const lone = counts('two.', 'p/b', null)
      .slice(1)
      .map((row) => ({ ...row, period_start: '2020-01-01', period_end: '2020-12-31' }));
    const { notes } = figureOf(
      youthShare,
      dataset([over, under, ceremony, picked], counts('one.', 'p/a', null), lone),
      'en',
    );
    const text = notes.join('\n');
    expect(text).toContain('(computed)');
    expect(text).toContain('gives a limit only');
    expect(text).toContain('one round of admissions');
    expect(text).toContain('Hollow marks');
    expect(text).toContain('1 other count of young people admitted is printed without a total');
  });

  it('draws the latest rows of a definition with many, and has all in the table', () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      share(`one.${index + 1}`, 'p/a', 40 + index, {
        period_start: `${2000 + index}-01-01`,
        period_end: `${2000 + index}-12-31`,
      }),
    );
    const { notes, table } = figureOf(youthShare, dataset(many), 'en');
    expect(table.rows).toHaveLength(20);
    expect(notes).toContain('Each group shows its latest 16 rows only; the other 4 are in the table.');
  });

  it('says the same numbers in both languages', () => {
    const years = dataset(counts('one.', 'p/a', 74.6), counts('two.', 'p/b', null), [over, under]);
    const numbers = numbersOf(figureOf(youthShare, years));
    expect(numbersOf(figureOf(youthShare, years, 'en'))).toEqual(numbers);
    expect(numbers).toContain('746');
  });
});

describe('the finding', () => {
  const lower = share('two.7', 'p/b', 40);
  const cases: [string, readonly Observation[], string, string][] = [
    [
      'spans the shares of the definition with most of them, without ceremonies and picked figures',
      [...counts('one.', 'p/a', 74.6), lower, over, under, ceremony, picked],
      'Tính theo “Đoàn viên”, người trẻ chiếm từ 40% đến 74,6% số kết nạp, tùy nơi và kỳ',
      'Counted as “Youth Union members”, young people made up 40% to 74.6% of admissions, depending on place and period',
    ],
    [
      'names the only place',
      [lower, over],
      'Ở Huyện B, người trẻ tính theo “Đoàn viên” chiếm 40% số kết nạp',
      'In B District, young people counted as “Youth Union members” made up 40% of admissions',
    ],
    [
      'gives one number where all are alike',
      [lower, share('two.6', 'p/c', 40)],
      'Tính theo “Đoàn viên”, người trẻ chiếm 40% số kết nạp ở mọi nơi có số',
      'Counted as “Youth Union members”, young people made up 40% of admissions in every place with a figure',
    ],
    [
      'claims nothing from bounds, ceremonies and picked figures',
      [over, under, ceremony, picked],
      'Chưa bài nào cho biết đúng phần của người trẻ trong số kết nạp của cả một kỳ',
      'No report gives the exact share of young people in the admissions of a whole period',
    ],
  ];
  it.each(cases)('%s', (_, observations, vi, en) => {
    expect(figureOf(youthShare, dataset(observations)).finding).toBe(vi);
    expect(figureOf(youthShare, dataset(observations), 'en').finding).toBe(en);
  });
});

describe('the reading aid', () => {
  it('spells out a bound where no number is known', () => {
    expect(figureOf(youthShare, dataset([over]), 'en').readingAid).toBe(
      'the line in the row “P Province, 2021” means that over 50% of those admitted belonged to the group “Under 30”; the true figure lies within the line or towards the arrow.',
    );
  });
});
