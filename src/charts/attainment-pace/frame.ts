import { LAYOUTS } from '../figure.ts';
import type { PacePoint } from './points.ts';

/** The measures of the wide drawing, in pixels; `top` is in percent of the quota. */
export interface PaceFrame {
  readonly width: number;
  readonly height: number;
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly marginLeft: number;
  readonly top: number;
  /** Where the axis of time ends: beyond 100 % it holds the columns right of the plan's end. */
  readonly domainEnd: number;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
}

const HEADROOM = 1.04;
/** With more points than these the drawing is higher and its labels are brief. */
const FEW = 12;

/** Whether there are so many points that only the telling ones are labelled. */
export function isCrowded(points: readonly PacePoint[]): boolean {
  return points.length > FEW;
}

/** The drawing's measures: high enough for the highest value and an arrow above it; `columns` pixels at the right. */
export function paceFrame(points: readonly PacePoint[], columns: number): PaceFrame {
  const highest = Math.max(100, ...points.map(({ y }) => y?.high ?? 0));
  const top = Math.ceil((highest * HEADROOM) / 50) * 50;
  const step = top > 400 ? 100 : 50;
  const [width, marginLeft, marginRight] = [LAYOUTS.wide, 46, 10];
  const across = width - marginLeft - marginRight;
  return {
    width,
    height: isCrowded(points) ? 560 : 460,
    marginTop: 28,
    marginRight,
    marginBottom: 46,
    marginLeft,
    top,
    domainEnd: (100 * across) / (across - columns),
    xTicks: [0, 25, 50, 75, 100],
    yTicks: Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step),
  };
}

/** Pixel of a percentage of time. */
export function toPixelX(frame: PaceFrame, value: number): number {
  return frame.marginLeft + (value / frame.domainEnd) * plotWidth(frame);
}

/** Pixel of a percentage of the quota. */
export function toPixelY(frame: PaceFrame, value: number): number {
  return frame.marginTop + (1 - value / frame.top) * plotHeight(frame);
}

/** Percentage of time of a pixel. */
export function fromPixelX(frame: PaceFrame, pixel: number): number {
  return ((pixel - frame.marginLeft) / plotWidth(frame)) * frame.domainEnd;
}

/** Percentage of the quota of a pixel. */
export function fromPixelY(frame: PaceFrame, pixel: number): number {
  return (1 - (pixel - frame.marginTop) / plotHeight(frame)) * frame.top;
}

function plotWidth({ width, marginLeft, marginRight }: PaceFrame): number {
  return width - marginLeft - marginRight;
}

function plotHeight({ height, marginTop, marginBottom }: PaceFrame): number {
  return height - marginTop - marginBottom;
}
