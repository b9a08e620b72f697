import * as Plot from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import type { Language } from '../dataset/model/language.ts';
import { formatPercent } from '../i18n/format.ts';
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
  /** The address of the mark that it speaks of, where it speaks of one. */
  readonly href?: string | undefined;
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

const TICK = 4;
/** A plain stroke: a vector without its head. */
export const STROKE = {
  draw: (path: CanvasPath, length: number): void => {
    path.moveTo(0, 0);
    path.lineTo(0, -length);
  },
};

/** Percentages under their ticks at height `y`. The first and the last stay within a drawing that ends at them. */
export function percentAxis(
  ticks: readonly number[],
  y: number,
  language: Language,
  lastAnchor: 'middle' | 'end' = 'end',
): Markish[] {
  const label = (own: readonly number[], textAnchor: 'start' | 'middle' | 'end'): Markish =>
    textMarks(
      own.map((x) => ({ x, y, text: formatPercent(x, language) })),
      { textAnchor, dy: 14, fill: COLOURS.muted, fontSize: 12 },
    );
  const [first, last] = [ticks.slice(0, 1), ticks.slice(-1)];
  return [
    Plot.vector(ticks, {
      x: (tick: number) => tick,
      y: () => y,
      shape: STROKE,
      length: TICK,
      rotate: 180,
      anchor: 'start',
      stroke: COLOURS.muted,
      strokeWidth: 1,
    }),
    label(first, 'start'),
    label(ticks.slice(1, -1), 'middle'),
    label(last, lastAnchor),
  ];
}
