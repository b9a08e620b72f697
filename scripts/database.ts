import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { DatabaseScript } from '../src/dataset/publish/format.ts';
import { readPieces } from './store/folder-output.ts';

/**
 * Runs a script in a new database and gives the bytes of its file in pieces; fails where a reference leads nowhere. The
 * database is built on disk, in a folder of its own that is removed, so that its size does not matter.
 */
export function* buildDatabase(script: DatabaseScript): Iterable<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'ket-nap-database-'));
  try {
    const path = join(folder, 'ket-nap.sqlite');
    fill(path, script);
    yield* readPieces(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fill(path: string, { tables, inserts, views }: DatabaseScript): void {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: false });
  // What is lost in a crash is built anew: there is nothing to keep safe.
  database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF');
  database.exec('BEGIN');
  for (const statement of tables) database.exec(statement);
  for (const { statement, rows } of inserts) {
    const insert = database.prepare(statement);
    for (const row of rows) insert.run(...row);
  }
  for (const statement of views) database.exec(statement);
  database.exec('COMMIT');
  const [broken] = database.prepare('PRAGMA foreign_key_check').all();
  database.close();
  if (broken) throw new Error(`The database has a reference that leads nowhere: ${JSON.stringify(broken)}`);
}
