import { keyedBy } from '../model/keyed-by.ts';
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
    observations: keyedBy(dataset.observations, (row) => row.observation_id),
    ...lookupCodes(dataset),
  };
}

/** The lookups without those of observations. */
export function lookupCodes(dataset: Omit<Dataset, 'observations'>): Omit<Lookups, 'observations'> {
  return {
    indicators: keyedBy(dataset.indicators, (row) => row.indicator_id),
    groups: keyedBy(dataset.groups, (row) => row.group_id),
    places: keyedBy(dataset.places, (row) => row.place_id),
    reports: keyedBy(dataset.reports, (row) => row.report_id),
  };
}
