import * as Plot from '@observablehq/plot';
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { Language } from '../../dataset/model/language.ts';
import type { Layout } from '../figure.ts';
import { linkTargets, textMarks, type Target } from '../marks.ts';
import { COLOURS } from '../theme.ts';
import type { StripEntry, StripLine } from './entries.ts';
import { entryMarks, colourOf } from './entry-marks.ts';
import { HEADER, LABEL_RISE, SMALL, TEXT, layStrip, type PlacedEntry, type StripLayout } from './layout.ts';

export interface StripWords {
  readonly language: Language;
  /** Over the column of facts without a period. */
  readonly untimed: string;
  readonly targetOf: (entry: StripEntry) => Pick<Target, 'href' | 'label'>;
}

/** A strip of a place's facts through time, one line an indicator and group. */
export function drawStrip(lines: readonly StripLine[], layout: Layout, words: StripWords): PlotOptions {
  const place = layStrip(lines, layout, words.language);
  const entries = place.lines.flatMap((line) => line.entries);
  return {
    width: place.width,
    height: place.height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...axisMarks(place, words),
      ...lineNames(place),
      ...entryMarks(entries),
      ...labels(entries, words.language),
      linkTargets(
        entries.map((placed) => ({ ...boxOf(placed), ...words.targetOf(placed.entry) })),
        -8,
      ),
    ],
  };
}

/** Years over and under the lines, a hairline where each begins. */
function axisMarks({ scale, height, columnX, lines, width }: StripLayout, words: StripWords): Markish[] {
  const { ticks, isYearly } = scale;
  const names = [HEADER - 14, height - HEADER + 14].flatMap((y) =>
    ticks.map(({ year, x1, x2 }) => ({ x: isYearly ? (x1 + x2) / 2 : x1, y, text: String(year) })),
  );
  const edges = [...new Set(ticks.flatMap(({ x1, x2 }) => (isYearly ? [x1, x2] : [x1])))];
  const style = { fontSize: SMALL, fill: COLOURS.muted };
  return [
    Plot.ruleX(edges, { y1: HEADER, y2: height - HEADER, stroke: COLOURS.rule }),
    Plot.ruleY(
      lines.slice(1).filter(({ isFirst }) => isFirst),
      { x1: 0, x2: width, y: ({ top }: { top: number }) => top - 5, stroke: COLOURS.rule },
    ),
    textMarks(names, { ...style, textAnchor: isYearly ? 'middle' : 'start', dx: isYearly ? 0 : 2 }),
    ...(columnX === null
      ? []
      : [textMarks([{ x: width, y: HEADER - 14, text: words.untimed }], { ...style, textAnchor: 'end' })]),
  ];
}

/** The indicator once, its groups under it. */
function lineNames({ lines }: StripLayout): Markish[] {
  const groups = lines.flatMap(({ group }) => group);
  return [
    textMarks(
      lines.flatMap(({ indicator }) => indicator),
      { fontSize: TEXT, fontWeight: 600 },
    ),
    ...(groups.length === 0 ? [] : [textMarks(groups, { fontSize: TEXT })]),
  ];
}

/** The figure over its mark, in the colour of what it is. */
function labels(entries: readonly PlacedEntry[], language: Language): Markish[] {
  const items = entries.map(({ entry, labelX, y, isTimed }) => ({
    x: labelX,
    y: isTimed ? y - LABEL_RISE : y,
    text: entry.label[language],
    colour: colourOf(entry),
  }));
  return [...new Set(items.map(({ colour }) => colour))].map((fill) =>
    textMarks(
      items.filter(({ colour }) => colour === fill),
      { fontSize: SMALL, fill: fill === COLOURS.result || fill === COLOURS.hollow ? COLOURS.ink : fill },
    ),
  );
}

function boxOf({ x1, x2, y }: PlacedEntry): Pick<Target, 'x1' | 'x2' | 'y1' | 'y2'> {
  return { x1: Math.min(x1, x2 - 8), x2: Math.max(x2, x1 + 8), y1: y - 8, y2: y };
}
