import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../../bench/generate.ts';
import { csvText } from '../../src/dataset/publish/csv.ts';
import { parseRows } from './csv-rows.ts';

/** An edit as an editor makes it: one cell, or the two that hold one figure. */
export interface Edit {
  readonly path: string;
  readonly what: string;
}

type Row = Record<string, string>;

/** What may be edited at random so that the data stay valid: the files, and how a row becomes another. */
const EDITS: readonly {
  readonly files: string;
  readonly change: (row: Row, count: number) => string | null;
}[] = [
  {
    files: 'observations',
    change: (row, count) => write(row, 'note_en', `Note ${String(count)}.`, 'note_vi'),
  },
  {
    files: 'observations',
    change(row, count) {
      // A whole number that no other row is a part of, nor a ratio of.
      if (!/^\d{1,3}$/.test(row['value'] ?? '') || row['as_printed'] !== row['value'] || row['whole_id'])
        return null;
      return write(row, 'value', String(Number(row['value']) + count), 'as_printed');
    },
  },
  { files: 'observations', change: (row) => write(row, 'selection', row['selection'] ? '' : 'list') },
  {
    files: 'reports.csv',
    change: (row, count) => write(row, 'title', `${row['title'] ?? ''} (${String(count)})`),
  },
  { files: 'reports.csv', change: (row) => write(row, 'published_on', '2024-02-29') },
  {
    files: 'codelists/places.csv',
    change: (row, count) => write(row, 'name_en', `${row['name_en'] ?? ''} ${'I'.repeat(count)}`),
  },
  {
    files: 'codelists/indicators.csv',
    change: (row, count) => write(row, 'name_en', `${row['name_en'] ?? ''} ${'I'.repeat(count)}`),
  },
];

/** Makes random edits of a data folder, one a call, the same ones for the same seed. */
export function randomEdits(folder: string, seed: number): () => Edit {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  let count = 0;
  return () => {
    count += 1;
    for (;;) {
      const { files, change } = pick(EDITS);
      const path = files.endsWith('.csv') ? files : `${files}/${pick(readdirSync(join(folder, files)))}`;
      const { header, rows } = parseRows(readFileSync(join(folder, path), 'utf8'));
      if (rows.length === 0) continue;
      const what = change(pick(rows), count);
      if (what === null) continue;
      writeFileSync(join(folder, path), csvText(header, rows));
      return { path, what };
    }
  };
}

/** Writes a text into a cell, and the same into a further one. */
function write(row: Row, column: string, text: string, further?: string): string {
  row[column] = text;
  if (further !== undefined) row[further] = text;
  return `${Object.values(row)[0] ?? ''}: ${column} “${text}”`;
}
