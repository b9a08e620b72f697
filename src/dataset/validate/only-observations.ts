import type { Located, LocatedTables } from '../model/record.ts';
import { TABLES, type Observation } from '../model/tables.ts';

const NO_ROWS = Object.fromEntries(Object.keys(TABLES).map((name) => [name, []])) as unknown as LocatedTables;

/** Tables of which only some observations are shown: each rule then speaks of those alone. */
export function onlyObservations(observations: readonly Located<Observation>[]): LocatedTables {
  return { ...NO_ROWS, observations };
}
