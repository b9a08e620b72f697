import * as Plot from '@observablehq/plot';
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { Language } from '../../dataset/model/language.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Layout } from '../figure.ts';
import { linkTargets, textMarks, type TextItem } from '../marks.ts';
import { LEADING, textLines } from '../text-lines.ts';
import { COLOURS } from '../theme.ts';
import { wrapText } from '../text-width.ts';
import type { ChartWords } from '../words.ts';
import {
  SMALL,
  TEXT,
  TITLE,
  layRatios,
  toPixel,
  type DifferenceAxis,
  type PlacedDoubt,
  type RatioLayout,
} from './layout.ts';
import type { RatioRows } from './rows.ts';

type Words = ChartWords['printedRecomputed'];

/** How many there are of each verdict, and below, each percentage that does not agree with its parts. */
export function drawRatios(rows: RatioRows, layout: Layout, language: Language, words: Words): PlotOptions {
  const place = layRatios(rows, layout, words.doubtsTitle);
  const { doubts } = place;
  return {
    width: place.width,
    height: place.height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...verdictMarks(place),
      ...(doubts.length > 0 ? doubtMarks(place, language, words) : []),
      linkTargets(
        doubts
          .map((doubt) => ({ ...crossOf(doubt, place), href: doubt.href, label: doubt.label }))
          .map(({ x, y, href, label }) => ({ x1: x, x2: x, y1: y, y2: y, href, label })),
      ),
    ],
  };
}

function verdictMarks({ verdicts }: RatioLayout): Markish[] {
  const agreeing = verdicts.filter(({ isDoubtful }) => !isDoubtful);
  const doubtful = verdicts.filter(({ isDoubtful }) => isDoubtful);
  const names = (own: typeof verdicts): TextItem[] => own.map(({ name, y }) => ({ x: 0, y, text: name }));
  const counts = verdicts.map(({ countText, units, y }) => ({
    x: (units.at(-1)?.x ?? 0) + 14,
    y: units.at(-1)?.y ?? y,
    text: countText,
  }));
  return [
    textMarks(names(agreeing), { fontSize: TEXT }),
    textMarks(names(doubtful), { fontSize: TEXT, fontWeight: 600, fill: COLOURS.doubt }),
    Plot.dot(
      agreeing.flatMap(({ units }) => units),
      { x: 'x', y: 'y', r: 4, fill: COLOURS.result },
    ),
    crosses(
      doubtful.flatMap(({ units }) => units),
      3.5,
    ),
    textMarks(counts, { fontSize: TEXT, fontWeight: 600 }),
  ];
}

function crosses(items: readonly { readonly x: number; readonly y: number }[], r: number): Markish {
  return Plot.dot(items, {
    x: 'x',
    y: 'y',
    symbol: 'times',
    r,
    stroke: COLOURS.doubt,
    strokeWidth: r > 4 ? 3 : 2,
  });
}

function doubtMarks(place: RatioLayout, language: Language, words: Words): Markish[] {
  const { doubts, axis, title } = place;
  const items = doubts.map((doubt) => ({ ...crossOf(doubt, place), href: doubt.href }));
  return [
    textMarks(title, { fontSize: TITLE, fontWeight: 600 }),
    ...(axis ? axisMarks(axis, place, language, words) : []),
    Plot.dot(items, { x: 'x', y: 'y', r: 9, fill: COLOURS.paper }),
    crosses(items, 6),
    ...doubtTexts(place),
  ];
}

/** A cross stands at its difference; without one, before the words that say so. */
function crossOf(doubt: PlacedDoubt, { axis, figuresX }: RatioLayout): { x: number; y: number } {
  if (axis && doubt.difference !== null) return { x: toPixel(axis, doubt.difference), y: doubt.markY };
  return { x: figuresX + 8, y: doubt.figuresY };
}

function axisMarks(axis: DifferenceAxis, place: RatioLayout, language: Language, words: Words): Markish[] {
  const zero = toPixel(axis, 0);
  const rows = place.doubts.flatMap(({ difference, markY, href }) =>
    difference === null ? [] : [{ x: toPixel(axis, difference), y: markY, href }],
  );
  const sign = (tick: number): string => `${tick > 0 ? '+' : ''}${formatNumber(tick, language)}`;
  const style = { fontSize: SMALL, fill: COLOURS.muted };
  const between = place.isWide ? [[axis.top, axis.bottom]] : rows.map(({ y }) => [y - 12, y + 12]);
  return [
    Plot.ruleX(between, {
      x: () => zero,
      y1: ([top]: number[]) => top,
      y2: ([, bottom]: number[]) => bottom,
      stroke: COLOURS.ink,
    }),
    Plot.link(rows, { x1: () => zero, x2: 'x', y1: 'y', y2: 'y', stroke: COLOURS.doubt, strokeWidth: 2 }),
    Plot.ruleY([axis.bottom], { x1: axis.left, x2: axis.right, stroke: COLOURS.rule }),
    textMarks(
      axis.ticks.map((tick) => ({ x: toPixel(axis, tick), y: axis.bottom + 13, text: sign(tick) })),
      { ...style, textAnchor: 'middle' },
    ),
    textMarks([{ x: zero, y: axis.top - 9, text: words.agreement }], {
      fontSize: SMALL,
      textAnchor: 'middle',
    }),
    textMarks([{ x: axis.left - 8, y: axis.bottom + 31, text: words.axis }], style),
  ];
}

function doubtTexts({ doubts, nameWidth, figuresX, width }: RatioLayout): Markish[] {
  const names = doubts.flatMap(({ place, nameY, href }) =>
    textLines(place, 0, nameY, { width: nameWidth, fontSize: TEXT, semibold: true, href }),
  );
  const measures = doubts.flatMap(({ place, measure, nameY, href }) => {
    const above = wrapText(place, nameWidth, TEXT, true).length * LEADING;
    return textLines(measure, 0, nameY + above, { width: nameWidth, fontSize: SMALL, href });
  });
  const figures = doubts.flatMap(({ figures: text, figuresY, difference, href }) =>
    textLines(text, figuresX + (difference === null ? 20 : 0), figuresY, {
      width: width - figuresX,
      fontSize: TEXT,
      semibold: true,
      href,
    }),
  );
  const verdicts = doubts.flatMap(({ verdict, verdictY, href }) =>
    textLines(verdict, figuresX, verdictY, { width: width - figuresX, fontSize: SMALL, href }),
  );
  return [
    textMarks(names, { fontSize: TEXT, fontWeight: 600 }),
    textMarks(measures, { fontSize: SMALL, fill: COLOURS.muted }),
    textMarks(figures, { fontSize: TEXT, fontWeight: 600, fill: COLOURS.doubt }),
    textMarks(verdicts, { fontSize: SMALL, fill: COLOURS.muted }),
  ];
}
