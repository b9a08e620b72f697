import * as Plot from '@observablehq/plot';
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { Language } from '../../dataset/model/language.ts';
import { flushLabels } from '../flush-labels.ts';
import { linkTargets, percentAxis, textMarks, type TextItem } from '../marks.ts';
import { COLOURS } from '../theme.ts';
import type { ChartWords } from '../words.ts';
import type { PaceLabels } from './drawing.ts';
import { isSameSeries } from './geometry.ts';
import { DETAIL_SIZE, NAME_SIZE } from './label-layout.ts';
import { elapsedText } from './names.ts';
import { ARROW_LENGTH, LINE_WIDTH, colourOf, dotMarks } from './point-marks.ts';
import type { PacePoint } from './points.ts';
import { AXIS, HEADER, MOST_ROWS, layRows, type PaceRow, type RowLayout } from './rows.ts';
import { latestFirst } from './telling.ts';

type Words = ChartWords['attainmentPace'];

const CROSSING = 12;

/** The drawing for a phone: a line a point, the quota across all of them, even pace as a tick on each. */
export function drawPaceRows(
  points: readonly PacePoint[],
  language: Language,
  words: Words,
  { label, brief, target }: PaceLabels,
): PlotOptions {
  const drawn = latestFirst(
    points.filter(({ y }) => y !== null),
    MOST_ROWS,
  );
  const layout = layRows(drawn, language, { label, brief });
  const { rows } = layout;
  return {
    width: layout.width,
    height: layout.height,
    margin: 1,
    x: { domain: [0, layout.top], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...frameMarks(layout, language, words),
      ...paceTicks(rows, layout, language, words),
      connections(rows),
      ...bounds(rows),
      ...dotMarks(rows, ({ point }) => point, { x: ({ point }) => point.y?.point, y: ({ y }) => y }),
      ...texts(layout),
      linkTargets(rows.map(({ point, y }) => ({ ...spanOf(point), y1: y, y2: y, ...target(point) }))),
    ],
  };
}

function frameMarks({ rows, height, top }: RowLayout, language: Language, words: Words): Markish[] {
  const bottom = height - AXIS;
  // The quota's line leaves out the lines of text, so that both stay readable.
  const crossings = [HEADER, ...rows.map(({ y }) => y)];
  const ticks = Array.from({ length: Math.floor(top / 100) + 1 }, (_, index) => index * 100);
  const style = { fontSize: DETAIL_SIZE };
  const isRoomRight = top > 200;
  return [
    Plot.ruleY(rows, { y: 'y', stroke: COLOURS.rule }),
    Plot.ruleX(crossings, {
      x: 100,
      y1: (y: number) => y - CROSSING,
      y2: (y: number) => y + CROSSING,
      stroke: COLOURS.plan,
      strokeWidth: 1.5,
    }),
    // Right of its line where the dashes are explained left of it.
    textMarks([{ x: 100, y: 10, text: words.quotaLine }], {
      ...style,
      fill: COLOURS.plan,
      textAnchor: isRoomRight ? 'middle' : 'start',
      dx: isRoomRight ? 0 : -6,
    }),
    ...percentAxis(ticks, bottom, language),
    ...(rows.some(({ namesPace }) => !namesPace)
      ? [
          textMarks([{ x: isRoomRight ? top : 0, y: 10, text: words.evenPaceTick }], {
            ...style,
            fill: COLOURS.plan,
            textAnchor: isRoomRight ? 'end' : 'start',
          }),
        ]
      : []),
    textMarks([{ x: 0, y: bottom + 36, text: words.yAxis }], { ...style, fill: COLOURS.muted }),
  ];
}

/** Where the place would stand if it had kept even pace: as much of the quota as of the time. */
function paceTicks(rows: readonly PaceRow[], layout: RowLayout, language: Language, words: Words): Markish[] {
  const known = rows.flatMap(({ point, y, paceY, namesPace }) =>
    point.x && point.isTimeKnown
      ? [
          {
            low: point.x.low,
            high: point.x.high,
            y,
            paceY,
            namesPace,
            text: words.evenPaceAt(elapsedText(point, language)),
            href: point.href,
          },
        ]
      : [],
  );
  const items = known
    .filter(({ namesPace }) => namesPace)
    .map(({ low, paceY, text, href }) => ({ x: low, y: paceY, text, href }));
  return [
    Plot.link(known, {
      x1: 'low',
      x2: 'high',
      y1: 'y',
      y2: 'y',
      stroke: COLOURS.plan,
      strokeWidth: 4,
      strokeOpacity: 0.5,
    }),
    Plot.ruleX(known, {
      x: 'low',
      y1: ({ y }: { y: number }) => y - 8,
      y2: ({ y }: { y: number }) => y + 8,
      stroke: COLOURS.plan,
      strokeWidth: 2,
      strokeDasharray: '2,2',
    }),
    ...flushLabels(
      items,
      { width: layout.width, left: 1, right: layout.width - 1, maximum: layout.top },
      { fontSize: DETAIL_SIZE, fill: COLOURS.plan },
      -1,
    ),
  ];
}

/** The way from the count before, of one place against one plan, to this one. */
function connections(rows: readonly PaceRow[]): Markish {
  const links = rows.flatMap((to, index) => {
    const from = rows.slice(0, index).findLast(({ point }) => isSameSeries(point, to.point));
    return from ? [{ x1: from.point.y?.point, x2: to.point.y?.point, y: to.y, href: to.point.href }] : [];
  });
  return Plot.link(links, {
    x1: 'x1',
    x2: 'x2',
    y1: 'y',
    y2: 'y',
    stroke: COLOURS.result,
    strokeWidth: 2.5,
    strokeOpacity: 0.6,
  });
}

/** Bounded values as lines, dashed where only expected, with an arrow where the wording leaves a side open. */
function bounds(rows: readonly PaceRow[]): Markish[] {
  const open = rows.flatMap(({ point, y }) =>
    point.y && point.y.point === null ? [{ ...spanOf(point), y, point, extent: point.y }] : [],
  );
  const colour = ({ point }: { point: PacePoint }): string => colourOf(point);
  const isProjected = ({ point }: { point: PacePoint }): boolean => point.attainment.status === 'projected';
  const line = { x1: 'x1', x2: 'x2', y1: 'y', y2: 'y', stroke: colour, strokeWidth: LINE_WIDTH + 1 };
  const arrow = {
    x: 'x1',
    y: 'y',
    length: ARROW_LENGTH + 4,
    anchor: 'start' as const,
    stroke: colour,
    strokeWidth: 2,
  };
  const ends = {
    y1: ({ y }: { y: number }) => y - 6,
    y2: ({ y }: { y: number }) => y + 6,
    stroke: colour,
    strokeWidth: LINE_WIDTH,
  };
  return [
    Plot.link(
      open.filter((row) => !isProjected(row)),
      line,
    ),
    Plot.link(open.filter(isProjected), { ...line, strokeDasharray: '5,3' }),
    Plot.ruleX(open, { ...ends, x: 'x1' }),
    Plot.ruleX(open, { ...ends, x: 'x2' }),
    Plot.vector(
      open.filter(({ extent }) => extent.isOpenHigh),
      { ...arrow, rotate: 90 },
    ),
    Plot.vector(
      open.filter(({ extent }) => extent.isOpenLow),
      { ...arrow, rotate: 270 },
    ),
  ];
}

function texts({ texts: lines }: RowLayout): Markish[] {
  const items = (isName: boolean): TextItem[] =>
    lines.filter((line) => line.isName === isName).map(({ text, y, href }) => ({ x: 0, y, text, href }));
  return [
    textMarks(items(true), { fontSize: NAME_SIZE, fontWeight: 600 }),
    textMarks(items(false), { fontSize: DETAIL_SIZE, fill: COLOURS.muted }),
  ];
}

/** An open end is drawn at the number printed: what goes beyond is the arrow's. */
function spanOf({ y }: PacePoint): { readonly x1: number; readonly x2: number } {
  const low = y?.low ?? 0;
  return { x1: low, x2: y?.isOpenHigh ? low : (y?.high ?? low) };
}
