import { describe, expect, it } from 'vitest';
import { introducedAdmitted } from '../../src/charts/introduced-admitted.ts';
import type { Observation } from '../../src/dataset/model/tables.ts';
import { datasetOf, drawChart, figureOf, observation } from './fixture.ts';
import { expectDrawings, numbersOf } from './svg.ts';

const span = { place_id: 'p', period_kind: 'span', period_start: '2019', period_end: '2022' } as const;
const union = {
  place_id: 'p',
  period_kind: 'instant',
  period_start: null,
  period_end: null,
  period_basis: null,
} as const;
const whole = [
  observation({
    ...span,
    observation_id: 'one.1',
    indicator_id: 'introduced',
    group_id: 'youth_union',
    value: 8000,
  }),
  observation({
    ...span,
    observation_id: 'one.2',
    indicator_id: 'admissions',
    group_id: 'youth_union',
    value: 3000,
  }),
  observation({
    ...span,
    observation_id: 'one.3',
    indicator_id: 'admitted_of_introduced',
    group_id: 'youth_union',
    value: 37.5,
    numerator_id: 'one.2',
    denominator_id: 'one.1',
  }),
];
const residential = [
  observation({
    ...span,
    observation_id: 'one.4',
    indicator_id: 'introduced',
    group_id: 'residential',
    value: 2920,
    whole_id: 'one.1',
  }),
  observation({
    ...span,
    observation_id: 'one.5',
    indicator_id: 'share_of_introduced',
    group_id: 'residential',
    value: 36.5,
    numerator_id: 'one.4',
    denominator_id: 'one.1',
  }),
  observation({
    ...union,
    observation_id: 'one.6',
    indicator_id: 'share_of_union_members',
    group_id: 'residential',
    value: 29.9,
  }),
];
const pupils = [
  observation({
    ...span,
    observation_id: 'one.7',
    indicator_id: 'introduced',
    group_id: 'pupils',
    value: 56,
    whole_id: 'one.1',
  }),
  observation({
    ...union,
    observation_id: 'one.8',
    indicator_id: 'share_of_union_members',
    group_id: 'school_bloc',
    value: 56.7,
  }),
];
const everything = datasetOf([...whole, ...residential, ...pupils]);

function elsewhere(rows: readonly Observation[], admitted: number): Observation[] {
  return rows.map((row) => ({
    ...row,
    place_id: 'p/b',
    report_id: 'two',
    observation_id: row.observation_id.replace('one', 'two'),
    numerator_id: row.numerator_id?.replace('one', 'two') ?? null,
    denominator_id: row.denominator_id?.replace('one', 'two') ?? null,
    value:
      row.indicator_id === 'admissions'
        ? admitted
        : row.indicator_id === 'admitted_of_introduced'
          ? admitted / 80
          : row.value,
  }));
}

describe('introduced and admitted', () => {
  it('draws the bar and both shares of each group', async () => {
    await expectDrawings(figureOf(introducedAdmitted, everything));
  });

  it('is not drawn where nobody was introduced, or nothing more is known of them', () => {
    expect(drawChart(introducedAdmitted, datasetOf([]))).toBeNull();
    expect(drawChart(introducedAdmitted, datasetOf(whole.slice(0, 1)))).toBeNull();
  });

  it('computes a share that is not printed and says so', () => {
    const { table, notes } = figureOf(introducedAdmitted, everything, 'en');
    const row = table.rows.find((cells) => cells[2]?.value === 'pupils');
    expect(row?.map((cell) => cell.value)).toEqual([
      'p',
      '2019/2022',
      'pupils',
      'share_of_introduced',
      56,
      8000,
      null,
      0.7,
    ]);
    expect(notes).toContain(
      'Pupils: 0.7% is computed by this site from 56 of 8,000; the report does not print this share.',
    );
  });

  it('says when the union’s share is of a wider group', () => {
    const { notes } = figureOf(introducedAdmitted, everything, 'en');
    expect(notes.join(' ')).toContain(
      'Pupils stand beside the school bloc because no report prints the share of pupils',
    );
    expect(notes.join(' ')).toContain('School bloc: Are School bloc.');
  });

  it('says the same numbers in both languages', () => {
    const numbers = numbersOf(figureOf(introducedAdmitted, everything));
    expect(numbersOf(figureOf(introducedAdmitted, everything, 'en'))).toEqual(numbers);
    expect(numbers).toContain('375');
  });
});

describe('many places', () => {
  /** Counts in one year each: admitted of 100 introduced. */
  function count(year: number, admitted: number, rest: Partial<Observation> = {}): Observation[] {
    const own = { place_id: 'p/a', period_start: `${year}-01-01`, period_end: `${year}-12-31` };
    return [
      observation({ ...own, observation_id: `two.${year}1`, indicator_id: 'introduced', value: 100 }),
      observation({
        ...own,
        observation_id: `two.${year}2`,
        indicator_id: 'admissions',
        value: admitted,
        ...rest,
      }),
    ];
  }
  const bounded = count(2018, 40, { qualifier: 'under' });
  const undecided = count(2019, 40, { qualifier: 'over' });
  const many = datasetOf([
    ...whole,
    ...residential,
    ...count(2015, 70),
    ...count(2016, 20),
    ...count(2017, 50),
    ...bounded,
    ...undecided,
  ]);

  it('are one dot each, with the groups of those that print them below', async () => {
    const figure = figureOf(introducedAdmitted, many);
    await expectDrawings({ slug: 'introduced-admitted-many', plots: figure.plots });
  });

  it('are counted by whether half were admitted, where the wording decides it', () => {
    expect(figureOf(introducedAdmitted, many).finding).toBe(
      'Ở 2 trong 5 lần đếm đủ rõ, số kết nạp bằng ít nhất một nửa số được giới thiệu',
    );
    expect(figureOf(introducedAdmitted, many, 'en').finding).toBe(
      'In 2 of 5 counts that are clear enough, admissions equalled at least half of those introduced',
    );
  });

  it('leave a phone those with most people and say so', () => {
    const years = Array.from({ length: 60 }, (_, index) => count(1950 + index, index));
    const { plots, notes } = figureOf(introducedAdmitted, datasetOf(years.flat()), 'en');
    expect(plots.narrow.height).toBeLessThan(1600);
    expect(notes.join(' ')).toContain('Only the 40 places with most people introduced are drawn');
  });
});

describe('the finding', () => {
  const cases: [string, readonly Observation[], string, string][] = [
    [
      'gives the share and the least group',
      [...whole, ...residential, ...pupils],
      'Ở Tỉnh P, số kết nạp bằng 37,5% số được giới thiệu; học sinh chiếm 0,7% số được giới thiệu',
      'In P Province, admissions equalled 37.5% of those introduced; pupils were 0.7% of those introduced',
    ],
    [
      'gives the share alone',
      whole,
      'Ở Tỉnh P, số kết nạp bằng 37,5% số được giới thiệu',
      'In P Province, admissions equalled 37.5% of those introduced',
    ],
    [
      'gives the group alone',
      [...whole.slice(0, 1), ...residential],
      'Ở Tỉnh P, khối dân cư chiếm 36,5% số được giới thiệu',
      'In P Province, residential bloc were 36.5% of those introduced',
    ],
    [
      'gives the range of several places',
      [...whole, ...elsewhere(whole, 4000)],
      'Số kết nạp bằng 37,5% đến 50% số được giới thiệu, tùy nơi',
      'Admissions equalled 37.5% to 50% of those introduced, depending on the place',
    ],
    [
      'leaves picked figures out',
      whole.map((row) => ({ ...row, selection: 'best' as const })),
      'Chưa bài nào in các số này mà không phải được chọn ra để nêu',
      'No report prints these figures without having picked them out to show',
    ],
  ];
  it.each(cases)('%s', (_, observations, vi, en) => {
    expect(figureOf(introducedAdmitted, datasetOf(observations)).finding).toBe(vi);
    expect(figureOf(introducedAdmitted, datasetOf(observations), 'en').finding).toBe(en);
  });
});
