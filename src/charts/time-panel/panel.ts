import type { Box } from '../place-labels.ts';
import { textWidth } from '../text-width.ts';
import { LABEL_SIZE, type TimeFigure } from './figures.ts';
import { LINE, spotLabels, type SpotRequest, type SpottedLabel } from './label-spots.ts';

/** Where a panel is drawn, in pixels: time runs from `left` to `right`, values from `baseline` up to `top`. */
export interface PanelFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly baseline: number;
  /** How far labels may go beyond `left` and `right`. */
  readonly overhang: number;
  /** The years at `left` and `right`. */
  readonly domain: readonly [number, number];
}

export interface PlacedFigure {
  readonly figure: TimeFigure;
  readonly x: number;
  /** The stretch in which an unknown day lies; both are `x` where the day is known. */
  readonly x1: number;
  readonly x2: number;
  /** Heights of the least and the greatest value. */
  readonly low: number;
  readonly high: number;
}

export interface PlacedPanel {
  readonly frame: PanelFrame;
  readonly figures: readonly PlacedFigure[];
  readonly labels: readonly SpottedLabel[];
  readonly years: readonly SpottedLabel[];
}

/** Height that the labels above the highest mark need. */
export const LABEL_ROOM = 2 * LINE + 20;
/** Height that the years below the baseline need. */
export const YEAR_ROOM = 22;
export const ARROW = 12;
const DOT = 5;
const BESIDE = DOT + 6;
const LEAST_STRETCH = 10;
const TIERS = 3;

/** Lays out the figures of a panel whose values begin at zero, with the labels that find room. */
export function placePanel(figures: readonly TimeFigure[], frame: PanelFrame): PlacedPanel {
  const greatest = Math.max(...figures.map(({ extent }) => extent.high), 1);
  const placed = figures.map((figure) => placeFigure(figure, frame, greatest));
  const span = {
    left: frame.left - frame.overhang,
    right: frame.right + frame.overhang,
    top: frame.top - LABEL_ROOM,
  };
  const stems = placed.map(({ x, high }) => boxOf(x - 1, high, x + 1, frame.baseline));
  const dots = placed.map((each) => {
    const top = each.high - DOT - arrowOf(each);
    return boxOf(each.x1 - DOT, top, each.x2 + DOT, each.high + DOT);
  });
  return {
    frame,
    figures: placed,
    labels: spotLabels(
      placed.map((each) => ({
        text: each.figure.text,
        width: each.figure.width,
        href: each.figure.href,
        x: each.x,
        y: each.high - arrowOf(each) - DOT - 2 - LINE / 2,
        beside: { left: each.x1 - BESIDE, right: each.x2 + BESIDE, y: each.high },
      })),
      [...stems, ...dots],
      span,
      TIERS,
    ),
    years: spotLabels(yearRequests(placed, frame), [], span, 1),
  };
}

/** Where a wording leaves a side open the mark stands at the number printed; the arrow goes on from there. */
function placeFigure(figure: TimeFigure, frame: PanelFrame, greatest: number): PlacedFigure {
  const { time, extent } = figure;
  const x = toX((time.from + time.to) / 2, frame);
  const half = time.isUncertain
    ? Math.max(LEAST_STRETCH, toX(time.to, frame) - toX(time.from, frame)) / 2
    : 0;
  const y = (value: number): number => frame.baseline - (value / greatest) * (frame.baseline - frame.top);
  const [low, high] = [
    extent.isOpenLow ? extent.high : extent.low,
    extent.isOpenHigh ? extent.low : extent.high,
  ];
  return { figure, x, x1: x - half, x2: x + half, low: y(low), high: y(high) };
}

export function toX(year: number, { left, right, domain: [from, to] }: PanelFrame): number {
  return left + ((year - from) / (to - from)) * (right - left);
}

/** How far an arrow goes up from the mark. */
function arrowOf({ figure }: PlacedFigure): number {
  return figure.extent.isOpenHigh ? ARROW : 0;
}

/** Each year once, under the first figure of it. */
function yearRequests(placed: readonly PlacedFigure[], { baseline }: PanelFrame): SpotRequest[] {
  const first = placed.filter(
    ({ figure }, index) => placed.findIndex((each) => each.figure.year === figure.year) === index,
  );
  return first.map(({ figure: { year }, x }) => ({
    text: year,
    width: textWidth(year, LABEL_SIZE),
    x,
    y: baseline + 13,
    beside: null,
  }));
}

function boxOf(x1: number, y1: number, x2: number, y2: number): Box {
  return { x: x1, y: y1, width: x2 - x1, height: y2 - y1 };
}
