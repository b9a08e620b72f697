import type { Language } from '../../dataset/model/language.ts';
import type { Layout } from '../figure.ts';
import type { TextItem } from '../marks.ts';
import { svgElement, svgGroup, svgText, type Attributes } from '../pixel-marks.ts';
import { COLOURS, FONT_SIZE } from '../theme.ts';
import type { StripEntry, StripLine } from './entries.ts';
import { entryMarks, colourOf } from './entry-marks.ts';
import { HEADER, LABEL_RISE, SMALL, TEXT, layStrip, type PlacedEntry, type StripLayout } from './layout.ts';

export interface StripWords {
  readonly language: Language;
  /** What a screen reader says of the whole drawing. */
  readonly alternativeText: string;
  /** Over the column of facts without a period. */
  readonly untimed: string;
  /** The code of the place, by which its marks are lit in all drawings of a page; undefined where nobody asks. */
  readonly placeCode: string | undefined;
  readonly targetOf: (entry: StripEntry) => StripTarget | null;
}

/** Where a mark leads, and what a screen reader says of it. */
export interface StripTarget {
  readonly href: string;
  readonly label: string;
}

/** A finger's width around a mark. */
const TOUCH = 8;

/** A strip of a place's facts through time, one line an indicator and group, as SVG for a page. */
export function drawStrip(lines: readonly StripLine[], layout: Layout, words: StripWords): string {
  const place = layStrip(lines, layout, words.language);
  const entries = place.lines.flatMap((line) => line.entries);
  const { width, height } = place;
  return svgElement(
    'svg',
    {
      'aria-label': words.alternativeText,
      role: 'group',
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      height,
      width,
      'text-anchor': 'middle',
      'font-size': FONT_SIZE,
      'font-family': 'inherit',
      fill: 'currentColor',
      class: 'plot',
    },
    [
      ...axisMarks(place, words),
      ...lineNames(place),
      ...entryMarks(entries),
      ...labels(entries, words.language),
      linkMarks(entries, words),
    ].join(''),
  );
}

/** Years over and under the lines, a hairline where each begins. */
function axisMarks({ scale, height, columnX, lines, width }: StripLayout, words: StripWords): string[] {
  const { ticks, isYearly } = scale;
  const names = [HEADER - 14, height - HEADER + 14].flatMap((y) =>
    ticks.map(({ year, x1, x2 }) => ({ x: isYearly ? (x1 + x2) / 2 : x1 + 2, y, text: String(year) })),
  );
  const edges = new Set(ticks.flatMap(({ x1, x2 }) => (isYearly ? [x1, x2] : [x1])));
  const between = lines.slice(1).filter(({ isFirst }) => isFirst);
  const column = columnX === null ? [] : [{ x: width, y: HEADER - 14, text: words.untimed }];
  return [
    hairlines([...edges].map((x) => ({ y2: height - HEADER, y1: HEADER, x2: x, x1: x }))),
    hairlines(between.map(({ top }) => ({ y2: top - 5, y1: top - 5, x2: width, x1: 0 }))),
    texts(names, { 'font-size': SMALL, 'text-anchor': isYearly ? undefined : 'start' }, COLOURS.muted),
    texts(column, { 'font-size': SMALL, 'text-anchor': 'end' }, COLOURS.muted),
  ];
}

function hairlines(ends: readonly Attributes[]): string {
  return svgGroup(
    { stroke: COLOURS.rule },
    ends.map((each) => svgElement('line', each)),
  );
}

/** Direct labels, with a thin edge of paper so that a line behind them does not disturb. */
function texts(items: readonly TextItem[], style: Attributes, fill: string): string {
  return svgGroup(
    {
      ...style,
      'paint-order': 'stroke',
      'stroke-linejoin': 'round',
      'stroke-width': 4,
      stroke: COLOURS.paper,
      fill,
    },
    items.map(svgText),
  );
}

/** The indicator once, its groups under it. */
function lineNames({ lines }: StripLayout): string[] {
  const style = { 'font-size': TEXT, 'text-anchor': 'start' };
  return [
    texts(
      lines.flatMap(({ indicator }) => indicator),
      { 'font-weight': 600, ...style },
      COLOURS.ink,
    ),
    texts(
      lines.flatMap(({ group }) => group),
      style,
      COLOURS.ink,
    ),
  ];
}

/** The figure over its mark, in the colour of what it is. */
function labels(entries: readonly PlacedEntry[], language: Language): string[] {
  const byColour = Map.groupBy(entries, ({ entry }) => colourOf(entry));
  return [...byColour].map(([colour, own]) =>
    texts(
      own.map(({ entry, labelX, y, isTimed }) => ({
        x: labelX,
        y: isTimed ? y - LABEL_RISE : y,
        text: entry.label[language],
      })),
      { 'font-size': SMALL, 'text-anchor': 'start' },
      colour === COLOURS.result || colour === COLOURS.hollow ? COLOURS.ink : colour,
    ),
  );
}

/** An unseen rectangle over each mark, wide enough for a finger, that leads to what the report prints. */
function linkMarks(entries: readonly PlacedEntry[], words: StripWords): string {
  return svgGroup(
    { fill: 'transparent' },
    entries.map(({ entry, x1, x2, y }) => {
      const [left, right] = [Math.min(x1, x2 - 8), Math.max(x2, x1 + 8)];
      const target = words.targetOf(entry);
      return svgElement(
        'a',
        {
          'data-place': words.placeCode,
          'aria-label': target?.label,
          href: target?.href,
          fill: 'inherit',
        },
        svgElement('rect', {
          height: 8 + 2 * TOUCH,
          width: right - left + 2 * TOUCH,
          y: y - 8 - TOUCH,
          x: left - TOUCH,
        }),
      );
    }),
  );
}
