import type { FigureToken } from './figure-token.ts';
import type { Paragraph } from './paragraphs.ts';
import { tokenizeFigures } from './tokenize.ts';

/** One figure of a text with the place that rows name it by. */
export interface PrintedFigure extends FigureToken {
  readonly paragraph: number;
  /** Which of the same tokens of its paragraph it is, counted from 1. */
  readonly occurrence: number;
}

/** Every figure of a text in order. */
export function listPrintedFigures(paragraphs: readonly Paragraph[]): PrintedFigure[] {
  return paragraphs.flatMap((paragraph) => {
    const seen = new Map<string, number>();
    return tokenizeFigures(paragraph.text).map((token) => {
      const occurrence = (seen.get(token.text) ?? 0) + 1;
      seen.set(token.text, occurrence);
      return { ...token, paragraph: paragraph.number, occurrence };
    });
  });
}
