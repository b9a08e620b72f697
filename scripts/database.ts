import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import type { Cell } from '../src/dataset/model/row-table.ts';
import { quoteName } from '../src/dataset/publish/database/sql.ts';
import type { DatabaseWriter } from '../src/dataset/publish/format.ts';
import { readPieces } from './store/folder-output.ts';

/** Where rows that follow each other stand in a table, counted from 1. */
export interface RowRange {
  readonly first: number;
  readonly count: number;
}

/** Rows that another database has, in tables of the same columns. */
export interface RowMemory {
  /** The file of that database; null where there is none. */
  readonly path: string | null;
  /** Where the rows of a key stand in a table there; null where it has them not. */
  readonly find: (table: string, key: string) => RowRange | null;
  /** Told where the rows of a key stand now. */
  readonly note: (table: string, key: string, range: RowRange) => void;
}

/** So many rows are put in by one statement: a call takes as long as the row. */
const ROWS_A_CALL = 20;
/** What SQLite counts changes of the schema by, which would tell how a file came to be. */
const SCHEMA_VERSION = 1;

/**
 * Begins a database on disk, in a folder of its own that is removed, so that its size does not matter. Rows that another one
 * has are copied from there, which takes a fourth of making them, and a twentieth where it is the whole of a table. The same
 * rows give the same bytes either way. `finish` fails where a reference leads nowhere.
 */
export function openDatabase(memory?: RowMemory): DatabaseWriter {
  const folder = mkdtempSync(join(tmpdir(), 'ket-nap-database-'));
  const path = join(folder, 'rows.sqlite');
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  // What is lost in a crash is built anew: there is nothing to keep safe, and nobody else to wait for.
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE');
  const before = memory?.path ?? null;
  if (before !== null) attach(database, before);
  database.exec('BEGIN');
  const insertRows = openInsert(database);
  /** Rows of each table so far, and those of the other database that are still to be copied, all of them in one table. */
  const counts = new Map<string, number>();
  let waiting: { readonly table: string; readonly range: RowRange } | null = null;
  const copyWaiting = (): void => {
    if (waiting) copyRows(database, waiting.table, waiting.range);
    waiting = null;
  };
  const wait = (table: string, range: RowRange): void => {
    const isNext = waiting?.table === table && waiting.range.first + waiting.range.count === range.first;
    if (!isNext) copyWaiting();
    const { first, count } = waiting?.range ?? { first: range.first, count: 0 };
    waiting = { table, range: { first, count: count + range.count } };
  };
  return {
    run: (statement) => {
      database.exec(statement);
    },
    insert: (table, key, make) => {
      const found = memory?.find(table, key) ?? null;
      const [first, rows] = [(counts.get(table) ?? 0) + 1, found ? null : make()];
      const count = rows?.length ?? found?.count ?? 0;
      if (found) wait(table, found);
      if (rows) {
        copyWaiting();
        insertRows(table, rows);
      }
      counts.set(table, first + count - 1);
      memory?.note(table, key, { first, count });
    },
    *finish() {
      copyWaiting();
      database.exec('COMMIT');
      const [broken] = database.prepare('PRAGMA foreign_key_check').all();
      if (broken)
        throw new Error(`The database has a reference that leads nowhere: ${JSON.stringify(broken)}`);
      // A file that was packed tells nothing of the order in which its rows came into it.
      const packed = join(folder, 'ket-nap.sqlite');
      database.exec(`PRAGMA schema_version = ${String(SCHEMA_VERSION)}`);
      database.prepare('VACUUM main INTO ?').run(packed);
      database.close();
      yield* readPieces(packed);
    },
    release: () => {
      if (database.isOpen) database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The other database, which nobody writes to meanwhile, and which is not written to. */
function attach(database: DatabaseSync, path: string): void {
  database.prepare('ATTACH ? AS before').run(`${pathToFileURL(path).href}?mode=ro&immutable=1`);
}

/** Copies rows; where they are all that a table has, without looking at each. */
function copyRows(database: DatabaseSync, table: string, { first, count }: RowRange): void {
  const name = quoteName(table);
  const all = database.prepare(`SELECT max(rowid) AS last FROM before.${name}`).get()?.['last'];
  const copy = `INSERT INTO main.${name} SELECT * FROM before.${name}`;
  if (first === 1 && count === all) database.exec(copy);
  else database.prepare(`${copy} WHERE rowid BETWEEN ? AND ? ORDER BY rowid`).run(first, first + count - 1);
}

function openInsert(database: DatabaseSync) {
  const statements = new Map<string, StatementSync>();
  const statementFor = (table: string, columns: number, rows: number): StatementSync => {
    const name = `${table} ${String(rows)}`;
    const known = statements.get(name);
    if (known) return known;
    const places = `(${Array.from({ length: columns }, () => '?').join(', ')})`;
    const values = Array.from({ length: rows }, () => places).join(', ');
    const statement = database.prepare(`INSERT INTO main.${quoteName(table)} VALUES ${values}`);
    statements.set(name, statement);
    return statement;
  };
  return (table: string, rows: readonly (readonly Cell[])[]): void => {
    const columns = rows[0]?.length ?? 0;
    for (let at = 0; at < rows.length; at += ROWS_A_CALL) {
      const some: (readonly Cell[])[] = rows.slice(at, at + ROWS_A_CALL);
      statementFor(table, columns, some.length).run(...some.flat());
    }
  };
}
