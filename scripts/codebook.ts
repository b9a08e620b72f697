import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deriveAll } from '../src/dataset/derive/derive.ts';
import { tabulateDerived } from '../src/dataset/derive/tables/registry.ts';
import type { Code } from '../src/dataset/model/codes.ts';
import type { Column, ColumnType } from '../src/dataset/model/column.ts';
import type { Dataset } from '../src/dataset/model/record.ts';
import type { Table } from '../src/dataset/model/table.ts';
import { TABLES } from '../src/dataset/model/tables.ts';
import { tabulateStandings } from '../src/dataset/prove/standings.ts';
import { CONVENTIONS } from '../src/dataset/publish/conventions.ts';
import { addedColumns } from '../src/dataset/publish/labels/added-columns.ts';
import { preparePublication } from '../src/dataset/publish/publication.ts';
import { runCommand } from './command.ts';
import { dataStore } from './data-files.ts';
import { commitFiles } from './store/commit.ts';
import { withLock } from './store/lock.ts';

/** What a cell of each type holds, in words for editors. */
const CELLS: Readonly<Record<ColumnType, string>> = {
  identifier: 'id',
  text: 'text',
  code: 'code',
  date: 'date',
  duration: 'length of time',
  integer: 'whole number',
  decimal: 'number',
  url: 'web address',
  sha256: 'fingerprint',
  figure: 'figure as printed',
};

/** Every table of the schema with its columns and codes, as Markdown. */
export function renderColumns(): string {
  return Object.values(TABLES).map(renderTable).join('\n\n');
}

/** How the downloads are written and which columns they add, as Markdown. */
export function renderDownloads(): string {
  const empty = Object.fromEntries(Object.keys(TABLES).map((name) => [name, []])) as unknown as Dataset;
  const derived = [...tabulateDerived(deriveAll(empty)), tabulateStandings(empty)];
  const { tables, labelled } = preparePublication(empty, derived);
  return [
    ...CONVENTIONS.map(({ title, text }) => `- **${title.en}** (${title.vi}). ${text.en} _${text.vi}_`),
    '',
    renderRow(['added column', 'in the tables', 'meaning', 'nghĩa']),
    renderRow(Array.from({ length: 4 }, () => '---')),
    ...addedColumns(tables, labelled).map(({ name, tables: names, description }) =>
      renderRow([`\`${name}\``, names.join(', '), description.en, description.vi]),
    ),
  ].join('\n');
}

/** The codebook with what stands between the two markers of a part replaced; fails where a marker is missing. */
export function replacePart(codebook: string, part: 'columns' | 'downloads', section: string): string {
  const [start, end] = [`<!-- ${part} -->`, `<!-- /${part} -->`];
  const [before, rest] = codebook.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`Put ${start} and ${end} into the codebook.`);
  return `${before}${start}\n\n${section}\n\n${end}${after}`;
}

/** The codebook with every part that the schema gives. */
export function renewCodebook(codebook: string): string {
  return replacePart(replacePart(codebook, 'columns', renderColumns()), 'downloads', renderDownloads());
}

function renderTable(table: Table): string {
  const columns = Object.entries(table.columns);
  const key = table.key.map((name) => `\`${name}\``).join(', ');
  const rows = columns.map(([name, column]) => renderRow([`\`${name}\``, ...describeColumn(column)]));
  return [
    `### ${table.title.en} (${table.title.vi}): \`${table.path}\``,
    '',
    `${table.description.en} The key is ${key}. _${table.description.vi}_`,
    '',
    renderRow(['column', 'must be filled', 'holds', 'meaning', 'nghĩa', 'for example']),
    renderRow(Array.from({ length: 6 }, () => '---')),
    ...rows,
    ...columns.flatMap(([name, { codes }]) => (codes ? renderCodes(name, codes) : [])),
  ].join('\n');
}

function describeColumn({ type, required, references, description, examples, codes }: Column): string[] {
  const holds = references ? `${references.column} of ${references.table}` : CELLS[type];
  return [
    required ? 'yes' : 'no',
    holds,
    description.en,
    description.vi,
    codes ? 'see below' : examples.map((example) => `\`${example}\``).join(', '),
  ];
}

function renderCodes(column: string, codes: readonly Code[]): string[] {
  return [
    '',
    renderRow([`\`${column}\``, 'in words', 'meaning', 'nghĩa']),
    renderRow(Array.from({ length: 4 }, () => '---')),
    ...codes.map(({ code, label, definition }) =>
      renderRow([`\`${code}\``, `${label.en} (${label.vi})`, definition.en, definition.vi]),
    ),
  ];
}

function renderRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand(() => {
    const store = dataStore(resolve('data'));
    return withLock(store, () => {
      const codebook = readFileSync(join(store.folder, 'README.md'), 'utf8');
      commitFiles(store, [{ path: 'README.md', bytes: renewCodebook(codebook) }]);
    });
  });
}
