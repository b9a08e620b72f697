import { LAYOUTS, type Layout } from '../figure.ts';
import type { TextItem } from '../marks.ts';
import { LEADING, textLines } from '../text-lines.ts';
import { textWidth, wrapText } from '../text-width.ts';
import type { PanelRow, PanelStyle, RowPanel } from './rows.ts';

/** A row at a height in pixels, its ends in hundredths of the scale's length. */
export interface PlacedRow {
  readonly row: PanelRow;
  readonly y: number;
  readonly low: number;
  readonly high: number;
}

/** Where everything stands: heights in pixels, lengths in hundredths of the scale. */
export interface PanelLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly titles: readonly TextItem[];
  readonly names: readonly TextItem[];
  readonly details: readonly TextItem[];
  /** Lines between the panels. */
  readonly rules: readonly number[];
  readonly rows: readonly PlacedRow[];
  /** Pixels from the left edge as hundredths of the scale. */
  readonly toX: (pixel: number) => number;
}

export const TEXT = 13;
export const AXIS = 30;
/** Pixels between a mark and its figure, and what an arrow takes of them. */
export const LABEL_GAP = 10;
export const ARROW = 14;
/** Pixels between a name and its detail on one line. */
const NAME_GAP = 8;

const TITLE_WIDTH = 150;
/** Most pixels that names take beside titles, and under titles. */
const ROW_WIDTH = { beside: 276, above: 400 } as const;
const COLUMN_GAP = 16;
const ROW = 24;
const PANEL_GAP = 18;
const TITLE = 20;

interface Columns {
  readonly titleWidth: number;
  readonly rowStart: number;
  readonly rowWidth: number;
  /** Whether a title takes lines of its own above its rows. */
  readonly isTitleAbove: boolean;
  /** Whether a mark stands right of its name rather than below it. */
  readonly isMarkBeside: boolean;
}

/** Lays panels below one another: names left of the marks, or above them on a phone. */
export function layPanels(
  panels: readonly RowPanel[],
  layout: Layout,
  titles: PanelStyle['titles'],
  axis: number,
): PanelLayout {
  const width = LAYOUTS[layout];
  const columns = layout === 'wide' ? wideColumns(panels, titles, width) : narrowColumns(width);
  const left = columns.isMarkBeside ? columns.rowStart + columns.rowWidth + COLUMN_GAP : 8;
  const right = rightEnd(panels, left, width);
  const toX = (pixel: number): number => ((pixel - left) / (right - left)) * 100;
  const placed: PlacedPanel[] = [];
  for (const panel of panels) {
    const before = placed.at(-1);
    placed.push(placePanel(panel, before ? before.end + PANEL_GAP : 2, columns));
  }
  const inUnits = (items: readonly TextItem[]): TextItem[] =>
    items.map((item) => ({ ...item, x: toX(item.x) }));
  return {
    width,
    height: (placed.at(-1)?.end ?? 0) + 4 + axis,
    left,
    right,
    titles: inUnits(placed.flatMap((each) => each.titles)),
    names: inUnits(placed.flatMap((each) => each.names)),
    details: inUnits(placed.flatMap((each) => each.details)),
    rules: placed.slice(0, -1).map(({ end }) => end + PANEL_GAP / 2),
    rows: placed.flatMap((each) => each.rows),
    toX,
  };
}

interface PlacedPanel {
  readonly titles: readonly TextItem[];
  readonly names: readonly TextItem[];
  readonly details: readonly TextItem[];
  readonly rows: readonly PlacedRow[];
  readonly end: number;
}

function placePanel(panel: RowPanel, top: number, columns: Columns): PlacedPanel {
  const { titleWidth, isTitleAbove, isMarkBeside, rowStart, rowWidth } = columns;
  const style = { width: titleWidth, fontSize: TEXT, semibold: true };
  const titles = textLines(panel.title, 0, top + (isTitleAbove ? TITLE : ROW) / 2, style);
  const names: TextItem[] = [];
  const details: TextItem[] = [];
  let y = isTitleAbove ? top + TITLE + (titles.length - 1) * LEADING + 4 : top;
  const rows = panel.rows.map((row) => {
    const first = y + (isMarkBeside ? ROW : LEADING) / 2;
    const text = rowTexts(row, rowStart, first, rowWidth);
    names.push(...text.names);
    details.push(...text.details);
    const height = isMarkBeside ? ROW + (text.lineCount - 1) * LEADING : text.lineCount * LEADING + 26;
    const placed = placeRow(row, panel, isMarkBeside ? y + height / 2 : y + height - 16);
    y += height;
    return placed;
  });
  return { titles, names, details, rows, end: Math.max(y, top + ROW + (titles.length - 1) * LEADING) };
}

/** The detail follows its name on one line where both fit, else it stands below. */
function rowTexts(
  { name, detail, href }: Pick<PanelRow, 'name' | 'detail' | 'href'>,
  x: number,
  y: number,
  width: number,
): { readonly names: TextItem[]; readonly details: TextItem[]; readonly lineCount: number } {
  const style = { width, fontSize: TEXT, href };
  const names = textLines(name, x, y, style);
  if (detail === '') return { names, details: [], lineCount: names.length };
  const after = textWidth(name, TEXT) + NAME_GAP;
  if (after + textWidth(detail, TEXT) <= width)
    return { names, details: [{ x: x + after, y, text: detail, href }], lineCount: 1 };
  const details = textLines(detail, x, y + names.length * LEADING, style);
  return { names, details, lineCount: names.length + details.length };
}

function placeRow(row: PanelRow, { maximum }: RowPanel, y: number): PlacedRow {
  const { low, high, point, isOpenHigh } = row.extent;
  const end = point ?? (isOpenHigh ? low : high);
  return { row, y, low: ((point ?? low) / maximum) * 100, high: (end / maximum) * 100 };
}

function narrowColumns(width: number): Columns {
  return { titleWidth: width, rowStart: 0, rowWidth: width, isTitleAbove: true, isMarkBeside: false };
}

/** Columns as narrow as their longest line. */
function wideColumns(panels: readonly RowPanel[], titles: PanelStyle['titles'], width: number): Columns {
  const rowWidth = Math.ceil(Math.max(40, ...panels.flatMap(({ rows }) => rows.map(rowTextWidth(titles)))));
  if (titles === 'above')
    return { titleWidth: width, rowStart: 0, rowWidth, isTitleAbove: true, isMarkBeside: true };
  const lines = panels.flatMap(({ title }) => wrapText(title, TITLE_WIDTH, TEXT, true));
  const titleWidth = Math.ceil(Math.max(40, ...lines.map((line) => textWidth(line, TEXT, true))));
  return {
    titleWidth,
    rowStart: titleWidth + COLUMN_GAP,
    rowWidth,
    isTitleAbove: false,
    isMarkBeside: true,
  };
}

function rowTextWidth(titles: PanelStyle['titles']): (row: PanelRow) => number {
  const most = ROW_WIDTH[titles];
  return ({ name, detail }) => {
    const joined = textWidth(name, TEXT) + (detail === '' ? 0 : NAME_GAP + textWidth(detail, TEXT));
    if (joined <= most) return joined;
    const lines = [name, detail].flatMap((text) => wrapText(text, most, TEXT));
    return Math.max(...lines.map((line) => textWidth(line, TEXT)));
  };
}

/** The scale ends where every figure still has room right of its mark. */
function rightEnd(panels: readonly RowPanel[], left: number, width: number): number {
  const ends = panels.flatMap((panel) =>
    panel.rows.map((row) => {
      const { high } = placeRow(row, panel, 0);
      const room = width - left - LABEL_GAP - textWidth(row.value, TEXT) - 6;
      const arrow = row.extent.isOpenHigh ? ARROW : 0;
      return high > 0 ? left + (room - arrow) / (high / 100) : width;
    }),
  );
  return Math.max(left + 60, Math.floor(Math.min(width - 8, ...ends)));
}
