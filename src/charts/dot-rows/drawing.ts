import * as Plot from '@observablehq/plot';
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { Language } from '../../dataset/model/language.ts';
import type { Layout } from '../figure.ts';
import { linkTargets, percentAxis, textMarks, type TextItem } from '../marks.ts';
import { COLOURS } from '../theme.ts';
import { textWidth } from '../text-width.ts';
import { AXIS, GAP, SMALL, TEXT, labelStart, layRows, type RowLayout } from './layout.ts';
import { resultMarks, targetMarks } from './marks.ts';
import { spanOf, type RowFrame } from './row.ts';

/** Most steps from tick to tick, so that their labels stay apart on a phone. */
const MOST_STEPS = 3;
/** Half of the widest label of a tick. */
const LABEL_ROOM = 24;
const STEPS = [0.5, 1, 2, 5, 10, 25, 50, 100, 200, 500, 1000, 5000];

/** Draws rows of dots on one percentage axis: names and figures left, marks with their values behind them. */
export function drawDotRows(frame: RowFrame, layout: Layout, language: Language): PlotOptions {
  const place = layRows(frame, layout);
  return {
    width: place.width,
    height: place.height,
    marginTop: 0,
    marginBottom: AXIS,
    marginLeft: place.left,
    marginRight: 1,
    x: { domain: [place.low, place.high], axis: null },
    y: { type: 'identity', axis: null },
    r: { type: 'identity' },
    marks: [
      ...backgroundMarks(place, frame),
      ...axisMarks(place, frame, language),
      ...targetMarks(place.rows),
      ...resultMarks(place.rows, frame.reference?.value ?? null),
      ...columnTexts(place),
      ...labels(place, frame),
      linkTargets(targets(place)),
    ],
  };
}

function backgroundMarks({ rows }: RowLayout, { reference }: RowFrame): Markish[] {
  const banded = rows.flatMap(({ band, y1, y2 }) => (band ? [{ ...band, y1, y2 }] : []));
  return [
    Plot.rect(banded, { x1: 'low', x2: 'high', y1: 'y1', y2: 'y2', fill: COLOURS.plan, fillOpacity: 0.16 }),
    Plot.ruleY(rows, { y: 'y', stroke: COLOURS.rule }),
    ...(reference
      ? [
          Plot.ruleX(rows, {
            x: reference.value,
            y1: 'y1',
            y2: 'y2',
            stroke: COLOURS.plan,
            strokeWidth: 1.5,
          }),
        ]
      : []),
  ];
}

function axisMarks(place: RowLayout, frame: RowFrame, language: Language): Markish[] {
  const { axisY, low, width, toValue, toPixel } = place;
  const ticks = ticksOf(frame);
  const isRoomBehind = toPixel(ticks.at(-1) ?? low) + LABEL_ROOM < width;
  const titleWidth = textWidth(frame.axisTitle, SMALL);
  const titleX = Math.min(toPixel(low), width - titleWidth - 2);
  return [
    ...percentAxis(ticks, axisY, language, isRoomBehind ? 'middle' : 'end'),
    textMarks([{ x: toValue(titleX), y: axisY + 34, text: frame.axisTitle }], {
      fontSize: SMALL,
      fill: COLOURS.muted,
    }),
    ...(frame.reference ? [referenceName(place, frame.reference)] : []),
  ];
}

/** Round values over the stretch of the data: its length decides, not the words, so that both languages print the same. */
function ticksOf({ from, to: least, groups }: RowFrame): number[] {
  const marks = groups.flatMap(({ rows }) => rows.flatMap(({ mark }) => (mark ? [mark] : [])));
  const to = Math.max(least, ...marks.map(({ extent }) => spanOf(extent).high));
  const step = STEPS.find((each) => (to - from) / each <= MOST_STEPS) ?? to - from;
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, index) => (first + index) * step);
}

/** The name of the reference above it, within the drawing and right of the headers. */
function referenceName(
  { toPixel, toValue, width, columns }: RowLayout,
  { value, text }: NonNullable<RowFrame['reference']>,
): Markish {
  const own = textWidth(text, SMALL);
  const least = (columns.at(-1)?.right ?? 0) + GAP;
  const x = Math.min(Math.max(toPixel(value) - own / 2, least), width - own - 2);
  return textMarks([{ x: toValue(x), y: 12, text }], { fontSize: SMALL, fill: COLOURS.plan });
}

function columnTexts({ titles, names, cells, columns, toValue }: RowLayout): Markish[] {
  const at = (items: readonly TextItem[]): TextItem[] =>
    items.map((item) => ({ ...item, x: toValue(item.x) }));
  const title = { fontSize: TEXT, fontWeight: 600 };
  const headers = columns.map(({ header, right }) => ({ x: right, y: 12, text: header }));
  return [
    textMarks(at(titles.filter(({ isTarget }) => !isTarget)), title),
    textMarks(at(titles.filter(({ isTarget }) => isTarget)), { ...title, fill: COLOURS.plan }),
    textMarks(at(names), { fontSize: TEXT }),
    textMarks(at([...headers, ...cells]), { fontSize: SMALL, fill: COLOURS.muted, textAnchor: 'end' }),
  ];
}

/** Behind everything that a row draws: the value of the result, then its targets. */
function labels({ rows, toPixel, toValue }: RowLayout, frame: RowFrame): Markish[] {
  const items = rows.flatMap(({ row, y, band }) => {
    const { value, gap } = labelStart(row, frame.reference?.value ?? band?.high ?? null);
    const start = toPixel(value) + gap;
    const own = row.mark ? textWidth(row.mark.text, TEXT, true) + GAP : 0;
    return [
      ...(row.mark
        ? [{ x: toValue(start), y, text: row.mark.text, href: row.mark.href, isTarget: false }]
        : []),
      ...row.targets.map(({ text, href }, index) => {
        const before = row.targets.slice(0, index);
        const width = before.reduce((sum, each) => sum + textWidth(each.text, SMALL) + GAP, own);
        return { x: toValue(start + width), y, text, href, isTarget: true };
      }),
    ];
  });
  return [
    textMarks(
      items.filter(({ isTarget }) => !isTarget),
      { fontSize: TEXT, fontWeight: 600 },
    ),
    textMarks(
      items.filter(({ isTarget }) => isTarget),
      { fontSize: SMALL, fill: COLOURS.plan },
    ),
  ];
}

function targets({ rows }: RowLayout): Parameters<typeof linkTargets>[0] {
  return rows.flatMap(({ row, y }) =>
    [...(row.mark ? [row.mark] : []), ...row.targets].map(({ extent, href, label }) => {
      const { low, high } = spanOf(extent);
      return { x1: low, x2: high, y1: y, y2: y, href, label };
    }),
  );
}
