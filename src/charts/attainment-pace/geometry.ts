import type { PacePoint } from './points.ts';

/** The rectangle of a point's bounds in percent; a known value has no width, a known number no height. */
export interface Corners {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

export interface Arrow {
  readonly x: number;
  readonly y: number;
  readonly isUp: boolean;
}

/** Where the arrows of a line stand that runs across the whole width: over its label, which begins at its left. */
const ARROWS_ACROSS = [6, 18, 30];

/** An open end is drawn at the number printed: what goes beyond is the arrow's. */
export function cornersOf({ x, y }: PacePoint): Corners {
  return {
    x1: x?.low ?? 0,
    x2: x?.high ?? 100,
    y1: y?.low ?? 0,
    y2: y?.isOpenHigh ? y.low : (y?.high ?? 0),
  };
}

/** The arrows at the open ends of a point: three where its time is not known, else one. */
export function arrowsOf({ x, y }: PacePoint): Arrow[] {
  if (!y) return [];
  const across = x ? [(x.low + x.high) / 2] : ARROWS_ACROSS;
  const up = y.isOpenHigh ? across.map((each) => ({ x: each, y: y.low, isUp: true })) : [];
  const down = y.isOpenLow ? across.map((each) => ({ x: each, y: y.low, isUp: false })) : [];
  return [...up, ...down];
}

/** Whether both the value and its time are known: only then it is a dot. */
export function isDot({ x, y }: PacePoint): boolean {
  return typeof x?.point === 'number' && typeof y?.point === 'number';
}

/** Whether two results are counts of one place against one plan, which a line joins. */
export function isSameSeries(a: PacePoint, b: PacePoint): boolean {
  const [one, other] = [a.attainment, b.attainment];
  return (
    [a, b].every((point) => point.attainment.status === 'result' && isDot(point)) &&
    one.placeId === other.placeId &&
    one.groupId === other.groupId &&
    one.quotaIndicatorId === other.quotaIndicatorId &&
    one.planPeriod?.start === other.planPeriod?.start
  );
}

/** Each count with the count before it of the same place and plan. */
export function connectionsOf(
  points: readonly PacePoint[],
): { readonly from: PacePoint; readonly to: PacePoint }[] {
  return points.flatMap((to, index) => {
    const from = points.slice(0, index).findLast((earlier) => isSameSeries(earlier, to));
    return from ? [{ from, to }] : [];
  });
}
