import * as Plot from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import { STROKE } from '../marks.ts';
import { COLOURS } from '../theme.ts';
import {
  arrowsOf,
  connectionsOf,
  cornersOf,
  isDot,
  type Arrow,
  type Connection,
  type Corners,
} from './geometry.ts';
import { toPixelY, type PaceFrame } from './frame.ts';
import type { PacePoint, PlanKind } from './points.ts';

/**
 * A quota set from above, and one of which no report says who set it, is a circle: most reports do not say.
 * A diamond is for youth and stays free.
 */
const SYMBOLS: Readonly<Record<'circle' | 'square' | 'triangle', readonly PlanKind[]>> = {
  circle: ['admissions_quota', 'unknown'],
  square: ['admissions_quota_own'],
  triangle: ['admissions_quota_resolution'],
};

const RADIUS = 5.5;
const CAP = 10;
export const LINE_WIDTH = 2.5;
export const ARROW_LENGTH = 18;

/** The points themselves: lines between counts of one place, bounds, arrows at open ends, dots, picked ones below. */
export function pointMarks(points: readonly PacePoint[], frame: PaceFrame): Markish[] {
  const dots = points.filter(isDot);
  return [
    ...connections(points),
    ...bounds(points),
    ...arrows(points, frame),
    ...dotMarks([...dots.filter((point) => !isFilled(point)), ...dots.filter(isFilled)], (point) => point, {
      x: ({ x }) => x?.point,
      y: ({ y }) => y?.point,
    }),
  ];
}

/** A line within one plan, a faint dotted one from plan to plan. */
function connections(points: readonly PacePoint[]): Markish[] {
  const draw = (isOnePlan: boolean): Markish =>
    Plot.link(
      connectionsOf(points).filter((each) => each.isOnePlan === isOnePlan),
      {
        x1: ({ from }: Connection) => from.x?.point,
        y1: ({ from }: Connection) => from.y?.point,
        x2: ({ to }: Connection) => to.x?.point,
        y2: ({ to }: Connection) => to.y?.point,
        stroke: COLOURS.result,
        strokeWidth: isOnePlan ? 1.5 : 1,
        strokeOpacity: 0.6,
        ...(!isOnePlan && { strokeDasharray: '1,3' }),
      },
    );
  return [draw(true), draw(false)];
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
  const caps = lines
    .filter(({ x1, x2 }) => x1 === x2)
    .flatMap(({ x1, y1, y2, point }) => [y1, y2].map((y) => ({ x: x1, y, point })));
  return [draw(false), draw(true), capMarks(caps)];
}

/** A bar across each end, so that bounds close to one another are no speck. */
function capMarks(
  caps: readonly { readonly x: number; readonly y: number; readonly point: PacePoint }[],
): Markish {
  return Plot.vector(caps, {
    x: 'x',
    y: 'y',
    shape: STROKE,
    length: CAP,
    rotate: 90,
    anchor: 'middle',
    stroke: ({ point }: { point: PacePoint }) => colourOf(point),
    strokeWidth: 2,
  });
}

/** An arrow down ends at the axis. Lengths are given mark by mark: as a channel they would be scaled. */
function arrows(points: readonly PacePoint[], frame: PaceFrame): Markish[] {
  const room = ({ y, isUp }: Arrow): number =>
    isUp ? ARROW_LENGTH : Math.min(ARROW_LENGTH, toPixelY(frame, 0) - toPixelY(frame, y));
  const ends = points.flatMap((point) =>
    arrowsOf(point).map((arrow) => ({
      ...arrow,
      length: Math.floor(room(arrow)),
      colour: colourOf(point),
      href: point.href,
    })),
  );
  return [...Map.groupBy(ends, ({ length }) => length)].map(([length, own]) =>
    Plot.vector(own, {
      x: 'x',
      y: 'y',
      length,
      rotate: ({ isUp }: { isUp: boolean }) => (isUp ? 0 : 180),
      anchor: 'start',
      stroke: 'colour',
      strokeWidth: 1.75,
    }),
  );
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
  return (Object.keys(SYMBOLS) as (keyof typeof SYMBOLS)[]).map((symbol) =>
    Plot.dot(
      items.filter((item) => SYMBOLS[symbol].includes(pointOf(item).plan)),
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
