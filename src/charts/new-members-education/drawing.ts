import * as Plot from '@observablehq/plot';
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { Language } from '../../dataset/model/language.ts';
import { LAYOUTS, type Layout } from '../figure.ts';
import { flushLabels } from '../flush-labels.ts';
import { linkTargets, percentAxis, textMarks, type TextItem } from '../marks.ts';
import { COLOURS } from '../theme.ts';
import { textWidth } from '../text-width.ts';
import type { EducationRow, EducationRows } from './rows.ts';

type PlacedRow = EducationRow & { readonly y: number };

interface Placement {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly titles: readonly TextItem[];
  readonly rows: readonly PlacedRow[];
}

const TEXT = 13;
const SMALL = 12;
const BAR = 24;
const AXIS = 30;

/** Bars of recomputed shares with a mark at the printed one; what does not fit is marked in a colour, a mark and a word. */
export function drawEducation(
  panels: readonly EducationRows[],
  layout: Layout,
  language: Language,
): PlotOptions {
  const isWide = layout === 'wide';
  const place = placeRows(panels, isWide, LAYOUTS[layout]);
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
      textMarks(
        rows.map(({ name, y }) => ({ x: 0, y: isWide ? y : y - 42, text: name })),
        { fontSize: TEXT, fontWeight: 600, ...(isWide && { dx: -place.left }) },
      ),
      ...rowLabels(rows, place),
      linkTargets(rows.flatMap(linkBoxes)),
    ],
  };
}

function placeRows(panels: readonly EducationRows[], isWide: boolean, width: number): Placement {
  const names = panels.flatMap(({ rows }) => rows.map(({ name }) => textWidth(name, TEXT, true)));
  const left = isWide ? Math.min(260, Math.ceil(Math.max(60, ...names)) + 16) : 1;
  const height = isWide ? 82 : 104;
  let y = 0;
  const titles: TextItem[] = [];
  const rows = panels.flatMap((panel) => {
    if (panel.title !== null) {
      titles.push({ x: 0, y: y + 14, text: panel.title });
      y += 30;
    }
    const placed = panel.rows.map((row, index) => ({ ...row, y: y + index * height + (isWide ? 34 : 60) }));
    y += panel.rows.length * height;
    return placed;
  });
  return { width, height: y + 34, left, right: width - 1, titles, rows };
}

function bars(rows: readonly PlacedRow[]): Markish[] {
  const box = { x1: 0, y1: ({ y }: PlacedRow) => y - BAR / 2, y2: ({ y }: PlacedRow) => y + BAR / 2 };
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
    y1: ({ y }: PlacedRow) => y - BAR / 2 - 4,
    y2: ({ y }: PlacedRow) => y + BAR / 2 + 4,
  };
  return [
    Plot.ruleX(own, { ...tick, stroke: COLOURS.paper, strokeWidth: 6 }),
    Plot.ruleX(own, {
      ...tick,
      stroke: ({ printed }: PlacedRow) => (printed?.isDoubtful ? COLOURS.doubt : COLOURS.ink),
      strokeWidth: 2.5,
    }),
    Plot.dot(doubtful, { x: at, y: ({ y }: PlacedRow) => y + BAR / 2 + 4, r: 9, fill: COLOURS.paper }),
    Plot.dot(doubtful, {
      x: at,
      y: ({ y }: PlacedRow) => y + BAR / 2 + 4,
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
    y: row.y - BAR / 2 - 11,
    text: row.barText,
  }));
  const below = rows.flatMap(({ printed, y }) =>
    printed?.text
      ? [{ x: printed.extent.point ?? printed.extent.low, y: y + BAR / 2 + 14, text: printed.text, printed }]
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
