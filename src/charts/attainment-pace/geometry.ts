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

/** An open end is drawn at the number printed: what goes beyond is the arrow's. */
export function cornersOf({ x, y }: PacePoint): Corners {
  return {
    x1: x?.low ?? 0,
    x2: x?.high ?? 100,
    y1: y?.low ?? 0,
    y2: y?.isOpenHigh ? y.low : (y?.high ?? 0),
  };
}

/** The arrows at the open ends of a point; one from the axis itself has no room below. */
export function arrowsOf({ x, y }: PacePoint): Arrow[] {
  if (!y || !x) return [];
  const middle = (x.low + x.high) / 2;
  const up = y.isOpenHigh ? [{ x: middle, y: y.low, isUp: true }] : [];
  const down = y.isOpenLow ? [{ x: middle, y: y.low, isUp: false }] : [];
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
    isSameOwner(a, b) &&
    one.quotaIndicatorId === other.quotaIndicatorId &&
    one.planPeriod?.start === other.planPeriod?.start
  );
}

/** Whether two results with a known value and time are of one place and group. */
function isSameOwner(a: PacePoint, b: PacePoint): boolean {
  return (
    [a, b].every((point) => point.attainment.status === 'result' && isDot(point) && point.isTimeKnown) &&
    a.attainment.placeId === b.attainment.placeId &&
    a.attainment.groupId === b.attainment.groupId
  );
}

export interface Connection {
  readonly from: PacePoint;
  readonly to: PacePoint;
  /** Whether both are counts against one plan; otherwise the plan of another year lies between them. */
  readonly isOnePlan: boolean;
  /** The address of the later mark, which the line leads to. */
  readonly href: string | undefined;
}

/** Each count with the count before it of the same place: against the same plan, else the latest of any. */
export function connectionsOf(points: readonly PacePoint[]): Connection[] {
  return points.flatMap((to, index) => {
    const earlier = points.slice(0, index);
    const same = earlier.findLast((each) => isSameSeries(each, to));
    const from = same ?? earlier.findLast((each) => isSameOwner(each, to) && isBefore(each, to));
    return from ? [{ from, to, isOnePlan: same !== undefined, href: to.href }] : [];
  });
}

function isBefore(a: PacePoint, b: PacePoint): boolean {
  return (a.attainment.periodEnd ?? '') < (b.attainment.periodEnd ?? '');
}
