import { stripVTControlCharacters } from 'node:util';

/** Breaks lines between words, so that each takes at most `width` columns; what styles letters takes none. */
export function wrapLines(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(line: string, width: number): string[] {
  if (widthOf(line) <= width) return [line];
  const [indent = ''] = /^\s*/.exec(line) ?? [];
  const lines: string[] = [];
  let current = indent;
  for (const word of line.trim().split(' ')) {
    const longer = current.trim() === '' ? current + word : `${current} ${word}`;
    if (widthOf(longer) > width && current.trim() !== '') {
      lines.push(current);
      current = indent + word;
    } else current = longer;
  }
  return [...lines, current];
}

function widthOf(text: string): number {
  return stripVTControlCharacters(text).length;
}
