import * as Plot from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import { COLOURS } from './theme.ts';

/** A place of the drawing that leads to what a report prints, in the units of the axes. */
export interface Target {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
  readonly href: string;
  /** What a screen reader says of the mark. */
  readonly label: string;
}

/** A finger's width around a mark. */
const TOUCH = 12;

/**
 * The links of a drawing: an unseen rectangle over each mark, wide enough for a finger, so that a line and a dot
 * can be hit and focused alike. To be drawn last.
 */
export function linkTargets(targets: readonly Target[], inset = -TOUCH): Markish {
  return Plot.rect(targets, {
    x1: 'x1',
    x2: 'x2',
    y1: 'y1',
    y2: 'y2',
    inset,
    fill: 'transparent',
    href: 'href',
    ariaLabel: 'label',
  });
}

export interface TextItem {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

interface TextStyle {
  readonly fill?: string;
  readonly fontSize?: number;
  readonly fontWeight?: number;
  readonly textAnchor?: 'start' | 'middle' | 'end';
  readonly dx?: number;
  readonly dy?: number;
  readonly rotate?: number;
}

/** Direct labels, with a thin edge of paper so that a line behind them does not disturb. */
export function textMarks(items: readonly TextItem[], style: TextStyle = {}): Markish {
  return Plot.text(items, {
    x: 'x',
    y: 'y',
    text: 'text',
    textAnchor: 'start',
    fill: COLOURS.ink,
    stroke: COLOURS.paper,
    strokeWidth: 4,
    ...style,
  });
}
