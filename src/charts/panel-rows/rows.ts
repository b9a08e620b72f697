import type { Extent } from '../extent.ts';

/** One mark on a line of its own: whose it is, where it stands and what it says. */
export interface PanelRow {
  /** The place, and after it what else tells the row from others; empty where the place is enough. */
  readonly name: string;
  readonly detail: string;
  /** In percent, or in the unit of the panel's maximum. */
  readonly extent: Extent;
  /** The figure at the mark. */
  readonly value: string;
  readonly isSelected: boolean;
  readonly isProjected: boolean;
  readonly href: string;
  /** What a screen reader says of the mark. */
  readonly label: string;
}

/** Rows that are measured alike: one definition, or one kind of period. */
export interface RowPanel {
  readonly title: string;
  /** What stands at the right end of the panel's own scale, more than 0. */
  readonly maximum: number;
  readonly rows: readonly PanelRow[];
}

/** How the marks of a drawing look. */
export interface PanelStyle {
  readonly symbol: 'circle' | 'diamond';
  readonly colour: string;
  /** Percentages stand on a track from 0 to 100 with an axis; counts on a stem from 0 to the mark. */
  readonly scale: 'percent' | 'count';
  /** In the wide drawing: short titles stand left of the rows, long ones above, which leaves room for long names. */
  readonly titles: 'beside' | 'above';
}
