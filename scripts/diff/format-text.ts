import type { Report, Section } from './sections.ts';

/** A report as lines for a terminal; cells are parted by two blanks, a cell that says nothing is a dash. */
export function formatText({ title, notes, sections }: Report): string {
  return [title, ...notes, ...sections.map(formatSection)].join('\n\n');
}

function formatSection({ title, columns, rows }: Section): string {
  const lines = [columns, ...rows].map((cells) => `  ${cells.map((cell) => cell || '-').join('  ')}`);
  return [title, ...lines].join('\n');
}
