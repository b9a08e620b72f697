import { DatabaseSync } from 'node:sqlite';
import type { DatabaseScript } from '../src/dataset/publish/format.ts';

/** Runs a script in a new database in memory and gives the bytes of its file; fails where a reference leads nowhere. */
export function buildDatabase({ tables, inserts, views }: DatabaseScript): Uint8Array {
  const database = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false });
  database.exec('BEGIN');
  for (const statement of tables) database.exec(statement);
  for (const { statement, rows } of inserts) {
    const insert = database.prepare(statement);
    for (const row of rows) insert.run(...row);
  }
  for (const statement of views) database.exec(statement);
  database.exec('COMMIT');
  const [broken] = database.prepare('PRAGMA foreign_key_check').all();
  if (broken) throw new Error(`The database has a reference that leads nowhere: ${JSON.stringify(broken)}`);
  const bytes = database.serialize();
  database.close();
  return bytes;
}
