import * as Plot from '@observablehq/plot';
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { Language } from '../../dataset/model/language.ts';
import { formatPercent } from '../../i18n/format.ts';
import { linkTargets, percentAxis, textMarks, type Target } from '../marks.ts';
import { COLOURS } from '../theme.ts';
import type { ChartWords } from '../words.ts';
import { paceFrame, toPixelX, toPixelY, type PaceFrame } from './frame.ts';
import { cornersOf } from './geometry.ts';
import { DETAIL_SIZE, NAME_SIZE, layLabels, type LabelLine, type LabelText } from './label-layout.ts';
import { pointMarks } from './point-marks.ts';
import type { PacePoint } from './points.ts';

type Words = ChartWords['attainmentPace'];

/** What a point says and where it leads. */
export interface PaceLabels {
  readonly label: (point: PacePoint) => LabelText;
  readonly target: (point: PacePoint) => Pick<Target, 'href' | 'label'>;
}

/** The drawing in one and how many labels found no room in it. */
export function drawPace(
  points: readonly PacePoint[],
  language: Language,
  words: Words,
  { label, target }: PaceLabels,
): { readonly plot: PlotOptions; readonly left: number } {
  const drawn = points.filter(({ y }) => y !== null);
  const frame = paceFrame(drawn);
  const { lines, left } = layLabels(drawn, label, frame);
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
      x: { domain: [0, 100], axis: null },
      y: { domain: [0, frame.top], axis: null },
      marks: [
        ...axes(frame, language, words),
        ...references(frame, words),
        ...pointMarks(drawn),
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
function references(frame: PaceFrame, words: Words): Markish[] {
  const across = toPixelX(frame, 100) - toPixelX(frame, 0);
  const up = toPixelY(frame, 0) - toPixelY(frame, 100);
  const angle = Number(((-Math.atan2(up, across) * 180) / Math.PI).toFixed(2));
  const style = { fill: COLOURS.plan, fontSize: DETAIL_SIZE };
  return [
    Plot.ruleY([100], { stroke: COLOURS.plan, strokeWidth: 1.5 }),
    Plot.link([0], { x1: 0, y1: 0, x2: 100, y2: 100, stroke: COLOURS.plan, strokeDasharray: '2,4' }),
    textMarks([{ x: 0, y: 100, text: words.quotaLine }], { ...style, dx: 5, dy: -11 }),
    textMarks([{ x: 18, y: 18, text: words.evenPace }], {
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
