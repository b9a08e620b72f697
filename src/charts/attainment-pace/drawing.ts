import * as Plot from '@observablehq/plot';
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { Language } from '../../dataset/model/language.ts';
import { formatPercent } from '../../i18n/format.ts';
import { linkTargets, percentAxis, textMarks, type Target } from '../marks.ts';
import { textLines } from '../text-lines.ts';
import { COLOURS } from '../theme.ts';
import type { ChartWords } from '../words.ts';
import { placePoints, type PlacedPoints } from './columns.ts';
import { isCrowded, toPixelX, toPixelY, type PaceFrame } from './frame.ts';
import { cornersOf } from './geometry.ts';
import {
  DETAIL_SIZE,
  NAME_SIZE,
  layLabels,
  markBox,
  type LabelLine,
  type LabelText,
} from './label-layout.ts';
import { pointMarks } from './point-marks.ts';
import { referenceSpots } from './reference-spots.ts';
import type { PacePoint } from './points.ts';

type Words = ChartWords['attainmentPace'];

/** What a point says and where it leads. */
export interface PaceLabels {
  /** What stands beside its mark; in every language, since the longest decides where there is room. */
  readonly label: (point: PacePoint, language: Language) => LabelText;
  /** The same in few words, for a drawing with many points. */
  readonly brief: (point: PacePoint, language: Language) => LabelText;
  readonly target: (point: PacePoint) => Pick<Target, 'href' | 'label'>;
}

/** The drawing in one and how many labels found no room in it. */
export function drawPace(
  points: readonly PacePoint[],
  language: Language,
  words: Words,
  { label, brief, target }: PaceLabels,
): { readonly plot: PlotOptions; readonly left: number } {
  const { frame, points: drawn, end, unknown } = placePoints(points.filter(({ y }) => y !== null));
  const labelOf = isCrowded(drawn) ? brief : label;
  const { lines, left } = layLabels(drawn, { labelOf, language, frame });
  const { width, height, marginTop, marginRight, marginBottom, marginLeft } = frame;
  return {
    left,
    plot: {
      width,
      height,
      marginTop,
      marginRight,
      marginBottom,
      marginLeft,
      x: { domain: [0, frame.domainEnd], axis: null },
      y: { domain: [0, frame.top], axis: null },
      marks: [
        ...axes(frame, language, words),
        ...references(drawn, frame, words),
        ...(end === null ? [] : [endName(end, words)]),
        ...(unknown ? unknownColumn(unknown, frame, words) : []),
        ...pointMarks(drawn, frame),
        ...labelMarks(
          lines.filter((line) => line.isName),
          { fontSize: NAME_SIZE, fontWeight: 600 },
        ),
        ...labelMarks(
          lines.filter((line) => !line.isName),
          { fontSize: DETAIL_SIZE, fill: COLOURS.muted },
        ),
        linkTargets(drawn.map((point) => ({ ...cornersOf(point), ...target(point) }))),
      ],
    },
  };
}

/** Points right of 100 % stand there only for want of room. */
function endName(x: number, words: Words): Markish {
  return textMarks([{ x, y: 0, text: words.endColumn }], {
    fill: COLOURS.muted,
    fontSize: DETAIL_SIZE,
    textAnchor: 'middle',
    dy: 14,
  });
}

/** Points whose time is not known stand apart, on a ground of their own and with the words that say so. */
function unknownColumn(
  { left, right }: NonNullable<PlacedPoints['unknown']>,
  frame: PaceFrame,
  words: Words,
): Markish[] {
  const pixels = toPixelX(frame, right) - toPixelX(frame, left);
  const style = { fill: COLOURS.muted, fontSize: DETAIL_SIZE, textAnchor: 'middle' as const };
  const lines = textLines(words.unknownColumn, (left + right) / 2, 0, {
    width: pixels,
    fontSize: DETAIL_SIZE,
  });
  return [
    Plot.rect([frame.top], {
      x1: left,
      x2: right,
      y1: 0,
      y2: frame.top,
      fill: COLOURS.rule,
      fillOpacity: 0.3,
    }),
    ...lines.map(({ x, y, text }) => textMarks([{ x, y: 0, text }], { ...style, dy: 14 + y })),
  ];
}

function axes(frame: PaceFrame, language: Language, words: Words): Markish[] {
  const style = { fill: COLOURS.muted, fontSize: DETAIL_SIZE };
  return [
    Plot.ruleY([0], { stroke: COLOURS.rule }),
    Plot.axisY(frame.yTicks, {
      tickFormat: (value: number) => formatPercent(value, language),
      tickSize: 4,
      color: COLOURS.muted,
      label: null,
      fontSize: DETAIL_SIZE,
    }),
    ...percentAxis(frame.xTicks, 0, language),
    textMarks([{ x: 100, y: 0, text: words.xAxis }], { ...style, dy: 36, textAnchor: 'end' }),
    textMarks([{ x: 0, y: frame.top, text: words.yAxis }], { ...style, dy: -20, dx: -frame.marginLeft }),
  ];
}

/** The 100 % line and even pace, each named on itself. */
function references(points: readonly PacePoint[], frame: PaceFrame, words: Words): Markish[] {
  const { quota, pace } = referenceSpots(
    points.map((point) => markBox(point, frame)),
    frame,
  );
  const across = toPixelX(frame, 100) - toPixelX(frame, 0);
  const up = toPixelY(frame, 0) - toPixelY(frame, 100);
  const angle = Number(((-Math.atan2(up, across) * 180) / Math.PI).toFixed(2));
  const style = { fill: COLOURS.plan, fontSize: DETAIL_SIZE };
  return [
    Plot.ruleY([100], { x1: 0, x2: frame.domainEnd, stroke: COLOURS.plan, strokeWidth: 1.5 }),
    Plot.link([0], { x1: 0, y1: 0, x2: 100, y2: 100, stroke: COLOURS.plan, strokeDasharray: '2,4' }),
    textMarks([{ x: quota.at, y: 100, text: words.quotaLine }], {
      ...style,
      dx: 5,
      dy: quota.isAbove ? -11 : 11,
    }),
    textMarks([{ x: pace.at, y: pace.at, text: words.evenPace }], {
      ...style,
      rotate: angle,
      textAnchor: 'middle',
      dx: 6,
      dy: 10,
    }),
  ];
}

function labelMarks(
  lines: readonly LabelLine[],
  style: { readonly fontSize: number; readonly fontWeight?: number; readonly fill?: string },
): Markish[] {
  return [
    textMarks(
      lines.filter((line) => !line.isEnd),
      style,
    ),
    textMarks(
      lines.filter((line) => line.isEnd),
      { ...style, textAnchor: 'end' },
    ),
  ];
}
