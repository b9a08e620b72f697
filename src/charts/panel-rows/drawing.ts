import * as Plot from '@observablehq/plot';
import type { Markish, PlotOptions } from '@observablehq/plot';
import type { Language } from '../../dataset/model/language.ts';
import type { Layout } from '../figure.ts';
import { linkTargets, percentAxis, textMarks, type TextItem } from '../marks.ts';
import { COLOURS } from '../theme.ts';
import { ARROW, AXIS, LABEL_GAP, TEXT, layPanels, type PanelLayout, type PlacedRow } from './layout.ts';
import type { PanelStyle, RowPanel } from './rows.ts';

const RADIUS = 5;
const Y = { y1: 'y', y2: 'y' };

/** Panels of rows, one mark a row: known values as a mark, bounds as a bar with ends or an arrow. */
export function drawPanels(
  panels: readonly RowPanel[],
  layout: Layout,
  style: PanelStyle,
  language: Language,
): PlotOptions {
  const isPercent = style.scale === 'percent';
  const place = layPanels(panels, layout, style.titles, isPercent ? AXIS : 0);
  const { width, height, left, right, rows } = place;
  return {
    width,
    height,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: left,
    marginRight: width - right,
    x: { domain: [0, 100], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      panelRules(place),
      ...(isPercent ? percentAxis([0, 50, 100], height - AXIS, language) : []),
      ...(isPercent ? [tracks(rows)] : stems(rows, style)),
      ...bounds(rows, style),
      ...dots(rows, style),
      textMarks(place.titles, { fontSize: TEXT, fontWeight: 600 }),
      textMarks(place.names, { fontSize: TEXT }),
      textMarks(place.details, { fontSize: TEXT, fill: COLOURS.muted }),
      ...values(rows),
      linkTargets(
        rows.map(({ row, y, low, high }) => ({
          x1: low,
          x2: high,
          y1: y,
          y2: y,
          href: row.href,
          label: row.label,
        })),
      ),
    ],
  };
}

function panelRules({ rules, toX, width }: PanelLayout): Markish {
  return Plot.link(
    rules.map((y) => ({ y, x1: toX(0), x2: toX(width) })),
    { ...Y, x1: 'x1', x2: 'x2', stroke: COLOURS.rule },
  );
}

function tracks(rows: readonly PlacedRow[]): Markish {
  return Plot.link(rows, { ...Y, x1: 0, x2: 100, stroke: COLOURS.rule });
}

/** From nothing to the mark; dashed where a report only expects it. */
function stems(rows: readonly PlacedRow[], style: PanelStyle): Markish[] {
  const known = rows.filter(({ row }) => row.extent.point !== null);
  const stem = { ...Y, x1: 0, x2: 'high', strokeWidth: 2, stroke: colourOf(style) };
  return [
    Plot.ruleX(rows, { x: 0, y1: ({ y }) => y - 8, y2: ({ y }) => y + 8, stroke: COLOURS.muted }),
    Plot.link(
      known.filter(({ row }) => !row.isProjected),
      stem,
    ),
    Plot.link(
      known.filter(({ row }) => row.isProjected),
      { ...stem, strokeDasharray: '5,3' },
    ),
  ];
}

function bounds(rows: readonly PlacedRow[], style: PanelStyle): Markish[] {
  const open = rows.filter(({ row }) => row.extent.point === null);
  const line = { stroke: colourOf(style), strokeWidth: 3 };
  const arrow = { y: 'y', length: ARROW, anchor: 'start' as const, stroke: colourOf(style), strokeWidth: 2 };
  const tick = { y1: ({ y }: PlacedRow) => y - 6, y2: ({ y }: PlacedRow) => y + 6, ...line, strokeWidth: 2 };
  return [
    Plot.link(open, { ...Y, ...line, x1: 'low', x2: 'high' }),
    Plot.ruleX(open, { ...tick, x: 'low' }),
    Plot.ruleX(open, { ...tick, x: 'high' }),
    Plot.vector(
      open.filter(({ row }) => row.extent.isOpenHigh),
      { ...arrow, x: 'high', rotate: 90 },
    ),
    Plot.vector(
      open.filter(({ row }) => row.extent.isOpenLow),
      { ...arrow, x: 'low', rotate: 270 },
    ),
  ];
}

/** Filled where a report states it as a result; hollow where it picked the figure or only expects it. */
function dots(rows: readonly PlacedRow[], style: PanelStyle): Markish[] {
  const known = rows.filter(({ row }) => row.extent.point !== null);
  const isHollow = ({ row }: PlacedRow): boolean => row.isSelected || row.isProjected;
  const dot = { x: 'high', y: 'y', r: RADIUS, symbol: style.symbol };
  return [
    Plot.dot(
      known.filter((row) => !isHollow(row)),
      { ...dot, fill: style.colour },
    ),
    Plot.dot(known.filter(isHollow), {
      ...dot,
      fill: COLOURS.paper,
      stroke: colourOf(style),
      strokeWidth: 2,
    }),
  ];
}

function values(rows: readonly PlacedRow[]): Markish[] {
  const items = (isOpen: boolean): TextItem[] =>
    rows
      .filter(({ row }) => row.extent.isOpenHigh === isOpen)
      .map(({ row, y, high }) => ({ x: high, y, text: row.value, href: row.href }));
  return [
    textMarks(items(false), { fontSize: TEXT, dx: LABEL_GAP }),
    textMarks(items(true), { fontSize: TEXT, dx: LABEL_GAP + ARROW }),
  ];
}

function colourOf({ colour }: PanelStyle): (placed: PlacedRow) => string {
  return ({ row }) => (row.isSelected ? COLOURS.hollow : colour);
}
