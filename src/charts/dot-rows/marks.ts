import * as Plot from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import { COLOURS } from '../theme.ts';
import type { PlacedRow } from './layout.ts';
import { spanOf, type RowMark } from './row.ts';

interface Drawn {
  readonly y: number;
  readonly low: number;
  readonly high: number;
  readonly isOpenLow: boolean;
  readonly isOpenHigh: boolean;
}

interface DrawnMark extends Drawn {
  readonly mark: RowMark;
}

const ARROW = 16;
const TICK = 6;

/** Each row's own target: a line between two ticks, or a tick, with an arrow where it is a least value. */
export function targetMarks(rows: readonly PlacedRow[]): Markish[] {
  const drawn = rows.flatMap(({ row, y }) =>
    row.targets.map(({ extent, href }) => ({ ...extent, ...spanOf(extent), y, href })),
  );
  return boundMarks(drawn, () => COLOURS.plan, 2);
}

/** Results: a stem to the reference, bounds as lines with arrows at open ends, dots where a number is known. */
export function resultMarks(rows: readonly PlacedRow[], reference: number | null): Markish[] {
  const drawn: DrawnMark[] = rows.flatMap(({ row: { mark }, y }) =>
    mark ? [{ ...mark.extent, ...spanOf(mark.extent), y, mark }] : [],
  );
  const isDot = ({ mark }: DrawnMark): boolean => mark.extent.point !== null && mark.radius !== null;
  const colour = ({ mark }: DrawnMark): string => (mark.isSelected ? COLOURS.hollow : COLOURS.result);
  const isFilled = ({ mark }: DrawnMark): boolean => !mark.isSelected;
  return [
    ...(reference === null
      ? []
      : [Plot.link(drawn, { x1: reference, x2: 'low', y1: 'y', y2: 'y', stroke: colour, strokeWidth: 1.5 })]),
    ...boundMarks(
      drawn.filter((each) => !isDot(each)),
      colour,
      2.5,
    ),
    Plot.dot(drawn.filter(isDot), {
      x: 'low',
      y: 'y',
      r: ({ mark }: DrawnMark) => mark.radius ?? 0,
      fill: (each: DrawnMark) => (isFilled(each) ? COLOURS.result : COLOURS.paper),
      stroke: (each: DrawnMark) => (isFilled(each) ? COLOURS.paper : COLOURS.hollow),
      strokeWidth: (each: DrawnMark) => (isFilled(each) ? 1 : 2),
    }),
  ];
}

function boundMarks<Item extends Drawn>(
  drawn: readonly Item[],
  stroke: (item: Item) => string,
  strokeWidth: number,
): Markish[] {
  const end = { y1: ({ y }: Item) => y - TICK, y2: ({ y }: Item) => y + TICK, stroke, strokeWidth };
  const arrow = { y: 'y', length: ARROW, anchor: 'start' as const, stroke, strokeWidth: 1.75 };
  return [
    Plot.link(drawn, { x1: 'low', x2: 'high', y1: 'y', y2: 'y', stroke, strokeWidth }),
    Plot.ruleX(drawn, { ...end, x: 'low' }),
    Plot.ruleX(drawn, { ...end, x: 'high' }),
    Plot.vector(
      drawn.filter(({ isOpenHigh }) => isOpenHigh),
      { ...arrow, x: 'high', rotate: 90 },
    ),
    Plot.vector(
      drawn.filter(({ isOpenLow }) => isOpenLow),
      { ...arrow, x: 'low', rotate: 270 },
    ),
  ];
}
