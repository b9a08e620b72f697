import * as Plot from '@observablehq/plot';
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { Language } from '../../dataset/model/language.ts';
import type { Layout } from '../figure.ts';
import { flushLabels } from '../flush-labels.ts';
import { linkTargets, percentAxis, textMarks } from '../marks.ts';
import { COLOURS } from '../theme.ts';
import { AXIS, HEIGHTS, SMALL, TEXT, placeRows, type PlacedRow, type Placement } from './layout.ts';
import type { EducationRows } from './rows.ts';

/** Bars of recomputed shares with a mark at the printed one; what does not fit is marked in a colour, a mark and a word. */
export function drawEducation(
  panels: readonly EducationRows[],
  layout: Layout,
  language: Language,
  density: 'full' | 'compact' = 'full',
): PlotOptions {
  const isWide = layout === 'wide';
  const place = placeRows(panels, layout, HEIGHTS[density][layout]);
  const { rows } = place;
  return {
    width: place.width,
    height: place.height,
    marginTop: 0,
    marginBottom: AXIS,
    marginLeft: place.left,
    marginRight: place.width - place.right,
    x: { domain: [0, 100], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      ...percentAxis(isWide ? [0, 25, 50, 75, 100] : [0, 50, 100], place.height - AXIS, language),
      textMarks(place.titles, { dx: -place.left, fontSize: TEXT + 1, fontWeight: 600 }),
      ...bars(rows),
      ...printedMarks(rows),
      ...rowNames(rows, place, isWide, density),
      ...rowLabels(rows, place),
      linkTargets(rows.flatMap(linkBoxes)),
    ],
  };
}

/** Names left of their bars, on phones above; in a compact drawing with the period under them. */
function rowNames(
  rows: readonly PlacedRow[],
  { left }: Placement,
  isWide: boolean,
  density: keyof typeof HEIGHTS,
): Markish[] {
  const gap = (row: PlacedRow): number => (row.detail ? 8 : 0);
  const middle = (row: PlacedRow): number => (isWide ? row.y : row.y - row.half - 30 - gap(row));
  const shift = isWide ? { dx: -left } : {};
  return [
    textMarks(
      rows.map((row) => ({ x: 0, y: middle(row) - gap(row), text: row.name, href: row.href })),
      { fontSize: TEXT, ...(density === 'full' && { fontWeight: 600 }), ...shift },
    ),
    textMarks(
      rows.filter(gap).map((row) => ({ x: 0, y: middle(row) + gap(row), text: row.detail, href: row.href })),
      { fontSize: SMALL, fill: COLOURS.muted, ...shift },
    ),
  ];
}

function bars(rows: readonly PlacedRow[]): Markish[] {
  const box = { x1: 0, y1: ({ y, half }: PlacedRow) => y - half, y2: ({ y, half }: PlacedRow) => y + half };
  const end = { ...box, x2: ({ bar }: PlacedRow) => bar.low };
  const filled = rows.filter(({ kind, isSelected }) => kind === 'recomputed' && !isSelected);
  const hollow = rows.filter(({ kind, isSelected }) => kind !== 'recomputed' || isSelected);
  return [
    Plot.rect(filled, { ...end, fill: COLOURS.result }),
    Plot.rect(hollow, {
      ...end,
      fill: 'none',
      stroke: COLOURS.hollow,
      strokeWidth: 1.5,
      insetTop: 0.75,
      insetBottom: 0.75,
    }),
    Plot.rect(
      rows.filter(({ bar }) => bar.point === null),
      {
        ...box,
        x1: ({ bar }: PlacedRow) => bar.low,
        x2: ({ bar }: PlacedRow) => Math.min(100, bar.high),
        fill: COLOURS.result,
        fillOpacity: 0.35,
      },
    ),
  ];
}

/** A tick where the printed share fits, a cross and the distance to it where it does not. */
function printedMarks(rows: readonly PlacedRow[]): Markish[] {
  const own = rows.filter(({ printed }) => printed !== null);
  const doubtful = own.filter(({ printed }) => printed?.isDoubtful);
  const at = ({ printed }: PlacedRow): number | undefined => printed?.extent.point ?? printed?.extent.low;
  const tick = {
    x: at,
    y1: ({ y, half }: PlacedRow) => y - half - 4,
    y2: ({ y, half }: PlacedRow) => y + half + 4,
  };
  return [
    Plot.ruleX(own, { ...tick, stroke: COLOURS.paper, strokeWidth: 6 }),
    Plot.ruleX(own, {
      ...tick,
      stroke: ({ printed }: PlacedRow) => (printed?.isDoubtful ? COLOURS.doubt : COLOURS.ink),
      strokeWidth: 2.5,
    }),
    Plot.dot(doubtful, { x: at, y: ({ y, half }: PlacedRow) => y + half + 4, r: 9, fill: COLOURS.paper }),
    Plot.dot(doubtful, {
      x: at,
      y: ({ y, half }: PlacedRow) => y + half + 4,
      symbol: 'times',
      r: 6,
      stroke: COLOURS.doubt,
      strokeWidth: 3,
    }),
  ];
}

/** The recomputed share above its bar, the printed one below, with the verdict's word. */
function rowLabels(rows: readonly PlacedRow[], place: Placement): Markish[] {
  const above = rows.map((row) => ({
    x: row.bar.point ?? row.bar.high,
    y: row.y - row.half - 11,
    text: row.barText,
    href: row.href,
  }));
  const below = rows.flatMap(({ printed, y, half, href }) =>
    printed?.text
      ? [
          {
            x: printed.extent.point ?? printed.extent.low,
            y: y + half + 14,
            text: printed.text,
            printed,
            href,
          },
        ]
      : [],
  );
  const doubtful = below.filter(({ printed }) => printed.isDoubtful);
  return [
    ...flushLabels(above, place, { fontSize: TEXT, fill: COLOURS.ink }, 0),
    ...flushLabels(
      below.filter(({ printed }) => !printed.isDoubtful),
      place,
      { fontSize: SMALL, fill: COLOURS.muted },
      0,
    ),
    ...flushLabels(doubtful, place, { fontSize: TEXT, fontWeight: 600, fill: COLOURS.doubt }, 12),
  ];
}

function linkBoxes({
  links,
  y,
}: PlacedRow): { x1: number; x2: number; y1: number; y2: number; href: string; label: string }[] {
  return links.map(({ extent, href, label }, index) => {
    const end = extent.point ?? extent.high;
    const isBar = links.length === 2 && index === 0;
    return { x1: isBar ? Math.min(2, end) : end, x2: end, y1: y, y2: y, href, label };
  });
}
