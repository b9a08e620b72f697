import { describe, expect, it } from 'vitest';
import { country } from '../../src/charts/country.ts';
import type { Dataset } from '../../src/dataset/model/record.ts';
import type { Observation } from '../../src/dataset/model/tables.ts';
import { datasetOf, drawChart, figureOf, observation } from './fixture.ts';
import { expectDrawings, numbersOf } from './svg.ts';

function countryOf(observations: readonly Observation[]): Dataset {
  const dataset = datasetOf(observations);
  const [template] = dataset.places;
  if (!template) throw new Error('no place');
  const names = { name_vi: 'Việt Nam', name_en: 'Viet Nam' };
  const place = { ...template, ...names, place_id: 'viet-nam', level: 'country' as const, parent_id: null };
  return { ...dataset, places: [place, ...dataset.places] };
}

const of = (id: string, given: Partial<Observation>): Observation =>
  observation({
    observation_id: `one.${id}`,
    indicator_id: 'admissions',
    value: 100,
    place_id: 'viet-nam',
    ...given,
  });
const year = (at: number): Pick<Observation, 'period_start' | 'period_end'> => ({
  period_start: `${at}-01-01`,
  period_end: `${at}-12-31`,
});
const members = (end: string): Partial<Observation> => ({
  indicator_id: 'members',
  period_kind: 'instant',
  period_start: null,
  period_end: end,
});

const first = of('1', { ...year(2006), value: 187_179 });
const last = of('2', { ...year(2019), value: 143_000, qualifier: 'over' });
const span = of('3', { period_kind: 'span', period_start: '2011', period_end: '2017', value: 1_460_000 });
const early = of('4', { ...members('2009'), value: 3_636_158 });
const late = of('5', { ...members('2019-12-25'), value: 5_200_000, qualifier: 'about' });
const picked = of('6', { ...year(2020), value: 9, selection: 'list' });
const dataset = countryOf([late, first, last, span, early, picked]);

describe('the country', () => {
  it('draws years as dots and bounds, and totals of several years apart', async () => {
    await expectDrawings(figureOf(country, dataset));
  });

  it('is not drawn without figures of the whole country', () => {
    const ofGroup = of('1', { ...year(2006), group_id: 'pupils' });
    const ofDistrict = of('2', { ...year(2006), place_id: 'p/a' });
    const ofUnknownTime = of('3', { period_kind: 'span', period_start: null, period_end: null });
    const planned = of('4', { ...year(2006), status: 'plan' });
    expect(drawChart(country, countryOf([ofGroup, ofDistrict, ofUnknownTime, planned]))).toBeNull();
  });

  it('lists every figure by kind and time', () => {
    const { table, observationIds } = figureOf(country, dataset, 'en');
    expect(table.rows.map((row) => row.map((cell) => cell.value))).toEqual([
      ['admissions', '2006-01-01/2006-12-31', 187_179],
      ['admissions', '2019-01-01/2019-12-31', 143_000],
      ['admissions', '2020-01-01/2020-12-31', 9],
      ['admissions', '2011/2017', 1_460_000],
      ['members', '/2009', 3_636_158],
      ['members', '/2019-12-25', 5_200_000],
    ]);
    expect(observationIds).toEqual(['one.1', 'one.2', 'one.6', 'one.3', 'one.4', 'one.5']);
  });

  it('says the same numbers in both languages', () => {
    const ofYears = countryOf([first, last, span, early, picked]);
    const numbers = numbersOf(figureOf(country, ofYears));
    expect(numbersOf(figureOf(country, ofYears, 'en'))).toEqual(numbers);
    expect(numbers).toContain('143000');
  });
});

describe('the finding', () => {
  const cases: [string, Observation[], string, string][] = [
    [
      'joins admissions and members of the same year and leaves out what was picked',
      [first, last, early, late, picked],
      'Năm gần nhất được in, cả nước kết nạp hơn 143.000 người và có khoảng 5.200.000 đảng viên',
      'In the latest year that is printed, the country admitted over 143,000 people and had about 5,200,000 Party members',
    ],
    [
      'keeps to admissions where members are of another year',
      [first, early],
      'Số kết nạp cả nước in gần đây nhất là 187.179, của năm 2006',
      'The latest number of admissions that is printed for the country is 187,179, for 2006',
    ],
    [
      'turns to members',
      [early, picked],
      'Số đảng viên cả nước in gần đây nhất là 3.636.158, của năm 2009',
      'The latest number of members that is printed for the country is 3,636,158, for 2009',
    ],
    [
      'says that there is none',
      [picked],
      'Không bài nào in số kết nạp từng năm hay số đảng viên của cả nước mà không phải do bài chọn nêu',
      'No report prints yearly admissions or members of the country that it did not pick out to show',
    ],
  ];
  it.each(cases)('%s', (_, observations, vi, en) => {
    expect(figureOf(country, countryOf(observations)).finding).toBe(vi);
    expect(figureOf(country, countryOf(observations), 'en').finding).toBe(en);
  });
});
