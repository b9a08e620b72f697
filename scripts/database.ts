import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { once } from '../src/dataset/model/once.ts';
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
 * Begins a database on disk, in a folder of its own that is removed, so that its size does not matter. Where another one has
 * rows, it begins as a copy of that, and rows are replaced as long as each stands where it stood; after that they are copied
 * one by one. The same rows give the same bytes either way. `finish` fails where a reference leads nowhere.
 */
export function openDatabase(memory?: RowMemory): DatabaseWriter {
  const folder = mkdtempSync(join(tmpdir(), 'ket-nap-database-'));
  const path = join(folder, 'rows.sqlite');
  const before = memory?.path ?? null;
  if (before !== null) copyFileSync(before, path);
  // A defensive one would keep its count of changes to the schema.
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false, defensive: false });
  // What is lost in a crash is built anew: there is nothing to keep safe, and nobody else to wait for.
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE');
  if (before !== null) attach(database, before);
  database.exec('BEGIN');
  const known = new Set(
    database
      .prepare('SELECT sql FROM main.sqlite_schema')
      .all()
      .map(({ sql }) => sql),
  );
  const copied = database.prepare("SELECT name FROM main.sqlite_schema WHERE type = 'table'").all();
  const tables = new Map(copied.map(({ name }) => [String(name), openCopy(database, String(name))] as const));
  const tableNamed = (name: string): FilledTable => {
    const table = tables.get(name) ?? openEmpty(database, name);
    tables.set(name, table);
    return table;
  };
  return {
    run: (statement) => {
      if (!known.has(statement)) database.exec(statement);
    },
    insert: (name, key, make) => {
      const table = tableNamed(name);
      const found = memory?.find(name, key) ?? null;
      const first = table.length() + 1;
      if (found) table.take(found);
      else table.add(make());
      memory?.note(name, key, { first, count: table.length() + 1 - first });
    },
    *finish() {
      for (const table of tables.values()) table.end();
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

/** A table whose rows are put in one after another. */
interface FilledTable {
  /** How many rows were put in. */
  readonly length: () => number;
  /** Puts in rows that the other database has. */
  readonly take: (range: RowRange) => void;
  readonly add: (rows: readonly (readonly Cell[])[]) => void;
  readonly end: () => void;
}

/** A table that is empty at first. */
function openEmpty(database: DatabaseSync, name: string, start = 0): FilledTable {
  const insert = openInsert(database, name, 'INSERT');
  let length = start;
  /** Rows of the other database that are still to be copied, all of them in one go. */
  let waiting: RowRange | null = null;
  const copyWaiting = (): void => {
    if (waiting) copyRows(database, name, waiting);
    waiting = null;
  };
  return {
    length: () => length,
    take: (range) => {
      if (waiting && waiting.first + waiting.count !== range.first) copyWaiting();
      const { first, count } = waiting ?? { first: range.first, count: 0 };
      waiting = { first, count: count + range.count };
      length += range.count;
    },
    add: (rows) => {
      copyWaiting();
      insert(rows, length + 1);
      length += rows.length;
    },
    end: copyWaiting,
  };
}

/** A table that has all rows of the other database at first. */
function openCopy(database: DatabaseSync, name: string): FilledTable {
  const table = quoteName(name);
  const insert = openInsert(database, name, 'INSERT OR REPLACE');
  const count = database.prepare(`SELECT count(*) AS rows FROM main.${table}`);
  const removeFrom = database.prepare(`DELETE FROM main.${table} WHERE rowid >= ?`);
  const remove = database.prepare(`DELETE FROM main.${table} WHERE rowid BETWEEN ? AND ?`);
  let length = 0;
  /** What follows where a row of the other database does not stand where it stood. */
  let moved: FilledTable | null = null;
  return {
    length: () => moved?.length() ?? length,
    take: (range) => {
      if (!moved && range.first === length + 1) {
        length += range.count;
        return;
      }
      if (!moved) removeFrom.run(length + 1);
      moved ??= openEmpty(database, name, length);
      moved.take(range);
    },
    add: (rows) => {
      if (moved) {
        moved.add(rows);
        return;
      }
      remove.run(length + 1, length + rows.length);
      insert(rows, length + 1);
      length += rows.length;
    },
    end: () => {
      if (moved) moved.end();
      else removeFrom.run(length + 1);
      if (count.get()?.['rows'] !== (moved?.length() ?? length))
        throw new Error(`Two rows of the table ${name} have one key.`);
    },
  };
}

/** The other database, which nobody writes to meanwhile, and which is not written to. */
function attach(database: DatabaseSync, path: string): void {
  database.prepare('ATTACH ? AS before').run(`${pathToFileURL(path).href}?mode=ro&immutable=1`);
}

function copyRows(database: DatabaseSync, name: string, { first, count }: RowRange): void {
  const table = quoteName(name);
  database
    .prepare(
      `INSERT INTO main.${table} SELECT * FROM before.${table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid`,
    )
    .run(first, first + count - 1);
}

/** Puts rows into a table, the first as the one of a number. A row that is replaced has the key of one of them. */
function openInsert(database: DatabaseSync, name: string, verb: 'INSERT' | 'INSERT OR REPLACE') {
  const columns = once(() =>
    database
      .prepare('SELECT name FROM pragma_table_info(?)')
      .all(name)
      .map((row) => quoteName(String(row['name']))),
  );
  const statements = new Map<number, StatementSync>();
  const statementFor = (rows: number): StatementSync => {
    const known = statements.get(rows);
    if (known) return known;
    const places = `(?, ${columns()
      .map(() => '?')
      .join(', ')})`;
    const values = Array.from({ length: rows }, () => places).join(', ');
    const statement = database.prepare(
      `${verb} INTO main.${quoteName(name)} (rowid, ${columns().join(', ')}) VALUES ${values}`,
    );
    statements.set(rows, statement);
    return statement;
  };
  return (rows: readonly (readonly Cell[])[], first: number): void => {
    for (let at = 0; at < rows.length; at += ROWS_A_CALL) {
      const some = rows.slice(at, at + ROWS_A_CALL);
      statementFor(some.length).run(...some.flatMap((row, index) => [first + at + index, ...row]));
    }
  };
}
