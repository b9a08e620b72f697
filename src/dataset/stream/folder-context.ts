import type { Problem } from '../model/problem.ts';
import type { Located, LocatedTables } from '../model/record.ts';
import type { Observation } from '../model/tables.ts';
import { finderOf, type Context, type Finder, type SharedContext } from '../validate/context.ts';
import { findGaps } from '../validate/gaps.ts';
import type { OtherTables } from './read-files.ts';

/** The observations of a folder, however they are kept. */
export interface ObservationLookup {
  /** The first row with an id, if there is one. */
  readonly find: (id: string) => Located<Observation> | undefined;
  /** Every id in the order of the rows. */
  readonly ids: () => Iterable<string>;
  readonly valuesOf: Context['valuesOf'];
}

/** What the rules on observations look at besides them: other tables. What the parser could not read is not known yet. */
export function contextOfRows(others: Partial<OtherTables>): SharedContext {
  return {
    ...finderOf(others),
    gaps: findGaps([]),
    valuesOf: () => [],
    known: { places: new Map(), groups: new Map() },
  };
}

/** The same with a way to observations that are not of the rows judged. */
export function withObservations(shared: SharedContext, { find, ids }: ObservationLookup): SharedContext {
  const findObservation = (id: string | null) => (id === null ? undefined : find(id));
  return {
    ...shared,
    find: ((name, key) =>
      name === 'observations' ? findObservation(key) : shared.find(name, key)) as Finder['find'],
    keys: (name) => (name === 'observations' ? ids() : shared.keys(name)),
  };
}

/** What the rules look at once every file was read: the other tables, and any observation that they name. */
export function contextOfFolder(
  others: OtherTables,
  observations: ObservationLookup,
  parseProblems: readonly Problem[],
): Context {
  const tables: LocatedTables = { ...others, observations: [] };
  return {
    ...withObservations(contextOfRows(others), observations),
    tables,
    gaps: findGaps(parseProblems),
    valuesOf: observations.valuesOf,
  };
}
