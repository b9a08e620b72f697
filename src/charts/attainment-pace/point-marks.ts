import * as Plot from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import { COLOURS } from '../theme.ts';
import { arrowsOf, connectionsOf, cornersOf, isDot, type Corners } from './geometry.ts';
import type { PacePoint, PlanKind } from './points.ts';

/** A quota set from above is a circle; a diamond is for youth and stays free. */
const SYMBOLS: Readonly<Record<PlanKind, 'circle' | 'square' | 'triangle' | 'cross'>> = {
  admissions_quota: 'circle',
  admissions_quota_own: 'square',
  admissions_quota_resolution: 'triangle',
  unknown: 'cross',
};

const RADIUS = 5.5;
export const LINE_WIDTH = 2.5;
export const ARROW_LENGTH = 18;

/** The points themselves: lines between counts of one place, bounds, arrows at open ends, dots. */
export function pointMarks(points: readonly PacePoint[]): Markish[] {
  return [
    connections(points),
    ...bounds(points),
    arrows(points),
    ...dotMarks(points.filter(isDot), (point) => point, { x: ({ x }) => x?.point, y: ({ y }) => y?.point }),
  ];
}

function connections(points: readonly PacePoint[]): Markish {
  interface Connection {
    readonly from: PacePoint;
    readonly to: PacePoint;
  }
  return Plot.link(connectionsOf(points), {
    x1: ({ from }: Connection) => from.x?.point,
    y1: ({ from }: Connection) => from.y?.point,
    x2: ({ to }: Connection) => to.x?.point,
    y2: ({ to }: Connection) => to.y?.point,
    stroke: COLOURS.result,
    strokeWidth: 1.5,
    strokeOpacity: 0.6,
  });
}

/** Where a value or its time is only bounded: lines between the bounds, dashed where it is only expected. */
function bounds(points: readonly PacePoint[]): Markish[] {
  const lines = points
    .filter((point) => !isDot(point))
    .flatMap((point) => outline(cornersOf(point)).map((corners) => ({ ...corners, point })));
  const draw = (isProjected: boolean): Markish => {
    const own = lines.filter(({ point }) => (point.attainment.status === 'projected') === isProjected);
    return Plot.link(own, {
      x1: 'x1',
      x2: 'x2',
      y1: 'y1',
      y2: 'y2',
      stroke: ({ point }: { point: PacePoint }) => colourOf(point),
      strokeWidth: LINE_WIDTH,
      ...(isProjected && { strokeDasharray: '5,3' }),
    });
  };
  return [draw(false), draw(true)];
}

function arrows(points: readonly PacePoint[]): Markish {
  const ends = points.flatMap((point) =>
    arrowsOf(point).map((arrow) => ({ ...arrow, colour: colourOf(point) })),
  );
  return Plot.vector(ends, {
    x: 'x',
    y: 'y',
    length: ARROW_LENGTH,
    rotate: ({ isUp }: { isUp: boolean }) => (isUp ? 0 : 180),
    anchor: 'start',
    stroke: 'colour',
    strokeWidth: 1.75,
  });
}

/** Filled for a result, hollow for a picked one; a paper edge keeps neighbours apart. */
export function dotMarks<Item>(
  items: readonly Item[],
  pointOf: (item: Item) => PacePoint,
  at: {
    readonly x: (item: Item) => number | null | undefined;
    readonly y: (item: Item) => number | null | undefined;
  },
): Markish[] {
  return Object.entries(SYMBOLS).map(([plan, symbol]) =>
    Plot.dot(
      items.filter((item) => pointOf(item).plan === plan),
      {
        ...at,
        symbol,
        r: RADIUS,
        fill: (item: Item) => (isFilled(pointOf(item)) ? COLOURS.result : COLOURS.paper),
        stroke: (item: Item) => (isFilled(pointOf(item)) ? COLOURS.paper : colourOf(pointOf(item))),
        strokeWidth: 2,
      },
    ),
  );
}

function isFilled({ attainment }: PacePoint): boolean {
  return attainment.status === 'result' && !attainment.selected;
}

/** Picked figures are grey, the others in the colour of results. */
export function colourOf({ attainment }: PacePoint): string {
  return attainment.selected ? COLOURS.hollow : COLOURS.result;
}

/** A line where one side is a point, else the four sides of the rectangle that holds it. */
function outline({ x1, x2, y1, y2 }: Corners): Corners[] {
  if (x1 === x2 || y1 === y2) return [{ x1, x2, y1, y2 }];
  return [
    { x1, x2, y1, y2: y1 },
    { x1, x2, y1: y2, y2 },
    { x1, x2: x1, y1, y2 },
    { x1: x2, x2, y1, y2 },
  ];
}
