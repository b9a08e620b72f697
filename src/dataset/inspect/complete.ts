import type { Problem } from '../model/problem.ts';
import type { Located, LocatedTables } from '../model/record.ts';
import { recordKey, type Table } from '../model/table.ts';
import { TABLES, type TableName } from '../model/tables.ts';

type AnyLocated = Located<Readonly<Record<string, unknown>>>;

/** How the rows of a file stand to those published: in the place of a whole table (or report), or beside its rows. */
export type Use = 'replaces' | 'adds';

export interface Completed {
  readonly tables: LocatedTables;
  /** By path of the file. */
  readonly uses: ReadonlyMap<string, Use>;
}

/** From this share of the published rows on, a file is taken for the whole table, and what it lacks for deleted. */
const WHOLE_SHARE = 0.5;

/**
 * Sets rows read from a few files among the published ones, so that what they refer to is there. A published row gives
 * way to a new one with its key; where a file holds half of the published rows of its table (or, for observations, of
 * its report) or more, all of them give way.
 */
export function completeTables(
  own: LocatedTables,
  problems: readonly Problem[],
  published: LocatedTables,
): Completed {
  const uses = new Map<string, Use>();
  const names = Object.keys(TABLES) as TableName[];
  const tables = names.map((name) => {
    const rows = own[name] as readonly AnyLocated[];
    const kept = keepPublished(TABLES[name], rows, problems, published[name] as readonly AnyLocated[], uses);
    return [name, [...rows, ...kept]] as const;
  });
  return { tables: Object.fromEntries(tables) as unknown as LocatedTables, uses };
}

function keepPublished(
  table: Table,
  rows: readonly AnyLocated[],
  problems: readonly Problem[],
  published: readonly AnyLocated[],
  uses: Map<string, Use>,
): readonly AnyLocated[] {
  const ofTable = problems.filter(({ file }) => isFileOf(table, file));
  const files = new Set([...rows, ...ofTable].map(({ file }) => file));
  if (files.size === 0) return published;
  // Rows that could not be typed are known by the key that their problems name.
  const keys = new Set([
    ...rows.map(({ row }) => recordKey(table, row)),
    ...ofTable.map(({ record }) => record),
  ]);
  const partOf = ({ row }: AnyLocated): unknown => row[table.partition ?? ''];
  const own = new Map([...files].map((file) => [file, new Set<unknown>()]));
  for (const located of rows) own.get(located.file)?.add(partOf(located));
  const given = new Set<unknown>();
  for (const [file, parts] of own) {
    const old = table.partition === undefined ? published : published.filter((row) => parts.has(partOf(row)));
    const met = old.filter(({ row }) => keys.has(recordKey(table, row))).length;
    const isWhole = met >= old.length * WHOLE_SHARE;
    uses.set(file, isWhole ? 'replaces' : 'adds');
    if (isWhole) for (const part of table.partition === undefined ? [undefined] : parts) given.add(part);
  }
  return published.filter(
    (located) => !given.has(partOf(located)) && !keys.has(recordKey(table, located.row)),
  );
}

function isFileOf({ path }: Table, file: string): boolean {
  return file.startsWith(path.split('*')[0] ?? '') && (path.includes('*') || file === path);
}
