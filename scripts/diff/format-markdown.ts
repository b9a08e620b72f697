import type { Report, Section } from './sections.ts';

/** A forge takes a comment of some 65,000 characters; longer lists are cut and say so. */
const MOST_ROWS = 40;
const LONGEST_CELL = 160;

/** A report as Markdown for a pull request: every list folded, its title with the count in sight. */
export function formatMarkdown({ title, notes, sections }: Report): string {
  return `${[`### ${escapeCell(title)}`, ...notes.map(escapeCell), ...sections.map(formatSection)].join('\n\n')}\n`;
}

function formatSection({ title, columns, rows }: Section): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeCell).join(' | ')} |`;
  const more = rows.length - MOST_ROWS;
  return [
    `<details><summary>${escapeCell(title)}</summary>\n`,
    line(columns),
    `|${' --- |'.repeat(columns.length)}`,
    ...rows.slice(0, MOST_ROWS).map(line),
    ...(more > 0 ? [`\n… and ${String(more)} more.`] : []),
    '\n</details>',
  ].join('\n');
}

/** What stays as it is; everything else becomes a character reference. */
const UNSAFE = /[^\p{L}\p{N}\p{M} _/.,;:%…()–-]|https?:|www\./giu;

/** A cell stays one cell of plain text, whatever it holds: no markup, no link, no mention, no line end. */
function escapeCell(text: string): string {
  const short = text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL)}…` : text;
  return short.replace(/\s+/g, ' ').replace(UNSAFE, referencesOf);
}

/** A forge reads mentions after it has resolved references: a word joiner, which nobody sees, takes the name from its sign. */
function referencesOf(found: string): string {
  const references = Array.from(found, (character) => `&#${String(character.codePointAt(0))};`).join('');
  return /^[@#!]$/.test(found) ? `${references}&#8288;` : references;
}
