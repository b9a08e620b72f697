import type { Problem } from '../model/problem.ts';
import type { Located, LocatedTables } from '../model/record.ts';
import { recordKey, type Table } from '../model/table.ts';
import { TABLES, type Row, type TableName } from '../model/tables.ts';
import { findGaps, type Gaps } from './gaps.ts';

/** A row of any table, for the rules that follow the schema. */
export interface AnyRow {
  readonly name: TableName;
  readonly table: Table;
  readonly located: Located<Readonly<Record<string, unknown>>>;
}

/** How rows are found by their keys. */
export interface Finder {
  /** The first row with the key, if there is one. */
  readonly find: <Name extends TableName>(name: Name, key: string | null) => Located<Row<Name>> | undefined;
  /** Every key of a table, in the order of its rows. */
  readonly keys: (name: TableName) => Iterable<string>;
}

/** All that a rule may look at. The lookups are built once for all rules. */
export interface Context extends Finder {
  readonly tables: LocatedTables;
  /** What the tables lack because it could not be read. */
  readonly gaps: Gaps;
  /** The different values of a column of observations, in all files. */
  readonly valuesOf: (column: 'indicator_id' | 'group_id') => Iterable<string>;
  /** The ids of a place or a group and of all that contains it, by the id; kept, for rules ask again and again. */
  readonly known: {
    readonly places: Map<string, ReadonlySet<string>>;
    readonly groups: Map<string, ReadonlySet<string>>;
  };
}

/** A context without its tables: what rows that are judged apart share. */
export type SharedContext = Omit<Context, 'tables'>;

/** Builds the lookups. `parseProblems` say which rows are absent, so that no rule accuses a row for it. */
export function buildContext(tables: LocatedTables, parseProblems: readonly Problem[] = []): Context {
  return {
    tables,
    gaps: findGaps(parseProblems),
    ...finderOf(tables),
    valuesOf: (column) => new Set(tables.observations.map(({ row }) => row[column])),
    known: { places: new Map(), groups: new Map() },
  };
}

type Index = ReadonlyMap<string, Located<Readonly<Record<string, unknown>>>>;

/** Finds rows in tables. */
export function finderOf(tables: Partial<LocatedTables>): Finder {
  const names = tableNames().filter((name) => tables[name]);
  const indexes = new Map<TableName, Index>(names.map((name) => [name, indexOf(name, tables)]));
  return {
    find: <Name extends TableName>(name: Name, key: string | null) =>
      // The index of a table holds the rows of that table.
      (key === null ? undefined : indexes.get(name)?.get(key)) as Located<Row<Name>> | undefined,
    keys: (name) => indexes.get(name)?.keys() ?? [],
  };
}

/** The names of all tables, in the order of the codebook. */
export function tableNames(): readonly TableName[] {
  return Object.keys(TABLES) as TableName[];
}

/** Every row of every table. */
export function* everyRow(tables: LocatedTables): Iterable<AnyRow> {
  for (const name of tableNames()) {
    const table: Table = TABLES[name];
    for (const located of tables[name]) yield { name, table, located };
  }
}

/** The first row of each key of a table. */
export function indexOf(name: TableName, tables: Partial<LocatedTables>): Index {
  const index = new Map<string, Located<Readonly<Record<string, unknown>>>>();
  for (const located of tables[name] ?? []) {
    const key = recordKey(TABLES[name], located.row);
    if (!index.has(key)) index.set(key, located);
  }
  return index;
}
