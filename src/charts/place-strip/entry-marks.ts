import * as Plot from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import { COLOURS } from '../theme.ts';
import type { StripEntry } from './entries.ts';
import { ARROW, type PlacedEntry } from './layout.ts';

const BAR = 3.5;
const TICK = 5;

/** What a fact is drawn as. */
type Look = 'result' | 'selected' | 'plan' | 'projected' | 'doubt';

/** Plans in their colour, what reports disagree on in doubt, picked figures grey, all others as results. */
export function colourOf(entry: StripEntry): string {
  const look = lookOf(entry);
  if (look === 'selected') return COLOURS.hollow;
  return look === 'projected' ? COLOURS.result : COLOURS[look];
}

/** Dots, bars, lines between ticks and arrows. */
export function entryMarks(entries: readonly PlacedEntry[]): Markish[] {
  const looking = (...looks: Look[]): PlacedEntry[] =>
    entries.filter(({ entry }) => looks.includes(lookOf(entry)));
  const isDot = ({ entry, isTimed }: PlacedEntry): boolean => entry.isDot || !isTimed;
  const spans = (own: readonly PlacedEntry[]): PlacedEntry[] => own.filter((placed) => !isDot(placed));
  const closed = (own: readonly PlacedEntry[]): PlacedEntry[] =>
    spans(own).filter(({ entry }) => !isOpen(entry));
  return [
    ...markAny(closed(looking('result', 'doubt')).filter(isStretch), (own) => bars(own, true)),
    ...markAny(closed(looking('selected')).filter(isStretch), (own) => bars(own, false)),
    ...markAny(
      closed(looking('result', 'doubt', 'selected')).filter((placed) => !isStretch(placed)),
      someDays,
    ),
    ...markAny(closed(looking('plan')), (own) => lines(own, undefined)),
    ...markAny(closed(looking('projected')), (own) => lines(own, '4,3')),
    ...markAny(
      spans(entries).filter(({ entry }) => isOpen(entry)),
      arrows,
    ),
    ...dots(entries.filter(isDot)),
    ...markAny(looking('doubt'), crosses),
  ];
}

/** Most strips have few of the looks, and a mark that draws nothing takes as long to make as one that does. */
function markAny(
  placed: readonly PlacedEntry[],
  mark: (placed: readonly PlacedEntry[]) => Markish | Markish[],
): Markish[] {
  return placed.length === 0 ? [] : [mark(placed)].flat();
}

function lookOf({ fact }: StripEntry): Look {
  if (!fact.agrees) return 'doubt';
  if (fact.status !== 'result') return fact.status;
  return fact.selected ? 'selected' : 'result';
}

function isOpen({ from, to }: StripEntry): boolean {
  return from === null || to === null;
}

function bars(placed: readonly PlacedEntry[], isFilled: boolean): Markish {
  return Plot.rect(placed, {
    x1: 'x1',
    x2: 'x2',
    y1: ({ y }: PlacedEntry) => y - BAR,
    y2: ({ y }: PlacedEntry) => y + BAR,
    ...(isFilled
      ? { fill: ({ entry }: PlacedEntry) => colourOf(entry), insetRight: 1 }
      : { fill: COLOURS.paper, stroke: COLOURS.hollow, strokeWidth: 1.5, inset: 0.75 }),
  });
}

/** Counted over all the days of its bar, not on one of them. */
function isStretch({ entry }: PlacedEntry): boolean {
  return !entry.isSomeDay;
}

/** A thin line along the days of which one is meant. */
function someDays(placed: readonly PlacedEntry[]): Markish {
  return Plot.link(placed, {
    x1: 'x1',
    x2: 'x2',
    y1: 'y',
    y2: 'y',
    stroke: ({ entry }: PlacedEntry) => colourOf(entry),
    strokeWidth: 2,
  });
}

/** A thin line from tick to tick. */
function lines(placed: readonly PlacedEntry[], strokeDasharray: string | undefined): Markish[] {
  const stroke = ({ entry }: PlacedEntry): string => colourOf(entry);
  const tick = { y1: ({ y }: PlacedEntry) => y - TICK, y2: ({ y }: PlacedEntry) => y + TICK, stroke };
  const dash = strokeDasharray === undefined ? {} : { strokeDasharray };
  return [
    Plot.link(placed, { x1: 'x1', x2: 'x2', y1: 'y', y2: 'y', stroke, strokeWidth: 2, ...dash }),
    Plot.ruleX(placed, { ...tick, x: 'x1', strokeWidth: 2 }),
    Plot.ruleX(placed, { ...tick, x: 'x2', strokeWidth: 2 }),
  ];
}

/** A tick at the bound that is printed and an arrow to the side that is not. */
function arrows(placed: readonly PlacedEntry[]): Markish[] {
  const stroke = ({ entry }: PlacedEntry): string => colourOf(entry);
  const bound = ({ entry, x1, x2 }: PlacedEntry): number => (entry.from === null ? x2 : x1);
  return [
    Plot.vector(placed, {
      x: bound,
      y: 'y',
      length: ARROW,
      rotate: ({ entry }: PlacedEntry) => (entry.from === null ? 270 : 90),
      anchor: 'start',
      stroke,
      strokeWidth: 2,
    }),
    Plot.ruleX(placed, {
      x: bound,
      y1: ({ y }: PlacedEntry) => y - TICK,
      y2: ({ y }: PlacedEntry) => y + TICK,
      stroke,
      strokeWidth: 2,
    }),
  ];
}

/** Filled for a result, hollow for a picked one; a plan is a tick. */
function dots(placed: readonly PlacedEntry[]): Markish[] {
  const plans = placed.filter(({ entry }) => lookOf(entry) === 'plan');
  const others = placed.filter(({ entry }) => lookOf(entry) !== 'plan');
  const isFilled = ({ entry }: PlacedEntry): boolean => ['result', 'doubt'].includes(lookOf(entry));
  return [
    ...markAny(others, (own) =>
      Plot.dot(own, {
        x: 'x1',
        y: 'y',
        r: 4.5,
        fill: (each: PlacedEntry) => (isFilled(each) ? colourOf(each.entry) : COLOURS.paper),
        stroke: ({ entry }: PlacedEntry) => colourOf(entry),
        strokeWidth: 1.5,
      }),
    ),
    ...markAny(plans, (own) =>
      Plot.ruleX(own, {
        x: 'x1',
        y1: ({ y }: PlacedEntry) => y - TICK,
        y2: ({ y }: PlacedEntry) => y + TICK,
        stroke: COLOURS.plan,
        strokeWidth: 2.5,
      }),
    ),
  ];
}

function crosses(placed: readonly PlacedEntry[]): Markish {
  return Plot.dot(placed, {
    x: ({ x2 }: PlacedEntry) => x2 + 4,
    y: 'y',
    symbol: 'times',
    r: 4,
    stroke: COLOURS.doubt,
    strokeWidth: 2.5,
  });
}
