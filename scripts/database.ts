import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Cell } from '../src/dataset/model/row-table.ts';
import { quoteName } from '../src/dataset/publish/database/sql.ts';
import type { DatabaseWriter } from '../src/dataset/publish/format.ts';
import { readPieces } from './store/folder-output.ts';

/** So many rows are put in by one statement: a call takes as long as the row. */
const ROWS_A_CALL = 20;

/**
 * Begins a database on disk, in a folder of its own that is removed, so that its size does not matter. `finish` fails where
 * a reference leads nowhere.
 */
export function openDatabase(): DatabaseWriter {
  const folder = mkdtempSync(join(tmpdir(), 'ket-nap-database-'));
  const path = join(folder, 'ket-nap.sqlite');
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  // What is lost in a crash is built anew: there is nothing to keep safe, and nobody else to wait for.
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE');
  database.exec('BEGIN');
  const statements = new Map<string, StatementSync>();
  const statementFor = (table: string, columns: number, rows: number): StatementSync => {
    const name = `${table} ${String(rows)}`;
    const known = statements.get(name);
    if (known) return known;
    const places = `(${Array.from({ length: columns }, () => '?').join(', ')})`;
    const values = Array.from({ length: rows }, () => places).join(', ');
    const statement = database.prepare(`INSERT INTO ${quoteName(table)} VALUES ${values}`);
    statements.set(name, statement);
    return statement;
  };
  return {
    run: (statement) => {
      database.exec(statement);
    },
    insert: (table, rows) => {
      const columns = rows[0]?.length ?? 0;
      for (let at = 0; at < rows.length; at += ROWS_A_CALL) {
        const some: (readonly Cell[])[] = rows.slice(at, at + ROWS_A_CALL);
        statementFor(table, columns, some.length).run(...some.flat());
      }
    },
    *finish() {
      database.exec('COMMIT');
      const [broken] = database.prepare('PRAGMA foreign_key_check').all();
      database.close();
      if (broken)
        throw new Error(`The database has a reference that leads nowhere: ${JSON.stringify(broken)}`);
      yield* readPieces(path);
    },
    release: () => {
      if (database.isOpen) database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
