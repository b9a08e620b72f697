import { fromPixelX, paceFrame, toPixelX, toPixelY, type PaceFrame } from './frame.ts';
import type { PacePoint } from './points.ts';

/** The points with where they stand across, and the column of those whose time is not known. */
export interface PlacedPoints {
  readonly frame: PaceFrame;
  /** As given, but with the time of their column where they stand in one. */
  readonly points: readonly PacePoint[];
  /** The middle of the points beside one another at the plan's end, in percent of time; null where these are few. */
  readonly end: number | null;
  /** Left and right edge in percent of time; null where every time is known. */
  readonly unknown: { readonly left: number; readonly right: number } | null;
}

/** From one point to the next beside it. */
const PITCH = 13;
/** Room for the name of the column of unknown times. */
const UNKNOWN_WIDTH = 130;
const GAP = 14;
/** From this width on the points at the plan's end get a name, a little right of their middle: 100 % ends there. */
const END_WIDTH = 5 * PITCH;
const END_SHIFT = 10;

/**
 * Points at the plan's end that would cover one another stand side by side, right of it; those whose time is not
 * known, or could be nearly any, in a column of their own.
 */
export function placePoints(points: readonly PacePoint[]): PlacedPoints {
  const bare = paceFrame(points, 0);
  const ended = points.filter(({ x }) => x?.point === 100);
  const unknown = points.filter((point) => !point.isTimeKnown);
  const atEnd = lanesOf(ended, bare);
  const without = lanesOf(unknown, bare);
  const endWidth = (countOf(atEnd) - 1) * PITCH;
  const unknownWidth = Math.max(UNKNOWN_WIDTH, countOf(without) * PITCH);
  const columns = Math.max(0, endWidth) + (unknown.length > 0 ? unknownWidth + GAP : 0);
  const frame = paceFrame(points, columns);
  const first = toPixelX(frame, 100);
  const edge = frame.width - frame.marginRight - unknownWidth;
  const middle = edge + unknownWidth / 2 - ((countOf(without) - 1) * PITCH) / 2;
  const at = (pixel: number): number => fromPixelX(frame, pixel);
  return {
    frame,
    points: points.map((point) => {
      const [end, other] = [atEnd.get(point), without.get(point)];
      if (end !== undefined) return movedTo(point, at(first + end * PITCH));
      return other === undefined ? point : movedTo(point, at(middle + other * PITCH));
    }),
    end: endWidth >= END_WIDTH ? at(first + endWidth / 2 + END_SHIFT) : null,
    unknown: unknown.length > 0 ? { left: at(edge), right: at(frame.width - frame.marginRight) } : null,
  };
}

function movedTo(point: PacePoint, x: number): PacePoint {
  return { ...point, x: { low: x, high: x, point: x, isOpenLow: false, isOpenHigh: false } };
}

/** The first lane in which a point covers none before it. */
function lanesOf(points: readonly PacePoint[], frame: PaceFrame): Map<PacePoint, number> {
  const taken: { readonly lane: number; readonly top: number; readonly bottom: number }[] = [];
  const lanes = new Map<PacePoint, number>();
  for (const point of points) {
    const top = toPixelY(frame, point.y?.high ?? 0) - PITCH / 2;
    const bottom = toPixelY(frame, point.y?.low ?? 0) + PITCH / 2;
    const isFree = (lane: number): boolean =>
      !taken.some((each) => each.lane === lane && each.top < bottom && top < each.bottom);
    const lane = Array.from({ length: points.length }, (_, index) => index).find(isFree) ?? 0;
    taken.push({ lane, top, bottom });
    lanes.set(point, lane);
  }
  return lanes;
}

function countOf(lanes: ReadonlyMap<PacePoint, number>): number {
  return Math.max(0, ...lanes.values()) + (lanes.size > 0 ? 1 : 0);
}
