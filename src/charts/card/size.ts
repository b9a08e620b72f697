import { wrapText } from '../text-width.ts';

/** Room for a text: its width, and how many lines or how many pixels it may be tall. */
export interface Room {
  readonly width: number;
  readonly lines?: number;
  readonly height?: number;
  readonly semibold?: boolean;
}

/** Line height that keeps the marks of Vietnamese capitals apart. */
const LINE_HEIGHT = 1.32;

/** The first of the font sizes in which a text has room, else the last. */
export function chooseSize(
  text: string,
  sizes: readonly number[],
  { width, lines = Infinity, height = Infinity, semibold = false }: Room,
): { readonly fontSize: number; readonly leading: number } {
  const styles = sizes.map((fontSize) => ({ fontSize, leading: Math.round(fontSize * LINE_HEIGHT) }));
  const fitting = styles.find(({ fontSize, leading }) => {
    const count = wrapText(text, width, fontSize, semibold).length;
    return count <= lines && count * leading <= height;
  });
  const last = fitting ?? styles.at(-1);
  if (!last) throw new Error('expected a font size');
  return last;
}
