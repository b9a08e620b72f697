import { describe, expect, it } from 'vitest';
import { placesThroughTime } from '../../src/charts/places-through-time.ts';
import type { Observation } from '../../src/dataset/model/tables.ts';
import { datasetOf, drawChart, figureOf, observation } from './fixture.ts';
import { expectDrawings, numbersOf } from './svg.ts';

const admitted = (id: string, year: number, value: number, rest: Partial<Observation> = {}): Observation =>
  observation({
    observation_id: `one.${id}`,
    indicator_id: 'admissions',
    period_start: `${year}-01-01`,
    period_end: `${year}-12-31`,
    value,
    ...rest,
  });
const members = (id: string, day: string, value: number, rest: Partial<Observation> = {}): Observation =>
  observation({
    observation_id: `two.${id}`,
    indicator_id: 'members',
    period_kind: 'instant',
    period_start: null,
    period_end: day,
    value,
    place_id: 'p/b',
    ...rest,
  });

const rising = [admitted('1', 2019, 100), admitted('2', 2021, 130)];
const falling = [members('1', '2018', 900), members('2', '2020-06-30', 800)];
const open = [
  members('3', '2018-05-01', 40, { group_id: 'pupils', qualifier: 'over' }),
  members('4', '2020-05-01', 50, { group_id: 'pupils', qualifier: 'over' }),
];
const picked = [
  admitted('5', 2019, 20, { place_id: 'p/c' }),
  admitted('6', 2021, 10, { place_id: 'p/c', selection: 'list' }),
];
const dataset = datasetOf([...rising, ...falling, ...open, ...picked]);

describe('places through time', () => {
  it('draws a small chart for each series', async () => {
    await expectDrawings(figureOf(placesThroughTime, dataset));
  });

  const without: [string, Observation[]][] = [
    ['one figure', [admitted('1', 2019, 100)]],
    ['figures of two places', [admitted('1', 2019, 100), admitted('2', 2021, 1, { place_id: 'p/b' })]],
    ['figures of two groups', [admitted('1', 2019, 100), admitted('2', 2021, 1, { group_id: 'pupils' })]],
    ['two days of one year', [members('1', '2018-01-01', 9), members('2', '2018-12-31', 10)]],
    [
      'parts of years, which count to different days',
      [
        admitted('1', 2019, 1, { period_kind: 'year_to_date', period_end: '2019-06-30' }),
        admitted('2', 2021, 2, { period_kind: 'year_to_date', period_end: '2021-09-30' }),
      ],
    ],
    ['a plan and a result', [admitted('1', 2019, 100), admitted('2', 2021, 1, { status: 'plan' })]],
  ];
  it.each(without)('is not drawn for %s', (_, observations) => {
    expect(drawChart(placesThroughTime, datasetOf(observations))).toBeNull();
  });

  it('lists whole places before groups, the greatest first', () => {
    const { table } = figureOf(placesThroughTime, dataset, 'en');
    expect(table.rows.map((row) => row.map((cell) => cell.value))).toEqual([
      ['admissions', 'p/a', 'all', '2019-01-01/2019-12-31', 100, null],
      ['admissions', 'p/a', 'all', '2021-01-01/2021-12-31', 130, null],
      ['admissions', 'p/c', 'all', '2019-01-01/2019-12-31', 20, null],
      ['admissions', 'p/c', 'all', '2021-01-01/2021-12-31', 10, 'list'],
      ['members', 'p/b', 'all', '/2018', 900, null],
      ['members', 'p/b', 'all', '/2020-06-30', 800, null],
      ['members', 'p/b', 'pupils', '/2018-05-01', 40, null],
      ['members', 'p/b', 'pupils', '/2020-05-01', 50, null],
    ]);
  });

  it('draws at most thirty-two series and says so', () => {
    const many = Array.from({ length: 33 }, (_, index) =>
      [2019, 2021].map((year) => admitted(`${index}${year}`, year, index + 1, { place_id: `p/${index}` })),
    ).flat();
    const { notes, table } = figureOf(placesThroughTime, datasetOf(many), 'en');
    expect(notes).toContain('Only the 32 series with most figures are drawn; the table has them all.');
    expect(table.rows).toHaveLength(66);
  });

  it('says the same numbers in both languages', () => {
    const ofYears = datasetOf([...rising, ...picked]);
    const numbers = numbersOf(figureOf(placesThroughTime, ofYears));
    expect(numbersOf(figureOf(placesThroughTime, ofYears, 'en'))).toEqual(numbers);
    expect(numbers).toContain('130');
  });
});

it('leaves series to the downloads where there are more than five hundred, and counts them all', () => {
  const many = Array.from({ length: 501 }, (_, index) => {
    const place = { place_id: `p/${String(index)}` };
    const [before, after] = [`${String(index)}.1`, `${String(index)}.2`];
    return [admitted(before, 2019, 100 + index, place), admitted(after, 2021, 1000 + index, place)];
  });
  const longest = admitted('0.3', 2022, 7, { place_id: 'p/0' });
  const places = many.flatMap(([{ place_id } = longest]) =>
    dataset.places.slice(1, 2).map((place) => ({ ...place, place_id })),
  );
  const whole = datasetOf([...many.flat(), longest]);
  const figure = figureOf(placesThroughTime, { ...whole, places: [...whole.places, ...places] }, 'en');
  const shown = new Set(figure.table.rows.map(([, place]) => place?.value));
  expect(shown.size).toBe(500);
  expect(shown).toContain('p/0');
  expect(figure.observationIds).toHaveLength(2 * 499 + 3);
  expect(figure.finding).toMatch(/^500 of 501 series/);
  expect(figure.subtitle).toContain('501 series');
  expect(figure.notes.join()).toContain('32 are drawn, and 500 are in the table');
});

describe('the finding', () => {
  const cases: [string, Observation[], string, string][] = [
    [
      'counts series and leaves out those that are open or picked',
      [...rising, ...falling, ...open, ...picked],
      '1 trong 2 chuỗi số so sánh được có số cuối cao hơn số đầu',
      '1 of 2 series that can be compared has a last figure higher than the first',
    ],
    [
      'speaks of the only one that rose',
      rising,
      'Ở nơi duy nhất so sánh được, số cuối cao hơn số đầu',
      'In the only place that can be compared, the last figure is higher than the first',
    ],
    [
      'speaks of the only one that fell',
      falling,
      'Ở nơi duy nhất so sánh được, số cuối thấp hơn số đầu',
      'In the only place that can be compared, the last figure is lower than the first',
    ],
    [
      'says where nothing is decided',
      [...open, ...picked],
      'Các số được in chưa đủ để biết nơi nào tăng, nơi nào giảm',
      'The figures printed do not decide which places rose and which fell',
    ],
    [
      'counts the same figure twice as neither',
      [admitted('1', 2019, 100), admitted('2', 2021, 100), ...falling],
      '0 trong 2 chuỗi số so sánh được có số cuối cao hơn số đầu',
      '0 of 2 series that can be compared have a last figure higher than the first',
    ],
  ];
  it.each(cases)('%s', (_, observations, vi, en) => {
    expect(figureOf(placesThroughTime, datasetOf(observations)).finding).toBe(vi);
    expect(figureOf(placesThroughTime, datasetOf(observations), 'en').finding).toBe(en);
  });
});
