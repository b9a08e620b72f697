import * as Plot from '@observablehq/plot';
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { Language } from '../../dataset/model/language.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Layout } from '../figure.ts';
import { linkTargets, textMarks, type Target } from '../marks.ts';
import { COLOURS } from '../theme.ts';
import type { ChartWords } from '../words.ts';
import { DETAIL_SIZE, NAME_SIZE, arrowsOf, layLabels, paceFrame, toPixelX, toPixelY } from './scene.ts';
import type { LabelText, PaceFrame } from './scene.ts';
import type { PacePoint, PlanKind } from './points.ts';

export interface PaceLabels {
  readonly label: (point: PacePoint) => LabelText;
  readonly target: (point: PacePoint) => Pick<Target, 'href' | 'label'>;
}

/** A quota set from above is a circle; a diamond is for youth and stays free. */
const SYMBOLS: Readonly<Record<PlanKind, 'circle' | 'square' | 'triangle' | 'cross'>> = {
  admissions_quota: 'circle',
  admissions_quota_own: 'square',
  admissions_quota_resolution: 'triangle',
  unknown: 'cross',
};

const RADIUS = 5.5;
const LINE_WIDTH = 2.5;

/** The drawing in one layout, and how many labels found no room in it. */
export function drawPace(
  points: readonly PacePoint[],
  layout: Layout,
  language: Language,
  words: ChartWords['attainmentPace'],
  { label, target }: PaceLabels,
): { readonly plot: PlotOptions; readonly left: number } {
  const drawn = points.filter(({ y }) => y !== null);
  const frame = paceFrame(drawn, layout);
  const { lines, left } = layLabels(drawn, drawn.map(label), frame);
  const percent = (value: number): string => formatPercent(value, language);
  return {
    left,
    plot: {
      ...frameOptions(frame),
      x: { domain: [0, 100], axis: null },
      y: { domain: [0, frame.top], axis: null },
      marks: [
        Plot.axisX(frame.xTicks, {
          tickFormat: percent,
          tickSize: 4,
          color: COLOURS.muted,
          label: null,
          fontSize: DETAIL_SIZE,
        }),
        Plot.axisY(frame.yTicks, {
          tickFormat: percent,
          tickSize: 0,
          color: COLOURS.muted,
          label: null,
          fontSize: DETAIL_SIZE,
        }),
        Plot.ruleY(
          frame.yTicks.filter((tick) => tick !== 100),
          { stroke: COLOURS.rule },
        ),
        ...axisTitles(frame, layout, words),
        ...references(frame, words),
        connections(drawn),
        ...bounds(drawn),
        arrows(drawn),
        ...dots(drawn),
        labelMark(
          lines.filter((line) => line.isName),
          true,
        ),
        labelMark(
          lines.filter((line) => !line.isName),
          false,
        ),
        linkTargets(drawn.map((point) => ({ ...corners(point), ...target(point) }))),
      ],
    },
  };
}

function frameOptions({
  width,
  height,
  marginTop,
  marginRight,
  marginBottom,
  marginLeft,
}: PaceFrame): PlotOptions {
  return { width, height, marginTop, marginRight, marginBottom, marginLeft };
}

function axisTitles(frame: PaceFrame, layout: Layout, words: ChartWords['attainmentPace']): Markish[] {
  const title = layout === 'wide' ? words.xAxis : words.xAxisNarrow;
  return [
    textMarks([{ x: 100, y: 0, text: title }], {
      dy: 34,
      textAnchor: 'end',
      fill: COLOURS.muted,
      fontSize: DETAIL_SIZE,
    }),
    textMarks([{ x: 0, y: frame.top, text: words.yAxis }], {
      dy: -18,
      dx: 8 - frame.marginLeft,
      fill: COLOURS.muted,
      fontSize: DETAIL_SIZE,
    }),
  ];
}

/** The 100 % line and even pace, each named on itself. */
function references(frame: PaceFrame, words: ChartWords['attainmentPace']): Markish[] {
  const across = toPixelX(frame, 100) - toPixelX(frame, 0);
  const up = toPixelY(frame, 0) - toPixelY(frame, 100);
  const angle = (-Math.atan2(up, across) * 180) / Math.PI;
  const style = { fill: COLOURS.plan, fontSize: DETAIL_SIZE };
  return [
    Plot.ruleY([100], { stroke: COLOURS.plan, strokeWidth: 1.5 }),
    Plot.link([0], { x1: 0, y1: 0, x2: 100, y2: 100, stroke: COLOURS.plan, strokeDasharray: '2,4' }),
    textMarks([{ x: 0, y: 100, text: words.quotaLine }], { ...style, dx: 4, dy: -10 }),
    textMarks([{ x: 18, y: 18, text: words.evenPace }], {
      ...style,
      rotate: Number(angle.toFixed(2)),
      textAnchor: 'middle',
      dx: 6,
      dy: 9,
    }),
  ];
}

/** Counts of one place against one plan, one after the other. */
function connections(points: readonly PacePoint[]): Markish {
  const known = points.filter((point) => point.attainment.status === 'result' && isDot(point));
  const series = Map.groupBy(known, ({ attainment: { placeId, groupId, quotaIndicatorId, planPeriod } }) =>
    [placeId, groupId, quotaIndicatorId, planPeriod?.start].join(' '),
  );
  const links = [...series.values()].flatMap((own) =>
    own.slice(1).map((point, index) => ({ from: own[index] ?? point, to: point })),
  );
  return Plot.link(links, {
    x1: ({ from }: { from: PacePoint }) => from.x?.point,
    y1: ({ from }: { from: PacePoint }) => from.y?.point,
    x2: ({ to }: { to: PacePoint }) => to.x?.point,
    y2: ({ to }: { to: PacePoint }) => to.y?.point,
    stroke: COLOURS.result,
    strokeOpacity: 0.55,
  });
}

/** Where a value or its time is only bounded: lines between the bounds, dashed where it is only expected. */
function bounds(points: readonly PacePoint[]): Markish[] {
  const open = points.filter((point) => !isDot(point));
  const isProjected = (point: PacePoint): boolean => point.attainment.status === 'projected';
  const groups = [false, true].flatMap((projected) =>
    [false, true].map((selected) => ({ projected, selected })),
  );
  return groups.flatMap(({ projected, selected }) => {
    const own = open.filter(
      (point) => isProjected(point) === projected && point.attainment.selected === selected,
    );
    const lines = own.flatMap((point) => outline(corners(point)));
    return Plot.link(lines, {
      x1: 'x1',
      x2: 'x2',
      y1: 'y1',
      y2: 'y2',
      stroke: selected ? COLOURS.hollow : COLOURS.result,
      strokeWidth: LINE_WIDTH,
      ...(projected && { strokeDasharray: '5,3' }),
    });
  });
}

function arrows(points: readonly PacePoint[]): Markish {
  const ends = points.flatMap((point) =>
    arrowsOf(point).map((arrow) => ({
      ...arrow,
      colour: point.attainment.selected ? COLOURS.hollow : COLOURS.result,
    })),
  );
  return Plot.vector(ends, {
    x: 'x',
    y: 'y',
    length: { value: ends.map(() => 18), scale: null },
    rotate: ({ isUp }: { isUp: boolean }) => (isUp ? 0 : 180),
    anchor: 'start',
    stroke: 'colour',
    strokeWidth: 1.75,
  });
}

/** A dot only where both the value and its time are known: filled for a result, hollow for a picked one. */
function dots(points: readonly PacePoint[]): Markish[] {
  const known = points.filter(isDot);
  const styles = [
    { own: known.filter(isFilled), fill: COLOURS.result, stroke: COLOURS.paper },
    { own: known.filter((point) => !isFilled(point)), fill: COLOURS.paper, stroke: COLOURS.hollow },
  ];
  return styles.flatMap(({ own, fill, stroke }) =>
    Object.entries(SYMBOLS).map(([plan, symbol]) =>
      Plot.dot(
        own.filter((point) => point.plan === plan),
        {
          x: (point: PacePoint) => point.x?.point,
          y: (point: PacePoint) => point.y?.point,
          symbol,
          r: RADIUS,
          fill,
          stroke,
          strokeWidth: 2,
        },
      ),
    ),
  );
}

function labelMark(
  lines: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly isEnd: boolean;
  }[],
  isName: boolean,
): Markish[] {
  const style = isName
    ? { fontSize: NAME_SIZE, fontWeight: 600 }
    : { fontSize: DETAIL_SIZE, fill: COLOURS.muted };
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

function isDot({ x, y }: PacePoint): boolean {
  return typeof x?.point === 'number' && typeof y?.point === 'number';
}

function isFilled({ attainment }: PacePoint): boolean {
  return attainment.status === 'result' && !attainment.selected;
}

interface Corners {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** An open end is drawn at the number printed: what goes beyond is the arrow's. */
function corners({ x, y }: PacePoint): Corners {
  return {
    x1: x?.low ?? 0,
    x2: x?.high ?? 100,
    y1: y?.low ?? 0,
    y2: y?.isOpenHigh ? y.low : (y?.high ?? 0),
  };
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
