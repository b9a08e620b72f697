import { describe, expect, it } from 'vitest';
import { pupils } from '../../src/charts/pupils.ts';
import type { Observation } from '../../src/dataset/model/tables.ts';
import { datasetOf, drawChart, figureOf, observation } from './fixture.ts';
import { expectDrawings, numbersOf } from './svg.ts';

function count(
  observation_id: string,
  place_id: string,
  value: number,
  given: Partial<Observation> = {},
): Observation {
  return observation({
    observation_id,
    indicator_id: 'admissions',
    group_id: 'pupils',
    place_id,
    value,
    ...given,
  });
}

const half = { period_kind: 'half_year', period_end: '2021-06-30' } as const;
const whole = count('one.1', 'p', 50, half);
const parts = [
  count('one.2', 'p/a', 30, { ...half, whole_id: 'one.1' }),
  count('one.3', 'p/b', 20, { ...half, whole_id: 'one.1' }),
];
const schoolYear = count('two.1', 'p/b', 44, {
  period_kind: 'school_year',
  period_start: '2021-09-01',
  period_end: '2022-08-31',
});
const expected = count('two.2', 'p/a', 60, { status: 'projected' });
const span = count('two.3', 'p/b', 99, {
  period_kind: 'span',
  period_start: '2018',
  period_end: '2021-06',
  qualifier: 'over',
});
const open = count('two.4', 'p/c', 7, { period_kind: 'span', period_start: null, selection: 'best' });
const ceremony = count('two.5', 'p/b', 5, { period_kind: 'event', period_end: '2021-01-01' });
const ofCeremony = count('two.6', 'p/c', 3, {
  period_kind: 'event',
  period_end: '2021-01-01',
  whole_id: 'two.5',
});
const plan = count('two.7', 'p/c', 1000, { status: 'plan' });
const ALL = [whole, ...parts, schoolYear, expected, span, open, ceremony, ofCeremony, plan];

describe('pupils and students admitted', () => {
  it('draws the parts of a place, then periods by length, ceremonies apart', async () => {
    await expectDrawings(figureOf(pupils, datasetOf(ALL)));
  });

  it('is not drawn without a count of pupils', () => {
    expect(drawChart(pupils, datasetOf([plan]))).toBeNull();
    expect(drawChart(pupils, datasetOf([{ ...whole, group_id: 'all' }]))).toBeNull();
  });

  it('has every count in the table, by kind of period, parts of ceremonies last', () => {
    const { table } = figureOf(pupils, datasetOf(ALL), 'en');
    expect(table.rows.map((row) => [row[2]?.value, row[0]?.value, row[5]?.text, row[7]?.text])).toEqual([
      ['part', 'p/a', '30', '50'],
      ['part', 'p/b', '20', '50'],
      ['year', 'p/a', '60', '–'],
      ['year', 'p/b', '44', '–'],
      ['part', 'p', '50', '–'],
      ['longer', 'p/b', 'over 99', '–'],
      ['open', 'p/c', '7', '–'],
      ['ceremony', 'p/b', '5', '–'],
      ['ceremony', 'p/c', '3', '5'],
    ]);
  });

  it('says what is expected, picked, bounded and only in the table', () => {
    const text = figureOf(pupils, datasetOf(ALL), 'en').notes.join('\n');
    expect(text).toContain('scale of its own');
    expect(text).toContain('(expected)');
    expect(text).toContain('Grey hollow marks');
    expect(text).toContain('gives a limit only');
    expect(text).toContain('1 count of single schools or branches is part of the count of a wider place');
  });

  it('draws the greatest counts of many', () => {
    const many = Array.from({ length: 20 }, (_, index) =>
      count(`one.${index + 1}`, 'p/a', index + 1, {
        period_start: `${2000 + index}-01-01`,
        period_end: `${2000 + index}-12-31`,
      }),
    );
    const { notes, table } = figureOf(pupils, datasetOf(many), 'en');
    expect(table.rows).toHaveLength(20);
    expect(notes).toContain('Each panel shows its greatest 16 counts only; the other 4 are in the table.');
  });

  it('says the same numbers in both languages', () => {
    const years = datasetOf([expected, count('one.4', 'p/b', 12345), count('one.5', 'p', 8)]);
    const numbers = numbersOf(figureOf(pupils, years));
    expect(numbersOf(figureOf(pupils, years, 'en'))).toEqual(numbers);
    expect(numbers).toContain('12345');
  });
});

describe('the finding', () => {
  const even = parts.map((part) => ({ ...part, value: 25, as_printed: '25' }));
  const cases: [string, readonly Observation[], string, string][] = [
    [
      'names the greatest part of the count that is divided most',
      ALL,
      'Trong 50 học sinh được kết nạp ở Tỉnh P, 30 là ở Huyện A',
      'Of the 50 pupils admitted in P Province, 30 were in A District',
    ],
    [
      'counts the counts where the greatest parts are alike',
      [whole, ...even],
      'Các bài in 3 con số về học sinh, sinh viên được kết nạp ở 3 nơi',
      'Reports print 3 counts of pupils and students admitted, in 3 places',
    ],
    [
      'counts one count where no count is divided, without picked and expected ones',
      [schoolYear, expected, open],
      'Các bài in 1 con số về học sinh, sinh viên được kết nạp ở 1 nơi',
      'Reports print 1 count of pupils and students admitted, in 1 place',
    ],
    [
      'claims nothing from what is picked or expected',
      [expected, open],
      'Các bài chỉ in số dự kiến hoặc số được chọn để nêu',
      'Reports print only figures that they expect or picked out to show',
    ],
  ];
  it.each(cases)('%s', (_, observations, vi, en) => {
    expect(figureOf(pupils, datasetOf(observations)).finding).toBe(vi);
    expect(figureOf(pupils, datasetOf(observations), 'en').finding).toBe(en);
  });
});

describe('the reading aid', () => {
  const cases: [string, Observation, string][] = [
    [
      'spells out a result',
      schoolYear,
      'the line in the row “B District, school year 2021–2022” means 44 pupils admitted in that period.',
    ],
    [
      'spells out an expectation as one',
      expected,
      'the line in the row “A District, 2021” means that the report expects 60 pupils to be admitted in that period.',
    ],
    [
      'says that there are only bounds',
      span,
      'each line is a limit that a report prints; none prints an exact number.',
    ],
  ];
  it.each(cases)('%s', (_, only, text) => {
    expect(figureOf(pupils, datasetOf([only]), 'en').readingAid).toBe(text);
  });
});
