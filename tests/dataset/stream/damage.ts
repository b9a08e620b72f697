import Papa from 'papaparse';
import type { SourceFile } from '../../../src/dataset/model/record.ts';

export type Random = () => number;
type Rows = string[][];

/** One way to spoil a table: given all its rows, the header first, it changes some cell of row `at`. */
type Slip = (rows: Rows, at: number, all: readonly string[], random: Random) => void;

const SLIPS: readonly Slip[] = [
  // A cell takes the text of another row of the data in the same column: a wrong id, day, kind, place or value.
  (rows, at, all, random) => {
    const column = Math.floor(random() * (rows[0]?.length ?? 0));
    set(rows, at, column, cellsOf(pick(all, random))[column] ?? '');
  },
  // A figure a thousand times too large, or a tenth.
  (rows, at, _all, random) => {
    const column = rows[0]?.indexOf('value') ?? -1;
    set(rows, at, column, String(Number(rows[at]?.[column]) * (random() < 0.5 ? 1000 : 0.1)));
  },
  // A whole, a part or a row's own id that leads to any row of any report.
  (rows, at, all, random) => {
    const column = rows[0]?.indexOf(
      pick(['whole_id', 'numerator_id', 'denominator_id', 'observation_id'], random),
    );
    set(rows, at, column ?? -1, cellsOf(pick(all, random))[0] ?? '');
  },
  // A row that stands twice, or in the file of another report.
  (rows, at, all, random) => {
    const row = random() < 0.5 ? rows[at] : cellsOf(pick(all, random));
    if (row) rows.splice(at, 0, [...row]);
  },
  // Characters that do not belong, and cells that are empty.
  (rows, at, _all, random) => {
    const column = Math.floor(random() * (rows[0]?.length ?? 0));
    const cell = rows[at]?.[column] ?? '';
    const spoilt = [`${cell} `, `\u200b${cell}`, '', 'x', `${cell}\n`, 'a"b'];
    set(rows, at, column, pick(spoilt, random));
  },
];

/** Data files with so many slips, most of them in the observations. The same numbers make the same slips. */
export function damage(files: readonly SourceFile[], random: Random, slips: number): SourceFile[] {
  const tables = new Map(files.map((file) => [file.path, rowsOf(file)]));
  const observations = [...tables.keys()].filter((path) => path.startsWith('observations/'));
  const all = observations.flatMap((path) =>
    (tables.get(path) ?? []).slice(1).map((row) => row.join('\u0001')),
  );
  for (let slip = 0; slip < slips; slip += 1) {
    const path = random() < 0.85 ? pick(observations, random) : pick([...tables.keys()], random);
    const rows = tables.get(path) ?? [];
    if (rows.length < 2) continue;
    pick(SLIPS, random)(rows, 1 + Math.floor(random() * (rows.length - 1)), all, random);
  }
  return files.map((file) => ({ path: file.path, bytes: encode(tables.get(file.path) ?? []) }));
}

function rowsOf({ bytes }: SourceFile): Rows {
  return Papa.parse<string[]>(new TextDecoder().decode(bytes ?? new Uint8Array()).trimEnd()).data;
}

function encode(rows: Rows): Uint8Array {
  return new TextEncoder().encode(`${Papa.unparse(rows, { newline: '\n' })}\n`);
}

function set(rows: Rows, at: number, column: number, text: string): void {
  const row = rows[at];
  if (row && column >= 0) row[column] = text;
}

function cellsOf(row: string): string[] {
  return row.split('\u0001');
}

/** One of several items. */
export function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)] as Item;
}
