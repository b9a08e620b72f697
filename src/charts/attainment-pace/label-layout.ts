import { placeLabels, type Box, type Obstacle } from '../place-labels.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { fromPixelX, fromPixelY, toPixelX, toPixelY, type PaceFrame } from './frame.ts';
import { arrowsOf, connectionsOf, isSameSeries } from './geometry.ts';
import type { PacePoint } from './points.ts';

/** One line of a label: its name strong, what belongs to it smaller; at its middle, in the units of the axes. */
export interface LabelLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly isName: boolean;
  /** Set flush right, so that a label left of its mark stands close whatever the font. */
  readonly isEnd: boolean;
}

/** What a label says, before it is broken into lines. */
export interface LabelText {
  readonly name: string;
  readonly details: readonly string[];
}

interface Line {
  readonly text: string;
  readonly isName: boolean;
  readonly width: number;
}

export const NAME_SIZE = 13;
export const DETAIL_SIZE = 12;
const LINE = 16;
const LABEL_WIDTH = 330;
const DOT = 7;
const ARROW = 18;
const MARK_WEIGHT = 8;
const LINE_WEIGHT = 4;

/** Where each label stands; `left` counts those that found no room. */
export function layLabels(
  points: readonly PacePoint[],
  labelOf: (point: PacePoint) => LabelText,
  frame: PaceFrame,
): { readonly lines: readonly LabelLine[]; readonly left: number } {
  // Lines across the whole width find room last: their labels can stand anywhere along them.
  const ordered = [...points.filter(({ x }) => x !== null), ...points.filter(({ x }) => x === null)];
  const blocks = ordered.map((point) => breakLabel(shownLabel(point, ordered, labelOf), LABEL_WIDTH));
  const marks = ordered.map((point) => markBox(point, frame));
  const requests = blocks.map((block, index) => ({
    mark: marks[index] ?? { x: 0, y: 0, width: 0, height: 0 },
    width: Math.max(...block.map((line) => line.width)),
    height: block.length * LINE,
  }));
  const boxes = placeLabels(requests, obstaclesOf(ordered, marks, frame), {
    x: frame.marginLeft + 2,
    y: frame.marginTop - 6,
    width: frame.width - frame.marginLeft - 4,
    height: frame.height - frame.marginBottom - frame.marginTop + 2,
  });
  return {
    lines: blocks.flatMap((block, index) => linesAt(block, boxes[index] ?? null, marks[index], frame)),
    left: boxes.filter((box) => box === null).length,
  };
}

/** An earlier count of a place that is drawn again later goes without its name: a line joins the two. */
function shownLabel(
  point: PacePoint,
  points: readonly PacePoint[],
  labelOf: (point: PacePoint) => LabelText,
): LabelText {
  const later = points.slice(points.indexOf(point) + 1);
  const { name, details } = labelOf(point);
  return { name: later.some((each) => isSameSeries(each, point)) ? '' : name, details };
}

function breakLabel({ name, details }: LabelText, width: number): Line[] {
  const toLines = (text: string, isName: boolean): Line[] => {
    const size = isName ? NAME_SIZE : DETAIL_SIZE;
    return wrapText(text, width, size, isName).map((line) => ({
      text: line,
      isName,
      width: textWidth(line, size, isName),
    }));
  };
  return [...(name ? toLines(name, true) : []), ...details.flatMap((detail) => toLines(detail, false))];
}

function linesAt(
  block: readonly Line[],
  box: Box | null,
  mark: Box | undefined,
  frame: PaceFrame,
): LabelLine[] {
  if (!box || !mark) return [];
  const isEnd = box.x + box.width <= mark.x + mark.width && box.x < mark.x;
  return block.map((line, index) => ({
    x: fromPixelX(frame, isEnd ? box.x + box.width : box.x),
    y: fromPixelY(frame, box.y + (index + 0.5) * LINE),
    text: line.text,
    isName: line.isName,
    isEnd,
  }));
}

/** A mark with its own edge; a line across the whole width begins beside the axis. */
function markBox({ x, y }: PacePoint, frame: PaceFrame): Box {
  const left = x ? toPixelX(frame, x.low) - DOT : toPixelX(frame, 0) + 10;
  const right = x ? toPixelX(frame, x.high) + DOT : toPixelX(frame, 100) - 4;
  const edge = x ? DOT : 4;
  const top = toPixelY(frame, y?.isOpenHigh ? y.low : (y?.high ?? 0));
  const bottom = toPixelY(frame, y?.low ?? 0);
  return { x: left, y: top - edge, width: right - left, height: bottom - top + 2 * edge };
}

function obstaclesOf(points: readonly PacePoint[], marks: readonly Box[], frame: PaceFrame): Obstacle[] {
  return [
    ...marks.map((box) => ({ ...box, weight: MARK_WEIGHT })),
    ...points.flatMap((point) => arrowsOf(point).map((arrow) => arrowBox(arrow, frame))),
    ...connectionsOf(points).flatMap(({ from, to }) =>
      boxesAlong([from.x?.low ?? 0, from.y?.low ?? 0], [to.x?.low ?? 0, to.y?.low ?? 0], frame),
    ),
    ...boxesAlong([0, 0], [100, 100], frame),
    ...boxesAlong([0, 100], [100, 100], frame),
    ...referenceNames(frame),
  ];
}

function arrowBox({ x, y, isUp }: { x: number; y: number; isUp: boolean }, frame: PaceFrame): Obstacle {
  const top = toPixelY(frame, y) - (isUp ? ARROW : 0);
  return { x: toPixelX(frame, x) - DOT, y: top, width: 2 * DOT, height: ARROW, weight: MARK_WEIGHT };
}

/** The spots where the 100 % line and even pace carry their names. */
function referenceNames(frame: PaceFrame): Obstacle[] {
  return [
    { x: toPixelX(frame, 0), y: toPixelY(frame, 100) - 20, width: 112, height: 18, weight: MARK_WEIGHT },
    { x: toPixelX(frame, 18) - 26, y: toPixelY(frame, 18) - 16, width: 64, height: 42, weight: MARK_WEIGHT },
  ];
}

/** A line cut into small boxes, which labels had better not cover. */
function boxesAlong(
  from: readonly [number, number],
  to: readonly [number, number],
  frame: PaceFrame,
): Obstacle[] {
  const STEPS = 60;
  const SIZE = 8;
  return Array.from({ length: STEPS }, (_, index) => {
    const share = index / STEPS;
    return {
      x: toPixelX(frame, from[0] + (to[0] - from[0]) * share) - SIZE / 2,
      y: toPixelY(frame, from[1] + (to[1] - from[1]) * share) - SIZE / 2,
      width: SIZE,
      height: SIZE,
      weight: LINE_WEIGHT,
    };
  });
}
