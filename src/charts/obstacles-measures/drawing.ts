import * as Plot from '@observablehq/plot';
import type { Markish, PlotOptions } from '@observablehq/plot';
import { LAYOUTS, type Layout } from '../figure.ts';
import { linkTargets, textMarks, type Target, type TextItem } from '../marks.ts';
import { COLOURS } from '../theme.ts';
import { textWidth, wrapText } from '../text-width.ts';

/** One row of the matrix in words, with an address for each report that names the theme. */
export interface DrawnTheme {
  readonly name: string;
  readonly count: string;
  readonly marks: readonly ({ readonly href: string | null; readonly label: string } | null)[];
}

export interface DrawnMatrix {
  readonly reports: readonly string[];
  readonly sections: readonly {
    readonly kind: 'obstacle' | 'measure';
    readonly title: string;
    readonly themes: readonly DrawnTheme[];
  }[];
  readonly totalTitle: string;
}

interface PlacedRow extends DrawnTheme {
  readonly kind: 'obstacle' | 'measure';
  readonly y: number;
}

interface MatrixLayout {
  readonly width: number;
  readonly height: number;
  readonly isWide: boolean;
  readonly columnX: readonly number[];
  readonly columnWidth: number;
  readonly countX: number;
  readonly headerLines: number;
  readonly titles: readonly TextItem[];
  readonly rows: readonly PlacedRow[];
}

const RADIUS = 6.5;
const TEXT = 13;
const SMALL = 12;
const EDGE = 0;
const LINE = 15;
const WIDEST_COLUMN = 92;
const COUNT_WIDTH = 58;

/** A mark where a report names a theme: a square for an obstacle, a dot for a measure. */
export function drawMatrix(matrix: DrawnMatrix, layout: Layout): PlotOptions {
  const place = layMatrix(matrix, layout);
  const { rows, columnX } = place;
  const radius = Math.min(RADIUS, place.columnWidth / 2 - 1);
  const marks = rows.flatMap((row) =>
    row.marks.flatMap((mark, index) =>
      mark ? [{ ...mark, kind: row.kind, x: columnX[index] ?? 0, y: row.y }] : [],
    ),
  );
  const empty = rows.flatMap((row) =>
    row.marks.flatMap((mark, index) => (mark ? [] : [{ x: columnX[index] ?? 0, y: row.y }])),
  );
  const obstacles = marks.filter(({ kind }) => kind === 'obstacle');
  const measures = marks.filter(({ kind }) => kind === 'measure');
  return {
    width: place.width,
    height: place.height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.dot(empty, { x: 'x', y: 'y', r: 1.5, fill: COLOURS.rule }),
      Plot.dot(obstacles, { x: 'x', y: 'y', r: radius, symbol: 'square', fill: COLOURS.ink }),
      Plot.dot(measures, { x: 'x', y: 'y', r: radius, fill: COLOURS.result }),
      ...headers(matrix, place),
      textMarks(place.titles, { fontSize: TEXT + 1, fontWeight: 600 }),
      ...rowTexts(place),
      linkTargets(marks.flatMap(targetOf)),
    ],
  };
}

function layMatrix({ reports, sections }: DrawnMatrix, layout: Layout): MatrixLayout {
  const width = LAYOUTS[layout];
  const isWide = layout === 'wide';
  const names = sections.flatMap(({ themes }) => themes.map(({ name }) => textWidth(name, TEXT)));
  const left = isWide ? Math.min(360, Math.ceil(Math.max(...names)) + EDGE + 20) : EDGE;
  const columnWidth = Math.min(WIDEST_COLUMN, (width - left - COUNT_WIDTH) / reports.length);
  const columnX = reports.map((_, index) => left + (index + 0.5) * columnWidth);
  const headerLines = Math.max(...reports.map((name) => wrapText(name, columnWidth - 6, SMALL).length));
  const rowHeight = isWide ? 27 : 44;
  let y = headerLines * LINE + 14;
  const titles: TextItem[] = [];
  const rows = sections.flatMap(({ kind, title, themes }) => {
    titles.push({ x: EDGE, y: y + 10, text: title });
    y += 26;
    const placed = themes.map((theme, index) => ({
      ...theme,
      kind,
      y: y + index * rowHeight + (isWide ? 12 : 32),
    }));
    y += themes.length * rowHeight + 14;
    return placed;
  });
  return {
    width,
    height: y,
    isWide,
    columnX,
    columnWidth,
    countX: left + reports.length * columnWidth + COUNT_WIDTH,
    headerLines,
    titles,
    rows,
  };
}

/** Report names over their columns, broken into lines that end at the same height. */
function headers({ reports, totalTitle }: DrawnMatrix, place: MatrixLayout): Markish[] {
  const broken = (name: string, x: number, width: number): TextItem[] => {
    const lines = wrapText(name, width, SMALL);
    return lines.map((text, index) => ({
      x,
      y: 10 + (place.headerLines - lines.length + index) * LINE,
      text,
    }));
  };
  const items = reports.flatMap((name, index) =>
    broken(name, place.columnX[index] ?? 0, place.columnWidth - 6),
  );
  const total = wrapText(totalTitle, COUNT_WIDTH, SMALL).slice(0, place.headerLines);
  const totals = total.map((text, index) => ({
    x: place.countX,
    y: 10 + (place.headerLines - total.length + index) * LINE,
    text,
  }));
  return [
    textMarks(items, { fontSize: SMALL, fill: COLOURS.muted, textAnchor: 'middle' }),
    textMarks(totals, { fontSize: SMALL, fill: COLOURS.muted, textAnchor: 'end' }),
  ];
}

function rowTexts({ rows, isWide, countX }: MatrixLayout): Markish[] {
  return [
    textMarks(
      rows.map(({ name, y }) => ({ x: EDGE, y: isWide ? y : y - 20, text: name })),
      { fontSize: TEXT },
    ),
    textMarks(
      rows.map(({ count, y }) => ({ x: countX, y, text: count })),
      { fontSize: TEXT, textAnchor: 'end', fontWeight: 600 },
    ),
  ];
}

function targetOf({
  href,
  label,
  x,
  y,
}: {
  href: string | null;
  label: string;
  x: number;
  y: number;
}): Target[] {
  return href === null ? [] : [{ x1: x, x2: x, y1: y, y2: y, href, label }];
}
