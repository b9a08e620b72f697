import * as Plot from '@observablehq/plot';
import type { Markish } from '@observablehq/plot';
import { textMarks } from '../marks.ts';
import { COLOURS } from '../theme.ts';
import { BAR, TEXT, type IntakeLayout } from './layout.ts';
import type { DrawnShare, IntakeRows } from './rows.ts';

interface Bar {
  readonly intake: IntakeRows;
  readonly href: string;
  readonly y: number;
}

/** The people introduced as a whole bar, the part admitted filled; a bounded part fades out. */
export function barMarks(intakes: readonly IntakeRows[], place: IntakeLayout): Markish[] {
  const own: Bar[] = intakes.map((intake, index) => ({
    intake,
    href: intake.whole.href,
    y: place.intakes[index]?.barY ?? 0,
  }));
  const admitted = own.flatMap(({ intake, y }) => (intake.admitted ? [{ ...intake.admitted, y }] : []));
  const box = { y1: (bar: { y: number }) => bar.y, y2: (bar: { y: number }) => bar.y + BAR };
  const bounded = admitted.filter(({ extent }) => extent.point === null);
  return [
    Plot.rect(own, { ...box, x1: 0, x2: 100, fill: COLOURS.rule, fillOpacity: 0.5 }),
    Plot.rect(bounded, {
      ...box,
      x1: ({ extent }: DrawnShare) => extent.low,
      x2: ({ extent }: DrawnShare) => Math.min(100, extent.high),
      fill: COLOURS.result,
      fillOpacity: 0.35,
    }),
    Plot.rect(
      admitted.filter(({ isSelected }) => !isSelected),
      { ...box, x1: 0, x2: ({ extent }: DrawnShare) => Math.min(100, extent.low), fill: COLOURS.result },
    ),
    Plot.rect(
      admitted.filter(({ isSelected }) => isSelected),
      {
        ...box,
        x1: 0,
        x2: ({ extent }: DrawnShare) => Math.min(100, extent.low),
        fill: 'none',
        stroke: COLOURS.hollow,
        strokeWidth: 2,
      },
    ),
    textMarks(
      admitted.map(({ text, y, href }) => ({ x: 0, y: y - 11, text, href })),
      { fontSize: TEXT, fontWeight: 600, fill: COLOURS.result },
    ),
    textMarks(
      own.map(({ intake, y }) => ({ x: 0, y: place.namesAbove ? y - 30 : y + BAR / 2, text: intake.name })),
      { fontSize: TEXT, fontWeight: 600, dx: -place.left },
    ),
    textMarks(
      own.map(({ intake, y, href }) => ({ x: 100, y: y + BAR + 12, text: intake.whole.text, href })),
      { fontSize: TEXT, textAnchor: 'end' },
    ),
  ];
}
