import type { Dataset } from '../model/record.ts';
import type { Group, Indicator, Observation, Place, Report } from '../model/tables.ts';

/** The rows of a dataset by key. Observations need not be in memory: they are found, or gone through in their order. */
export interface Lookups {
  readonly observations: {
    readonly get: (id: string) => Observation | undefined;
    readonly values: () => Iterable<Observation>;
  };
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly places: ReadonlyMap<string, Place>;
  readonly reports: ReadonlyMap<string, Report>;
}

/** Lookups of a dataset in memory. */
export interface MemoryLookups extends Lookups {
  readonly observations: ReadonlyMap<string, Observation>;
}

export function createLookups(dataset: Dataset): MemoryLookups {
  return {
    observations: new Map(dataset.observations.map((row) => [row.observation_id, row])),
    ...lookupCodes(dataset),
  };
}

/** The lookups without those of observations. */
export function lookupCodes(dataset: Omit<Dataset, 'observations'>): Omit<Lookups, 'observations'> {
  return {
    indicators: new Map(dataset.indicators.map((row) => [row.indicator_id, row])),
    groups: new Map(dataset.groups.map((row) => [row.group_id, row])),
    places: new Map(dataset.places.map((row) => [row.place_id, row])),
    reports: new Map(dataset.reports.map((row) => [row.report_id, row])),
  };
}
