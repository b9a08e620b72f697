import type { Dataset } from '../model/record.ts';
import type { Group, Indicator, Observation, Place, Report } from '../model/tables.ts';

/** The rows of a dataset by key. */
export interface Lookups {
  readonly observations: ReadonlyMap<string, Observation>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly places: ReadonlyMap<string, Place>;
  readonly reports: ReadonlyMap<string, Report>;
}

export function createLookups(dataset: Dataset): Lookups {
  return {
    observations: new Map(dataset.observations.map((row) => [row.observation_id, row])),
    indicators: new Map(dataset.indicators.map((row) => [row.indicator_id, row])),
    groups: new Map(dataset.groups.map((row) => [row.group_id, row])),
    places: new Map(dataset.places.map((row) => [row.place_id, row])),
    reports: new Map(dataset.reports.map((row) => [row.report_id, row])),
  };
}
