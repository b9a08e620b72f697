import { tokenizeFigures } from '../../../src/dataset/prove/tokenize.ts';

/** The figures of a paragraph as one readable line: `number 80, date 2021`. */
export function showFigures(paragraph: string): string {
  return tokenizeFigures(paragraph)
    .map(({ kind, text }) => `${kind} ${text}`)
    .join(', ');
}
