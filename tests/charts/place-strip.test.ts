import { describe, expect, it } from 'vitest';
import { drawPlaceStrip, type PlaceStrip } from '../../src/charts/place-strip.ts';
import { deriveAll } from '../../src/dataset/derive/derive.ts';
import type { Language } from '../../src/dataset/model/language.ts';
import type { Observation } from '../../src/dataset/model/tables.ts';
import { datasetOf, observation } from './fixture.ts';
import { expectSvgs } from './svg.ts';

const year = observation({ observation_id: 'one.1', indicator_id: 'admissions', value: 96 });
const quota = observation({
  observation_id: 'one.2',
  indicator_id: 'admissions_quota',
  status: 'plan',
  value: 80,
});
const picked = observation({
  observation_id: 'one.3',
  indicator_id: 'admissions',
  group_id: 'pupils',
  period_kind: 'half_year',
  period_end: '2021-06-30',
  value: 4,
  selection: 'best',
});
const toDate = observation({
  observation_id: 'one.4',
  indicator_id: 'quota_attainment',
  period_kind: 'span',
  period_start: '2019',
  period_end: null,
  value: 167,
  qualifier: 'over',
  as_printed: '167%',
});
const counted = observation({
  observation_id: 'one.5',
  indicator_id: 'introduced',
  period_kind: 'instant',
  period_start: null,
  period_end: '2022-03-26',
  value: 40,
});
const someDay = { ...counted, observation_id: 'one.6', period_end: '2020', value: 33, as_printed: '33' };
const undated = { ...counted, observation_id: 'one.7', period_end: null, value: 20, as_printed: '20' };
const expected = observation({
  observation_id: 'one.8',
  indicator_id: 'admissions',
  status: 'projected',
  period_start: '2022-01-01',
  period_end: '2022-12-31',
  value: 100,
});
const other = { ...year, observation_id: 'two.1', report_id: 'two', value: 98, as_printed: '98' };
const everything = [year, quota, picked, toDate, counted, someDay, undated, expected];

function stripOf(observations: readonly Observation[], language: Language = 'vi'): PlaceStrip | null {
  const dataset = datasetOf(observations);
  return drawPlaceStrip({ dataset, derived: deriveAll(dataset) }, 'p/a', {
    language,
    hrefOf: (id) => `#${id}`,
  });
}

function textsOf(strip: PlaceStrip | null): string[] {
  const svg = strip?.drawings.wide ?? '';
  return [...svg.matchAll(/<text[^>]*>([^<]+)</g)].map(([, text]) => text?.trim() ?? '');
}

describe('the strip of a place', () => {
  it('draws periods, days, plans, picked figures, open ends and a column without dates', async () => {
    const strip = stripOf([...everything, other]);
    if (!strip) throw new Error('nothing drawn');
    await expectSvgs('place-strip', strip.drawings);
  });

  it('is null where no report prints a day or a year', () => {
    expect(stripOf([undated])).toBeNull();
    expect(stripOf([])).toBeNull();
  });

  it('is drawn from one fact', () => {
    const strip = stripOf([year], 'en');
    expect(strip?.readingAid).toBe(
      'in the line “en admissions”, the bar with the figure 96 is of the period 2021.',
    );
    expect(strip?.drawings.narrow).toContain(
      'aria-label="Strip of time for A District: 1 fact on 1 line, one line an indicator, 2021. The table below has them all."',
    );
    expect(strip?.notes).toEqual([]);
  });

  it('spells out a day where there is no period', () => {
    expect(stripOf([counted], 'en')?.readingAid).toBe(
      'in the line “en introduced”, the mark with the figure 40 was counted on 26 March 2022.',
    );
  });

  it('explains only the marks that occur', () => {
    expect(stripOf(everything, 'en')?.notes.map((note) => note.split(/[:,]/)[0])).toEqual([
      'Thin red lines between two ticks',
      'Dashed lines',
      'Hollow grey marks',
      'Thin lines',
      'Arrows',
      '1 fact without a printed day or year stands in the last column',
    ]);
  });

  it('says where reports differ', () => {
    const texts = textsOf(stripOf([year, other], 'en'));
    expect(texts).toContain('96 / 98: reports differ');
  });

  it('labels the same figures in both languages', () => {
    const numbers = (language: Language): string[] =>
      textsOf(stripOf(everything, language)).flatMap((text) => text.match(/\d+/g) ?? []);
    expect(numbers('en')).toEqual(numbers('vi'));
    expect(numbers('vi')).toEqual(expect.arrayContaining(['96', '80', '4', '167', '40', '33', '20', '100']));
  });
});
