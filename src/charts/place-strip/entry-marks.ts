import { svgElement, svgGroup, svgShape, type Attributes } from '../pixel-marks.ts';
import { COLOURS } from '../theme.ts';
import type { StripEntry } from './entries.ts';
import { ARROW, type PlacedEntry } from './layout.ts';

const BAR = 3.5;
const TICK = 5;
/** Barbs of an arrow, a fifth of its length. */
const BARB = ARROW / 5;
const ARROW_SHAPE = `M0,0L0,-${ARROW}M-${BARB},-${ARROW - BARB}L0,-${ARROW}L${BARB},-${ARROW - BARB}`;
const CROSS_SHAPE = 'M-4.3,-4.3L4.3,4.3M-4.3,4.3L4.3,-4.3';

/** What a fact is drawn as. */
type Look = 'result' | 'selected' | 'plan' | 'projected' | 'doubt';

/** Plans in their colour, what reports disagree on in doubt, picked figures grey, all others as results. */
export function colourOf(entry: StripEntry): string {
  const look = lookOf(entry);
  if (look === 'selected') return COLOURS.hollow;
  return look === 'projected' ? COLOURS.result : COLOURS[look];
}

/** Dots, bars, lines between ticks and arrows. */
export function entryMarks(entries: readonly PlacedEntry[]): string[] {
  const looking = (...looks: Look[]): PlacedEntry[] =>
    entries.filter(({ entry }) => looks.includes(lookOf(entry)));
  const isDot = ({ entry, isTimed }: PlacedEntry): boolean => entry.isDot || !isTimed;
  const spans = (own: readonly PlacedEntry[]): PlacedEntry[] => own.filter((placed) => !isDot(placed));
  const closed = (own: readonly PlacedEntry[]): PlacedEntry[] =>
    spans(own).filter(({ entry }) => !isOpen(entry));
  return [
    filledBars(closed(looking('result', 'doubt')).filter(isStretch)),
    hollowBars(closed(looking('selected')).filter(isStretch)),
    strokes(closed(looking('result', 'doubt', 'selected')).filter((placed) => !isStretch(placed))),
    ...lines(closed(looking('plan'))),
    ...lines(closed(looking('projected')), '4,3'),
    ...arrows(spans(entries).filter(({ entry }) => isOpen(entry))),
    ...dots(entries.filter(isDot)),
    crosses(looking('doubt')),
  ];
}

function lookOf({ fact }: StripEntry): Look {
  if (!fact.agrees) return 'doubt';
  if (fact.status !== 'result') return fact.status;
  return fact.selected ? 'selected' : 'result';
}

function isOpen({ from, to }: StripEntry): boolean {
  return from === null || to === null;
}

/** Counted over all the days of its bar, not on one of them. */
function isStretch({ entry }: PlacedEntry): boolean {
  return !entry.isSomeDay;
}

/** Bars with a thin gap behind each. */
function filledBars(placed: readonly PlacedEntry[]): string {
  return svgGroup(
    {},
    placed.map(({ entry, x1, x2, y }) =>
      svgElement('rect', { fill: colourOf(entry), height: 2 * BAR, width: x2 - x1 - 1, y: y - BAR, x: x1 }),
    ),
  );
}

/** Bars of paper, as tall and as long as the filled ones with their edge. */
function hollowBars(placed: readonly PlacedEntry[]): string {
  return svgGroup(
    { 'stroke-width': 1.5, stroke: COLOURS.hollow, fill: COLOURS.paper },
    placed.map(({ x1, x2, y }) =>
      svgElement('rect', { height: 2 * BAR - 1.5, width: x2 - x1 - 1.5, y: y - BAR + 0.75, x: x1 + 0.75 }),
    ),
  );
}

/** A thin line along the days: of which one is meant, or of a plan. */
function strokes(placed: readonly PlacedEntry[], dashes?: string): string {
  return svgGroup(
    { 'stroke-dasharray': dashes, 'stroke-width': 2, fill: 'none' },
    placed.map(({ entry, x1, x2, y }) =>
      svgElement('line', { stroke: colourOf(entry), y2: y, y1: y, x2, x1 }),
    ),
  );
}

/** An upright tick at a place of each mark. */
function ticks(
  placed: readonly PlacedEntry[],
  xOf: (placed: PlacedEntry) => number,
  style: Attributes = { 'stroke-width': 2 },
): string {
  return svgGroup(
    style,
    placed.map((each) =>
      svgElement('line', {
        stroke: colourOf(each.entry),
        y2: each.y + TICK,
        y1: each.y - TICK,
        x2: xOf(each),
        x1: xOf(each),
      }),
    ),
  );
}

/** A thin line from tick to tick. */
function lines(placed: readonly PlacedEntry[], dashes?: string): string[] {
  return [strokes(placed, dashes), ticks(placed, ({ x1 }) => x1), ticks(placed, ({ x2 }) => x2)];
}

/** A tick at the bound that is printed and an arrow to the side that is not. */
function arrows(placed: readonly PlacedEntry[]): string[] {
  const bound = ({ entry, x1, x2 }: PlacedEntry): number => (entry.from === null ? x2 : x1);
  return [
    svgGroup(
      { 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'stroke-width': 2, fill: 'none' },
      placed.map((each) =>
        svgShape(
          ARROW_SHAPE,
          { x: bound(each), y: each.y },
          { stroke: colourOf(each.entry) },
          each.entry.from === null ? 270 : 90,
        ),
      ),
    ),
    ticks(placed, bound),
  ];
}

/** Filled for a result, hollow for a picked one; a plan is a tick. */
function dots(placed: readonly PlacedEntry[]): string[] {
  const isPlan = ({ entry }: PlacedEntry): boolean => lookOf(entry) === 'plan';
  const fillOf = (entry: StripEntry): string =>
    ['result', 'doubt'].includes(lookOf(entry)) ? colourOf(entry) : COLOURS.paper;
  return [
    svgGroup(
      { 'stroke-width': 1.5 },
      placed
        .filter((each) => !isPlan(each))
        .map(({ entry, x1, y }) =>
          svgElement('circle', { stroke: colourOf(entry), fill: fillOf(entry), r: 4.5, cy: y, cx: x1 }),
        ),
    ),
    ticks(placed.filter(isPlan), ({ x1 }) => x1, { 'stroke-width': 2.5 }),
  ];
}

function crosses(placed: readonly PlacedEntry[]): string {
  return svgGroup(
    { 'stroke-width': 2.5, stroke: COLOURS.doubt, fill: 'none' },
    placed.map(({ x2, y }) => svgShape(CROSS_SHAPE, { x: x2 + 4, y })),
  );
}
