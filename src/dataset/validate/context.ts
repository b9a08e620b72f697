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

/** All that a rule may look at. The lookups are built once for all rules. */
export interface Context {
  readonly tables: LocatedTables;
  /** What the tables lack because it could not be read. */
  readonly gaps: Gaps;
  /** The first row with the key, if there is one. */
  readonly find: <Name extends TableName>(name: Name, key: string | null) => Located<Row<Name>> | undefined;
  /** Every key of a table, in the order of its rows. */
  readonly keys: (name: TableName) => Iterable<string>;
}

type Index = ReadonlyMap<string, Located<Readonly<Record<string, unknown>>>>;

/** Builds the lookups. `parseProblems` say which rows are absent, so that no rule accuses a row for it. */
export function buildContext(tables: LocatedTables, parseProblems: readonly Problem[] = []): Context {
  const indexes = new Map<TableName, Index>(tableNames().map((name) => [name, indexOf(name, tables)]));
  return {
    tables,
    gaps: findGaps(parseProblems),
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

function indexOf(name: TableName, tables: LocatedTables): Index {
  const index = new Map<string, Located<Readonly<Record<string, unknown>>>>();
  for (const located of tables[name]) {
    const key = recordKey(TABLES[name], located.row);
    if (!index.has(key)) index.set(key, located);
  }
  return index;
}
