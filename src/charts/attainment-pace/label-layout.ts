import { LANGUAGES, type Language } from '../../dataset/model/language.ts';
import { placeLabels, type Box, type Obstacle } from '../place-labels.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { fromPixelX, fromPixelY, isCrowded, toPixelX, toPixelY, type PaceFrame } from './frame.ts';
import { arrowsOf, connectionsOf, isSameSeries } from './geometry.ts';
import type { PacePoint } from './points.ts';
import { referenceSpots } from './reference-spots.ts';
import { tellingFirst } from './telling.ts';

/** One line of a label: its name strong, what belongs to it smaller; at its middle, in the units of the axes. */
export interface LabelLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly isName: boolean;
  /** Set flush right, so that a label left of its mark stands close whatever the font. */
  readonly isEnd: boolean;
  readonly href: string | undefined;
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
const BRIEF_WIDTH = 190;
/** A label in the column of unknown times. */
const COLUMN_WIDTH = 122;
const DOT = 7;
const ARROW = 18;
const MARK_WEIGHT = 8;
const LINE_WEIGHT = 4;

interface LabelOptions {
  readonly labelOf: (point: PacePoint, language: Language) => LabelText;
  readonly language: Language;
  readonly frame: PaceFrame;
}

/**
 * Where each label stands, the telling ones first; `left` counts those that found no room. Every language takes the
 * room that the longest needs, so that all draw the same labels.
 */
export function layLabels(
  points: readonly PacePoint[],
  { labelOf, language, frame }: LabelOptions,
): { readonly lines: readonly LabelLine[]; readonly left: number } {
  const ordered = isCrowded(points) ? tellingFirst(points) : points;
  const width = isCrowded(points) ? BRIEF_WIDTH : LABEL_WIDTH;
  const blockIn = (point: PacePoint, each: Language): Line[] =>
    breakLabel(shownLabel(point, points, labelOf(point, each)), point.isTimeKnown ? width : COLUMN_WIDTH);
  const requests = ordered.map((point) => {
    const blocks = LANGUAGES.map((each) => blockIn(point, each));
    return {
      mark: markBox(point, frame),
      width: Math.max(...blocks.flat().map((line) => line.width)),
      height: Math.max(...blocks.map((block) => block.length)) * LINE,
    };
  });
  const marks = points.map((point) => markBox(point, frame));
  const boxes = placeLabels(requests, obstaclesOf(points, marks, frame), {
    x: frame.marginLeft + 2,
    y: frame.marginTop - 6,
    width: frame.width - frame.marginLeft - 4,
    height: frame.height - frame.marginBottom - frame.marginTop + 2,
  });
  return {
    lines: ordered.flatMap((point, index) =>
      linesAt(blockIn(point, language), boxes[index] ?? null, markBox(point, frame), frame).map((line) => ({
        ...line,
        href: point.href,
      })),
    ),
    left: points.length - boxes.filter((box) => box !== null).length,
  };
}

/** An earlier count of a place that is drawn again later goes without its name: a line joins the two. */
function shownLabel(point: PacePoint, points: readonly PacePoint[], { name, details }: LabelText): LabelText {
  const later = points.slice(points.indexOf(point) + 1);
  const isNamed = isCrowded(points) || !later.some((each) => isSameSeries(each, point));
  return { name: isNamed ? name : '', details };
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
  mark: Box,
  frame: PaceFrame,
): Omit<LabelLine, 'href'>[] {
  if (!box) return [];
  const isEnd = box.x + box.width <= mark.x + mark.width && box.x < mark.x;
  return block.map((line, index) => ({
    x: fromPixelX(frame, isEnd ? box.x + box.width : box.x),
    y: fromPixelY(frame, box.y + (index + 0.5) * LINE),
    text: line.text,
    isName: line.isName,
    isEnd,
  }));
}

/** A mark with its own edge. */
export function markBox({ x, y }: PacePoint, frame: PaceFrame): Box {
  const left = toPixelX(frame, x?.low ?? 0) - DOT;
  const right = toPixelX(frame, x?.high ?? 100) + DOT;
  const top = toPixelY(frame, y?.isOpenHigh ? y.low : (y?.high ?? 0));
  const bottom = toPixelY(frame, y?.low ?? 0);
  return { x: left, y: top - DOT, width: right - left, height: bottom - top + 2 * DOT };
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
    ...Object.values(referenceSpots(marks, frame)).map(({ box }) => ({ ...box, weight: MARK_WEIGHT })),
  ];
}

function arrowBox({ x, y, isUp }: { x: number; y: number; isUp: boolean }, frame: PaceFrame): Obstacle {
  const top = toPixelY(frame, y) - (isUp ? ARROW : 0);
  return { x: toPixelX(frame, x) - DOT, y: top, width: 2 * DOT, height: ARROW, weight: MARK_WEIGHT };
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
