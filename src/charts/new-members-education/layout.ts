import { LAYOUTS, type Layout } from '../figure.ts';
import type { TextItem } from '../marks.ts';
import { textWidth } from '../text-width.ts';
import type { EducationRow, EducationRows } from './rows.ts';

/** A row with the middle of its bar and half the bar's height, in pixels. */
export type PlacedRow = EducationRow & { readonly y: number; readonly half: number };

/** Where things stand, in pixels. */
export interface Placement {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly titles: readonly TextItem[];
  readonly rows: readonly PlacedRow[];
}

export const TEXT = 13;
export const SMALL = 12;

/** Heights in pixels, from the top of a row to the middle of its bar. */
interface RowHeights {
  readonly bar: number;
  readonly row: number;
  readonly middle: number;
  /** What a label below the bar takes besides. */
  readonly below: number;
}

export const HEIGHTS: Readonly<Record<'full' | 'compact', Readonly<Record<Layout, RowHeights>>>> = {
  full: {
    wide: { bar: 24, row: 82, middle: 34, below: 0 },
    narrow: { bar: 24, row: 104, middle: 60, below: 0 },
  },
  compact: {
    wide: { bar: 14, row: 50, middle: 28, below: 12 },
    narrow: { bar: 14, row: 92, middle: 66, below: 14 },
  },
};
export const AXIS = 30;

/** Lays the panels below one another; the left margin follows the longest name. */
export function placeRows(panels: readonly EducationRows[], layout: Layout, heights: RowHeights): Placement {
  const width = LAYOUTS[layout];
  const names = panels.flatMap(({ rows }) => rows.flatMap(({ name, detail }) => [name, detail]));
  const widest = Math.max(60, ...names.map((name) => textWidth(name, TEXT, true)));
  const left = layout === 'wide' ? Math.min(300, Math.ceil(widest) + 16) : 1;
  let y = 0;
  const titles: TextItem[] = [];
  const rows = panels.flatMap((panel) => {
    if (panel.title !== null) {
      titles.push({ x: 0, y: y + 14, text: panel.title });
      y += 30;
    }
    return panel.rows.map((row) => {
      const placed = { ...row, y: y + heights.middle, half: heights.bar / 2 };
      y += heights.row + (row.printed?.text ? heights.below : 0);
      return placed;
    });
  });
  return { width, height: y + 34, left, right: width - 1, titles, rows };
}
