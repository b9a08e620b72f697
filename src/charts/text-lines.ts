import type { TextItem } from './marks.ts';
import { wrapText } from './text-width.ts';

export interface LineStyle {
  /** Most pixels that a line may take. */
  readonly width: number;
  readonly fontSize: number;
  readonly semibold?: boolean;
  /** Pixels from line to line. */
  readonly leading?: number;
  /** The address of the mark that the text speaks of. */
  readonly href?: string | undefined;
}

export const LEADING = 16;

/** A text broken into lines below one another; the middle of the first is at `y`. */
export function textLines(
  text: string,
  x: number,
  y: number,
  { width, fontSize, semibold = false, leading = LEADING, href }: LineStyle,
): TextItem[] {
  return wrapText(text, width, fontSize, semibold).map((line, index) => ({
    x,
    y: y + index * leading,
    text: line,
    ...(href !== undefined && { href }),
  }));
}
