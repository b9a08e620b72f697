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
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
}

const HEADROOM = 1.12;

/** The drawing's measures: high enough for the highest value and an arrow above it. */
export function paceFrame(points: readonly PacePoint[]): PaceFrame {
  const highest = Math.max(100, ...points.map(({ y }) => y?.high ?? 0));
  const top = Math.ceil((highest * HEADROOM) / 50) * 50;
  const step = top > 400 ? 100 : 50;
  return {
    width: LAYOUTS.wide,
    height: 460,
    marginTop: 28,
    marginRight: 10,
    marginBottom: 46,
    marginLeft: 46,
    top,
    xTicks: [0, 25, 50, 75, 100],
    yTicks: Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step),
  };
}

/** Pixel of a percentage of time. */
export function toPixelX(frame: PaceFrame, value: number): number {
  return frame.marginLeft + (value / 100) * plotWidth(frame);
}

/** Pixel of a percentage of the quota. */
export function toPixelY(frame: PaceFrame, value: number): number {
  return frame.marginTop + (1 - value / frame.top) * plotHeight(frame);
}

/** Percentage of time of a pixel. */
export function fromPixelX(frame: PaceFrame, pixel: number): number {
  return ((pixel - frame.marginLeft) / plotWidth(frame)) * 100;
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
