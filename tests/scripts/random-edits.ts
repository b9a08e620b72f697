import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDataFiles } from '../../scripts/data-files.ts';
import { seededRandom } from '../../bench/generate.ts';
import { hasErrors, runPipeline } from '../../src/dataset/pipeline.ts';
import { csvText } from '../../src/dataset/publish/csv.ts';
import { parseRows } from './csv-rows.ts';

/** An edit as an editor makes it: one cell, the two that hold one figure, or a row less. */
export interface Edit {
  readonly path: string;
  readonly what: string;
}

type Row = Record<string, string>;

/** What may be edited at random: the files, and how a row becomes another; null where it cannot, `gone` where it goes. */
interface RandomEdit {
  readonly files: string;
  readonly change: (row: Row, count: number) => string | null;
}

const GONE = 'gone';

/** A word more at the end of a cell. */
const longer =
  (column: string) =>
  (row: Row, count: number): string =>
    write(row, column, `${row[column] ?? ''} ${'I'.repeat(count)}`);

const EDITS: readonly RandomEdit[] = [
  {
    files: 'observations',
    change: (row, count) => write(row, 'note_en', `Note ${String(count)}.`, 'note_vi'),
  },
  { files: 'observations', change: (row, count) => changeFigure(row, count) },
  {
    files: 'observations',
    change: (row, count) => (row['status'] === 'plan' ? changeFigure(row, count) : null),
  },
  { files: 'observations', change: (row) => write(row, 'selection', row['selection'] ? '' : 'list') },
  {
    files: 'observations',
    change: (row) => write(row, 'qualifier', row['qualifier'] === 'exact' ? 'about' : 'exact'),
  },
  { files: 'observations', change: () => GONE },
  { files: 'reports.csv', change: longer('title') },
  { files: 'reports.csv', change: (row) => write(row, 'published_on', '2024-02-29') },
  {
    files: 'reports.csv',
    change: (row, count) => write(row, 'note_en', `Note ${String(count)}.`, 'note_vi'),
  },
  { files: 'reports.csv', change: (row, count) => write(row, 'publisher', `Báo số ${String(count)}`) },
  { files: 'codelists/places.csv', change: longer('name_en') },
  { files: 'codelists/places.csv', change: longer('name_vi') },
  {
    files: 'codelists/places.csv',
    change: (row) => (row['merged_into'] ? write(row, 'merged_into', '') : null),
  },
  { files: 'codelists/indicators.csv', change: longer('name_en') },
  { files: 'codelists/indicators.csv', change: longer('definition_vi') },
  { files: 'codelists/groups.csv', change: longer('name_vi') },
  { files: 'documents.csv', change: longer('subject_en') },
  { files: 'citations.csv', change: () => GONE },
  { files: 'themes.csv', change: longer('name_vi') },
  { files: 'mentions.csv', change: () => GONE },
  { files: 'exclusions.csv', change: longer('note_en') },
  { files: 'exclusions.csv', change: () => GONE },
  { files: 'withdrawn.csv', change: longer('reason_en') },
  { files: 'corrections.csv', change: longer('reason_en') },
  { files: 'exceptions.csv', change: longer('reason') },
  { files: 'proofs.csv', change: () => GONE },
];

/**
 * Makes random edits of a data folder, one a call, the same ones for the same seed. Each kind has its turn before any comes
 * again; an edit that the data do not allow is taken back, and another made.
 */
export function randomEdits(folder: string, seed: number): () => Edit {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  let waiting: RandomEdit[] = [];
  let count = 0;
  return () => {
    count += 1;
    for (let attempt = 1; attempt < 1000; attempt += 1) {
      if (waiting.length === 0) waiting = [...EDITS];
      const edit = pick(waiting);
      const made = tryEdit(folder, edit, { pick, count });
      if (!made) continue;
      waiting = waiting.filter((each) => each !== edit);
      return made;
    }
    throw new Error('no edit is possible');
  };
}

interface Choice {
  readonly pick: <Item>(items: readonly Item[]) => Item;
  readonly count: number;
}

function tryEdit(folder: string, { files, change }: RandomEdit, { pick, count }: Choice): Edit | null {
  const path = files.endsWith('.csv') ? files : `${files}/${pick(readdirSync(join(folder, files)))}`;
  const before = readFileSync(join(folder, path), 'utf8');
  const { header, rows } = parseRows(before);
  if (rows.length === 0) return null;
  const row = pick(rows);
  const what = change(row, count);
  if (what === null) return null;
  const left = what === GONE ? rows.filter((each) => each !== row) : rows;
  writeFileSync(join(folder, path), csvText(header, left));
  if (!hasErrors(runPipeline(readDataFiles(folder)).problems)) return { path, what: nameOf(row, what) };
  writeFileSync(join(folder, path), before);
  return null;
}

/** A whole number that no other row is a part of, nor a ratio of. */
function changeFigure(row: Row, count: number): string | null {
  if (!/^\d{1,3}$/.test(row['value'] ?? '') || row['as_printed'] !== row['value'] || row['whole_id'])
    return null;
  return write(row, 'value', String(Number(row['value']) + count), 'as_printed');
}

/** Writes a text into a cell, and the same into a further one. */
function write(row: Row, column: string, text: string, further?: string): string {
  row[column] = text;
  if (further !== undefined) row[further] = text;
  return `${column} “${text}”`;
}

function nameOf(row: Row, what: string): string {
  return `${Object.values(row).slice(0, 2).join(' ')}: ${what}`;
}
