import { readDataFiles } from '../../scripts/data-files.ts';
import type { SourceFile } from '../../src/dataset/model/record.ts';
import type { Column } from '../../src/dataset/model/column.ts';
import { readRows, type TextRow } from '../../src/dataset/import/read-rows.ts';
import { csvText } from '../../src/dataset/publish/csv.ts';
import { HOSTILE_TEXTS } from './texts.ts';

/** Text that other rows refer to, and that therefore stays. */
const KEPT: ReadonlySet<string> = new Set(['exceptions']);

/** Ids that are names of every object, in place of those of a report, a place and a group. */
const RENAMED: readonly (readonly [RegExp, string])[] = [
  [/^babe-2018-ba-be(?=$|\.)/, 'constructor'],
  [/^hoa-binh\/ptdt-noi-tru-tinh$/, 'hoa-binh/constructor'],
  [/^age_18_30$/, 'constructor'],
];

/**
 * A data folder in which every cell of free text is hostile: titles, publishers, notes, names and definitions. It is made
 * from one that passes the check and passes it as well.
 */
export function hostileFiles(folder: string): SourceFile[] {
  const { rows } = readRows(readDataFiles(folder));
  let next = 0;
  const hostile = ({ table, cells }: TextRow): Readonly<Record<string, string>> => {
    const isKept = KEPT.has(table.name);
    // Both languages of a row get the same text, so that their pages print the same numbers.
    const text = isKept ? '' : (HOSTILE_TEXTS[next++ % HOSTILE_TEXTS.length] ?? '');
    return Object.fromEntries(
      Object.entries(cells).map(([name, cell]) => [
        name,
        !isKept && cell !== '' && isFree(table.columns[name]) ? text : rename(cell),
      ]),
    );
  };
  const files = Map.groupBy(rows, ({ file }) => file);
  return readDataFiles(folder).map((file) => {
    const own = files.get(file.path);
    if (!own) return file;
    const columns = Object.keys(own[0]?.table.columns ?? {});
    const path = file.path.replace('/babe-2018-ba-be.', '/constructor.');
    return { path, bytes: new TextEncoder().encode(csvText(columns, own.map(hostile))) };
  });
}

function isFree(column: Column | undefined): boolean {
  return column?.type === 'text';
}

function rename(id: string): string {
  return RENAMED.reduce((renamed, [old, name]) => renamed.replace(old, name), id);
}
