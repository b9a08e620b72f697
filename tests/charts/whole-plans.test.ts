import { describe, expect, it } from 'vitest';
import { wholePlans } from '../../src/charts/whole-plans.ts';
import type { Observation } from '../../src/dataset/model/tables.ts';
import { attainmentCase, datasetOf, drawChart, figureOf, observation } from './fixture.ts';
import { expectDrawings, numbersOf } from './svg.ts';

const END = '2021-12-31';
const reached = attainmentCase('one.1', 'p/a', { admitted: 900, quota: 800, end: END });
const short = attainmentCase('two.1', 'p/b', { admitted: 40, quota: 50, end: END });
const picked = attainmentCase('two.2', 'p/c', { admitted: 14, quota: 6, end: END, selection: 'best' });
const underway = attainmentCase('two.3', 'p/c', { admitted: 5, quota: 10, end: '2021-06-30' });
const term = { place_id: 'p', period_kind: 'term', period_start: '2015', period_end: '2020' } as const;
const ofTerm = [
  observation({ ...term, observation_id: 'one.4', indicator_id: 'admissions', value: 5742 }),
  observation({
    ...term,
    observation_id: 'one.5',
    indicator_id: 'admissions_quota_own',
    status: 'plan',
    value: 5000,
  }),
];
const bounded = observation({
  observation_id: 'two.6',
  place_id: 'p/c',
  indicator_id: 'quota_attainment',
  value: 103,
  qualifier: 'over',
});
const implied = [
  observation({ observation_id: 'two.7', place_id: 'p/b', indicator_id: 'admissions', value: 173 }),
  observation({ observation_id: 'two.8', place_id: 'p/b', indicator_id: 'quota_attainment', value: 115 }),
];
const everything = datasetOf([...reached, ...short, ...picked, ...ofTerm, bounded]);

describe('whole plans', () => {
  it('draws plans by span and kind of quota, dots by people', async () => {
    await expectDrawings(figureOf(wholePlans, everything));
  });

  it('is not drawn before a plan is over', () => {
    expect(drawChart(wholePlans, datasetOf([]))).toBeNull();
    expect(drawChart(wholePlans, datasetOf(underway))).toBeNull();
  });

  it('lists people beside percent, the most people first', () => {
    const { table, observationIds, reportIds } = figureOf(wholePlans, everything);
    expect(table.rows.map((row) => [row[0]?.value, row[5]?.value, row[6]?.value])).toEqual([
      ['p', 5742, 5000],
      ['p/a', 900, 800],
      ['p/b', 40, 50],
      ['p/c', 14, 6],
      ['p/c', null, null],
    ]);
    expect(observationIds).toEqual(expect.arrayContaining(['one.4', 'one.5', 'two.6']));
    expect(reportIds).toEqual(['one', 'two']);
  });

  it('tells terms and kinds of quota apart in words', () => {
    const { table } = figureOf(wholePlans, everything, 'en');
    expect(table.rows.slice(0, 2).map((row) => [row[3]?.text, row[4]?.text])).toEqual([
      ['Several years, mostly a term', 'own quota'],
      ['One year', 'quota set from above'],
    ]);
  });

  it('computes a quota that is not printed and says so', () => {
    const { table, notes, readingAid } = figureOf(wholePlans, datasetOf(implied), 'en');
    expect(table.rows[0]?.[7]?.value).toBe('150..151');
    expect(readingAid).toContain('173 people were admitted against a quota of (150–151)');
    expect(notes.join(' ')).toContain('A quota in brackets is computed by this site');
  });

  it('draws the plans with most people where there are very many', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      implied.map((row) => ({
        ...row,
        observation_id: `${row.observation_id}${index}`,
        place_id: `p/${index}`,
        numerator_id: null,
        value: row.indicator_id === 'admissions' ? 100 + index : row.value,
      })),
    ).flat();
    const { notes, table } = figureOf(wholePlans, datasetOf(many), 'en');
    expect(table.rows).toHaveLength(60);
    expect(notes).toContain('The drawing has only the 40 plans with most people; the table has them all.');
  });

  it('says the same numbers in both languages', () => {
    const numbers = numbersOf(figureOf(wholePlans, everything));
    expect(numbersOf(figureOf(wholePlans, everything, 'en'))).toEqual(numbers);
    expect(numbers).toContain('5742');
  });
});

describe('the finding', () => {
  const cases: [string, readonly Observation[], string, string][] = [
    [
      'counts the plans that were met, without picked ones',
      [...reached, ...short, ...picked],
      '1 trong 2 kế hoạch đã qua trọn kỳ đạt hoặc vượt chỉ tiêu',
      '1 of 2 plans whose whole period had passed was met or passed',
    ],
    [
      'names the only plan',
      reached,
      'Kế hoạch duy nhất đã qua trọn kỳ thì đạt hoặc vượt chỉ tiêu',
      'The only plan whose whole period had passed was met or passed',
    ],
    [
      'counts plans that were all met',
      [...reached, ...ofTerm],
      'Cả 2 kế hoạch đã qua trọn kỳ đều đạt hoặc vượt chỉ tiêu',
      'All 2 plans whose whole period had passed were met or passed',
    ],
    [
      'names the only plan that was not met',
      short,
      'Kế hoạch duy nhất đã qua trọn kỳ thì không đạt chỉ tiêu',
      'The only plan whose whole period had passed was not met',
    ],
    [
      'counts a bound that decides',
      [bounded],
      'Kế hoạch duy nhất đã qua trọn kỳ thì đạt hoặc vượt chỉ tiêu',
      'The only plan whose whole period had passed was met or passed',
    ],
    [
      'leaves open what a bound leaves open',
      [{ ...bounded, value: 90 }],
      'Các số được in chưa đủ để nói kế hoạch nào đã đạt chỉ tiêu',
      'The figures printed do not decide which plans were met',
    ],
    [
      'leaves picked figures out',
      picked,
      'Chưa bài nào in kết quả của cả một kỳ kế hoạch mà không phải được chọn ra để nêu',
      'No report prints the result of a whole plan that it did not pick out to show',
    ],
  ];
  it.each(cases)('%s', (_, observations, vi, en) => {
    expect(figureOf(wholePlans, datasetOf(observations)).finding).toBe(vi);
    expect(figureOf(wholePlans, datasetOf(observations), 'en').finding).toBe(en);
  });
});
