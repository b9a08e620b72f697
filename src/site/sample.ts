import { PERIOD_KINDS } from '../dataset/model/codes.ts';
import type { Language } from '../dataset/model/language.ts';
import { dataset } from './context.ts';
import { labelOf, lineOf, nameOf } from './names.ts';

export interface SampleCount {
  readonly name: string;
  readonly count: number;
}

/** How often each name occurs, most frequent first, then by name. */
export function countNames(names: readonly string[]): readonly SampleCount[] {
  return [...Map.groupBy(names, (name) => name)]
    .map(([name, of]) => ({ name, count: of.length }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Reports by publisher; `missing` names those that print none. */
export function reportsByPublisher(missing: string): readonly SampleCount[] {
  return countNames(dataset.reports.map((report) => report.publisher ?? missing));
}

/** Reports by year of publication, the latest first; `missing` names those that print none. */
export function reportsByYear(missing: string): readonly SampleCount[] {
  const years = dataset.reports.map((report) => report.published_on?.slice(0, 4) ?? missing);
  return [...countNames(years)].sort((a, b) => (a.name < b.name ? 1 : -1));
}

/** Observations by province (or the country). */
export function observationsByProvince(language: Language): readonly SampleCount[] {
  const provinces = dataset.observations.flatMap((row) => lineOf(row.place_id)[0] ?? []);
  return countNames(provinces.map((place) => nameOf(place, language)));
}

/** Observations by kind of period. */
export function observationsByPeriodKind(language: Language): readonly SampleCount[] {
  return countNames(dataset.observations.map((row) => labelOf(PERIOD_KINDS, row.period_kind, language)));
}
