import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { OutputFile } from '../../src/dataset/publish/output.ts';

export type Row = Readonly<Record<string, unknown>>;

/** A DuckDB that stands in a folder of published files: a query names them as a researcher would. */
export interface Query {
  readonly rowsOf: (sql: string) => Promise<Row[]>;
  readonly folder: string;
  readonly close: () => void;
}

/** Whole numbers come as bigint; those that a JavaScript number holds exactly become one. */
function plain(value: unknown): unknown {
  return typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

/** Writes published files to a fresh folder and opens DuckDB upon it. */
export async function openFiles(files: readonly OutputFile[]): Promise<Query> {
  const folder = mkdtempSync(join(tmpdir(), 'ket-nap-duckdb-'));
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  return {
    folder,
    rowsOf: async (sql) => {
      const reader = await connection.runAndReadAll(sql);
      return reader
        .getRowObjectsJS()
        .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
