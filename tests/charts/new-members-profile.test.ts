import { describe, expect, it } from 'vitest';
import { newMembersProfile } from '../../src/charts/new-members-profile.ts';
import type { Dataset } from '../../src/dataset/model/record.ts';
import type { Group, Observation } from '../../src/dataset/model/tables.ts';
import { datasetOf, drawChart, figureOf, observation } from './fixture.ts';
import { expectDrawings, numbersOf } from './svg.ts';

function group(group_id: string, name_vi: string, name_en: string, definition: string): Group {
  return {
    group_id,
    name_vi,
    name_en,
    parent_id: 'all',
    dimension: null,
    definition_vi: `${definition || name_vi}.`,
    definition_en: `${definition || name_en}.`,
  };
}

const WOMEN = group('women', 'Nữ', 'Women', 'Định nghĩa');
const FARMERS = group('farmers', 'Nông dân', 'Farmers', '');

function dataset(observations: readonly Observation[]): Dataset {
  const own = datasetOf(observations);
  return { ...own, groups: [...own.groups, WOMEN, FARMERS] };
}

function share(
  observation_id: string,
  group_id: string,
  value: number,
  given: Partial<Observation> = {},
): Observation {
  return observation({ observation_id, indicator_id: 'share_of_admissions', group_id, value, ...given });
}

const whole = observation({ observation_id: 'one.1', indicator_id: 'admissions', value: 80 });
const count = observation({
  observation_id: 'one.2',
  indicator_id: 'admissions',
  group_id: 'women',
  value: 30,
  whole_id: 'one.1',
});
const women = share('one.3', 'women', 37.5, { numerator_id: 'one.2', denominator_id: 'one.1' });
const fewer = share('two.1', 'women', 20, { place_id: 'p/b' });
const farmers = share('one.4', 'farmers', 10, { qualifier: 'over' });
const schooling = share('one.5', 'masters', 5);
const youth = share('one.6', 'youth_union', 60);
const ALL = [whole, count, women, fewer, farmers, schooling, youth];

describe('who the new members are', () => {
  it('draws printed shares as dots, a group a panel', async () => {
    await expectDrawings(figureOf(newMembersProfile, dataset(ALL)));
  });

  it('is not drawn without such a share, and leaves youth and schooling to their charts', () => {
    expect(drawChart(newMembersProfile, dataset([schooling, youth]))).toBeNull();
    expect(figureOf(newMembersProfile, dataset(ALL)).table.rows.map((row) => row[0]?.value)).toEqual([
      'women',
      'women',
      'farmers',
    ]);
  });

  it('defines the groups whose name is not enough, and says what other charts show', () => {
    const { notes } = figureOf(newMembersProfile, dataset(ALL), 'en');
    expect(notes).toContain('Women: Định nghĩa.');
    expect(notes.filter((note) => note.startsWith('Farmers'))).toEqual([]);
    expect(notes).toContain(
      '1 share by schooling is not drawn here: schooling has a chart of its own. So have young people, and pupils and students.',
    );
  });

  it('rests on the shares and the parts that they declare', () => {
    const { observationIds, reportIds } = figureOf(newMembersProfile, dataset(ALL));
    expect(observationIds).toEqual(['one.3', 'one.2', 'one.1', 'two.1', 'one.4']);
    expect(reportIds).toEqual(['one', 'two']);
  });

  it('says the same numbers in both languages', () => {
    const numbers = numbersOf(figureOf(newMembersProfile, dataset(ALL)));
    expect(numbersOf(figureOf(newMembersProfile, dataset(ALL), 'en'))).toEqual(numbers);
    expect(numbers).toContain('375');
  });
});

describe('the finding', () => {
  const cases: [string, readonly Observation[], string, string][] = [
    [
      'spans the shares of the group with most of them',
      ALL,
      'Nhóm “Nữ” chiếm từ 20% đến 37,5% số kết nạp, tùy nơi và kỳ',
      'The group “Women” made up 20% to 37.5% of admissions, depending on place and period',
    ],
    [
      'names the only place',
      [fewer, farmers],
      'Ở Huyện B, nhóm “Nữ” chiếm 20% số kết nạp',
      'In B District, the group “Women” made up 20% of admissions',
    ],
    [
      'claims nothing from a bound and a picked figure',
      [farmers, { ...fewer, selection: 'best' }],
      'Chưa bài nào in đúng một tỷ lệ cho cả một kỳ mà không phải để nêu thí dụ',
      'No report prints an exact share of a whole period that it did not pick out to show',
    ],
  ];
  it.each(cases)('%s', (_, observations, vi, en) => {
    expect(figureOf(newMembersProfile, dataset(observations)).finding).toBe(vi);
    expect(figureOf(newMembersProfile, dataset(observations), 'en').finding).toBe(en);
  });
});
