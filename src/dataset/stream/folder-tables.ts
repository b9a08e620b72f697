import type { ObservationStore } from '../model/observation-store.ts';
import type { Dataset } from '../model/record.ts';
import type { Observation } from '../model/tables.ts';
import type { CheckedFolder } from './check-by-file.ts';

/** The rows of every table but the observations, without their places in the files. */
export function plainTables({ others }: CheckedFolder): Omit<Dataset, 'observations'> {
  const tables = Object.entries(others).map(([name, rows]) => [name, rows.map(({ row }) => row)]);
  return Object.fromEntries(tables) as unknown as Omit<Dataset, 'observations'>;
}

export function rowsOfReport(report: string, store: ObservationStore): Observation[] {
  const file = store.fileOfReport(report);
  return file ? rowsBetween(file.start, file.end, store) : [];
}

/** The observations from one up to another, counted from 0. */
export function rowsBetween(start: number, end: number, store: ObservationStore): Observation[] {
  return Array.from({ length: end - start }, (_, index) => store.at(start + index));
}
