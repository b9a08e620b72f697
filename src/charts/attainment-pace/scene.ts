import { placeLabels, type Box, type Obstacle } from '../place-labels.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { LAYOUTS, type Layout } from '../figure.ts';
import type { PacePoint } from './points.ts';

/** The measures of the drawing in one layout, in pixels; `top` is in percent of the quota. */
export interface PaceFrame {
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
  readonly top: number;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  readonly labelWidth: number;
}

/** One line of a label: its name strong, what belongs to it smaller. */
export interface LabelLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly isName: boolean;
  readonly isEnd: boolean;
}

/** What a label says, before it is broken into lines. */
export interface LabelText {
  readonly name: string | null;
  readonly details: readonly string[];
}

export const NAME_SIZE = 13;
export const DETAIL_SIZE = 12;
const LINE = 16;
const HEADROOM = 1.12;
const DOT = 7;
const ARROW = 18;

/** The drawing's measures: high enough for the highest value and an arrow above it. */
export function paceFrame(points: readonly PacePoint[], layout: Layout): PaceFrame {
  const highest = Math.max(100, ...points.map(({ y }) => y?.high ?? 0));
  const top = Math.ceil((highest * HEADROOM) / 50) * 50;
  const isWide = layout === 'wide';
  const step = top > 400 ? 100 : isWide ? 50 : 100;
  return {
    width: LAYOUTS[layout],
    height: isWide ? 460 : 500,
    marginTop: 30,
    marginRight: isWide ? 24 : 14,
    marginBottom: 46,
    marginLeft: isWide ? 52 : 44,
    top,
    xTicks: isWide ? [0, 25, 50, 75, 100] : [0, 50, 100],
    yTicks: Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step),
    labelWidth: isWide ? 320 : 176,
  };
}

/** Pixel of a percentage on each axis. */
export function toPixelX(frame: PaceFrame, value: number): number {
  return frame.marginLeft + (value / 100) * (frame.width - frame.marginLeft - frame.marginRight);
}

export function toPixelY(frame: PaceFrame, value: number): number {
  const plot = frame.height - frame.marginTop - frame.marginBottom;
  return frame.marginTop + (1 - value / frame.top) * plot;
}

/** Percentages of a pixel. */
function fromPixelX(frame: PaceFrame, pixel: number): number {
  return ((pixel - frame.marginLeft) / (frame.width - frame.marginLeft - frame.marginRight)) * 100;
}

function fromPixelY(frame: PaceFrame, pixel: number): number {
  return (1 - (pixel - frame.marginTop) / (frame.height - frame.marginTop - frame.marginBottom)) * frame.top;
}

/** Where each label stands, in the units of the axes; `left` counts those that found no room. */
export function layLabels(
  points: readonly PacePoint[],
  labels: readonly LabelText[],
  frame: PaceFrame,
): { readonly lines: readonly LabelLine[]; readonly left: number } {
  const blocks = labels.map((label) => breakLabel(label, frame.labelWidth));
  const marks = points.map((point) => markBox(point, frame));
  const requests = blocks.map((block, index) => ({
    mark: marks[index] ?? { x: 0, y: 0, width: 0, height: 0 },
    width: Math.max(...block.map((line) => line.width)),
    height: block.length * LINE,
  }));
  const obstacles = [
    ...marks.map((box) => ({ ...box, weight: 6 })),
    ...referenceLines(frame),
    ...arrowBoxes(points, frame),
  ];
  const inside: Box = {
    x: frame.marginLeft + 2,
    y: 4,
    width: frame.width - frame.marginLeft - 4,
    height: frame.height - frame.marginBottom - 6,
  };
  const boxes = placeLabels(requests, obstacles, inside);
  const lines = blocks.flatMap((block, index) => linesAt(block, boxes[index] ?? null, marks[index], frame));
  return { lines, left: boxes.filter((box) => box === null).length };
}

interface Line {
  readonly text: string;
  readonly isName: boolean;
  readonly width: number;
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

/** A label left of its mark is set flush right, so that it stands close whatever the font. */
function linesAt(
  block: readonly Line[],
  box: Box | null,
  mark: Box | undefined,
  frame: PaceFrame,
): LabelLine[] {
  if (!box) return [];
  const isEnd = mark !== undefined && box.x + box.width <= mark.x;
  return block.map((line, index) => ({
    x: fromPixelX(frame, isEnd ? box.x + box.width : box.x),
    y: fromPixelY(frame, box.y + (index + 0.5) * LINE),
    text: line.text,
    isName: line.isName,
    isEnd,
  }));
}

function markBox({ x, y }: PacePoint, frame: PaceFrame): Box {
  const left = toPixelX(frame, x?.low ?? 0);
  const right = toPixelX(frame, x?.high ?? 100);
  const top = toPixelY(frame, y?.high ?? 0);
  const bottom = toPixelY(frame, y?.low ?? 0);
  return { x: left - DOT, y: top - DOT, width: right - left + 2 * DOT, height: bottom - top + 2 * DOT };
}

function arrowBoxes(points: readonly PacePoint[], frame: PaceFrame): Obstacle[] {
  return points.flatMap((point) =>
    arrowsOf(point).map(({ x, y, isUp }) => ({
      x: toPixelX(frame, x) - DOT,
      y: toPixelY(frame, y) - (isUp ? ARROW : 0),
      width: 2 * DOT,
      height: ARROW,
      weight: 8,
    })),
  );
}

/** The arrows at the open ends of a point: three where its time is not known, else one. */
export function arrowsOf({
  x,
  y,
}: PacePoint): { readonly x: number; readonly y: number; readonly isUp: boolean }[] {
  if (!y) return [];
  const across = x ? [(x.low + x.high) / 2] : [15, 50, 85];
  const up = y.isOpenHigh ? across.map((each) => ({ x: each, y: y.low, isUp: true })) : [];
  const down = y.isOpenLow ? across.map((each) => ({ x: each, y: y.low, isUp: false })) : [];
  return [...up, ...down];
}

/** The 100 % line and even pace with their names, cut into small boxes that labels keep off. */
function referenceLines(frame: PaceFrame): Obstacle[] {
  const steps = Array.from({ length: 50 }, (_, index) => index * 2);
  const size = 6;
  return steps.flatMap((share) => {
    const x = toPixelX(frame, share);
    const isNamed = share < 36;
    return [
      {
        x,
        y: toPixelY(frame, 100) - (isNamed ? 20 : 3),
        width: 15,
        height: isNamed ? 24 : size,
        weight: isNamed ? 8 : 2,
      },
      {
        x,
        y: toPixelY(frame, share) - (isNamed ? 4 : 3),
        width: 15,
        height: isNamed ? 24 : size,
        weight: isNamed ? 4 : 1,
      },
    ];
  });
}
