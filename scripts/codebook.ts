import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Code } from '../src/dataset/model/codes.ts';
import type { Column, ColumnType } from '../src/dataset/model/column.ts';
import type { Table } from '../src/dataset/model/table.ts';
import { TABLES } from '../src/dataset/model/tables.ts';
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

const START = '<!-- columns -->';
const END = '<!-- /columns -->';

/** Every table of the schema with its columns and codes, as Markdown. */
export function renderColumns(): string {
  return Object.values(TABLES).map(renderTable).join('\n\n');
}

/** The codebook with what stands between its two markers replaced; fails where a marker is missing. */
export function replaceColumns(codebook: string, section: string): string {
  const [before, rest] = codebook.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`Put ${START} and ${END} into the codebook.`);
  return `${before}${START}\n\n${section}\n\n${END}${after}`;
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
      commitFiles(store, [{ path: 'README.md', bytes: replaceColumns(codebook, renderColumns()) }]);
    });
  });
}
