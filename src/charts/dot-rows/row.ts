import type { Extent } from '../extent.ts';

/** A thing that a row shows, with its words and where it leads. */
interface RowPart {
  readonly extent: Extent;
  readonly text: string;
  readonly href: string;
  /** What a screen reader says of it. */
  readonly label: string;
}

/** A result: a dot where one number is known, else a line between its bounds. */
export interface RowMark extends RowPart {
  /** Radius of the dot in pixels; null where nothing says how large it is, which draws a tick. */
  readonly radius: number | null;
  /** Picked by its report: drawn hollow. */
  readonly isSelected: boolean;
}

/** One line of a chart of rows: what it is of, its figures, its result, its own target. */
export interface DotRow {
  readonly name: string;
  /** Short texts in columns of their own, flush right; on phones behind the name. */
  readonly when: string;
  /** Figures in columns of their own; on phones left of the mark, where the frame says so. */
  readonly counts: readonly string[];
  readonly mark: RowMark | null;
  readonly targets: readonly RowPart[];
}

/** Where the row leads: to its result, else to its target. */
export function hrefOfRow({ mark, targets }: DotRow): string | undefined {
  return (mark ?? targets[0])?.href;
}

/** Rows that belong together, under a title, with the band of a target that all of them stand under. */
export interface DotRowGroup {
  readonly title: string;
  readonly rows: readonly DotRow[];
  readonly band: { readonly low: number; readonly high: number } | null;
}

/** What is the same for all rows. */
export interface RowFrame {
  readonly groups: readonly DotRowGroup[];
  /** Headers of the columns: of `when`, then of the counts. */
  readonly headers: readonly [string, ...string[]];
  /** Whether phones have the counts too. */
  readonly hasNarrowCounts: boolean;
  /** Where the axis begins, in percent, and where it ends at the least. */
  readonly from: number;
  readonly to: number;
  /** A value that every mark is joined to by a stem, with its name. */
  readonly reference: { readonly value: number; readonly text: string } | null;
  readonly axisTitle: string;
}

/** The outermost values of a row that are drawn; an open end is drawn at the number printed. */
export function spanOf({ low, high, isOpenHigh }: Extent): { readonly low: number; readonly high: number } {
  return { low, high: isOpenHigh ? low : high };
}
