import * as Plot from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import { linkTargets, textMarks } from '../marks.ts';
import { COLOURS } from '../theme.ts';
import { LABEL_SIZE } from './figures.ts';
import type { Anchor, SpottedLabel } from './label-spots.ts';
import { ARROW, type PlacedFigure, type PlacedPanel } from './panel.ts';

interface Drawn extends PlacedFigure {
  readonly baseline: number;
}

const ANCHORS: readonly Anchor[] = ['start', 'middle', 'end'];
const CAP = 5;

/** The marks of panels, in pixels: a dot for a known value on a stem from zero, a line for what is only bounded. */
export function panelMarks(panels: readonly PlacedPanel[]): Markish[] {
  const drawn: Drawn[] = panels.flatMap(({ figures, frame }) =>
    figures.map((each) => ({ ...each, baseline: frame.baseline })),
  );
  const known = drawn.filter(({ figure }) => figure.extent.point !== null);
  const bounded = drawn.filter(({ figure }) => figure.extent.point === null);
  return [
    Plot.link(panels, {
      x1: ({ frame }: PlacedPanel) => frame.left - frame.overhang,
      x2: ({ frame }: PlacedPanel) => frame.right + frame.overhang,
      y1: ({ frame }: PlacedPanel) => frame.baseline,
      y2: ({ frame }: PlacedPanel) => frame.baseline,
      stroke: COLOURS.hollow,
    }),
    Plot.link(drawn, {
      x1: 'x',
      x2: 'x',
      y1: 'baseline',
      y2: 'low',
      stroke: COLOURS.rule,
      strokeWidth: 2,
    }),
    ...knownMarks(known),
    ...boundedMarks(bounded),
    ...labelMarks(
      panels.flatMap(({ labels }) => labels),
      COLOURS.ink,
    ),
    ...labelMarks(
      panels.flatMap(({ years }) => years),
      COLOURS.muted,
    ),
    linkTargets(
      drawn.map(({ figure: { href, label }, x1, x2, low, high }) => ({
        x1,
        x2,
        y1: Math.max(low, high),
        y2: Math.min(low, high),
        href,
        label,
      })),
    ),
  ];
}

/** Picked figures are hollow. A day that no report prints makes the dot a short line. */
function knownMarks(known: readonly Drawn[]): Markish[] {
  const isSelected = ({ figure }: Drawn): boolean => figure.fact.selected;
  const colour = (each: Drawn): string => (isSelected(each) ? COLOURS.hollow : COLOURS.result);
  const onDay = known.filter(({ figure }) => !figure.time.isUncertain);
  const dot = { x: 'x', y: 'high', r: 4.5 };
  return [
    Plot.link(
      known.filter(({ figure }) => figure.time.isUncertain),
      { x1: 'x1', x2: 'x2', y1: 'high', y2: 'high', stroke: colour, strokeWidth: 4 },
    ),
    Plot.dot(
      onDay.filter((each) => !isSelected(each)),
      { ...dot, fill: COLOURS.result },
    ),
    Plot.dot(onDay.filter(isSelected), {
      ...dot,
      fill: COLOURS.paper,
      stroke: COLOURS.hollow,
      strokeWidth: 2,
    }),
  ];
}

/** From the least to the greatest value, with an arrow where the wording leaves a side open. */
function boundedMarks(bounded: readonly Drawn[]): Markish[] {
  const colour = ({ figure }: Drawn): string => (figure.fact.selected ? COLOURS.hollow : COLOURS.result);
  const cap = {
    x1: ({ x, x1 }: Drawn) => Math.min(x1, x - CAP),
    x2: ({ x, x2 }: Drawn) => Math.max(x2, x + CAP),
    stroke: colour,
    strokeWidth: 2.5,
  };
  const arrow = { x: 'x', length: ARROW, anchor: 'start' as const, stroke: colour, strokeWidth: 2 };
  return [
    Plot.link(bounded, { x1: 'x', x2: 'x', y1: 'low', y2: 'high', stroke: colour, strokeWidth: 2.5 }),
    Plot.link(bounded, { ...cap, y1: 'low', y2: 'low' }),
    Plot.link(bounded, { ...cap, y1: 'high', y2: 'high' }),
    Plot.vector(
      bounded.filter(({ figure }) => figure.extent.isOpenHigh),
      { ...arrow, y: 'high', rotate: 0 },
    ),
    Plot.vector(
      bounded.filter(({ figure }) => figure.extent.isOpenLow),
      { ...arrow, y: 'low', rotate: 180 },
    ),
  ];
}

function labelMarks(labels: readonly SpottedLabel[], fill: string): Markish[] {
  return ANCHORS.map((textAnchor) =>
    textMarks(
      labels.filter(({ anchor }) => anchor === textAnchor),
      { textAnchor, fill, fontSize: LABEL_SIZE },
    ),
  );
}
