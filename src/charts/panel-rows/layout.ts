import { LAYOUTS, type Layout } from '../figure.ts';
import type { TextItem } from '../marks.ts';
import { LEADING, textLines } from '../text-lines.ts';
import { textWidth, wrapText } from '../text-width.ts';
import type { PanelRow, RowPanel } from './rows.ts';

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
  readonly texts: readonly TextItem[];
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

const TITLE_WIDTH = 150;
const ROW_WIDTH = 250;
const COLUMN_GAP = 16;
const ROW = 24;
const PANEL_GAP = 18;
const NARROW_TITLE = 20;

interface Column {
  readonly titleWidth: number;
  readonly rowStart: number;
  readonly rowWidth: number;
}

/** Lays panels below one another: names left of the marks, or above them on a phone. */
export function layPanels(panels: readonly RowPanel[], layout: Layout, axis: number): PanelLayout {
  const width = LAYOUTS[layout];
  const isWide = layout === 'wide';
  const column = isWide ? wideColumn(panels) : { titleWidth: width, rowStart: 0, rowWidth: width };
  const left = isWide ? column.rowStart + column.rowWidth + COLUMN_GAP : 8;
  const right = rightEnd(panels, left, width);
  const toX = (pixel: number): number => ((pixel - left) / (right - left)) * 100;
  const place = isWide ? placeBeside : placeBelow;
  const titles: TextItem[] = [];
  const texts: TextItem[] = [];
  const rules: number[] = [];
  const rows: PlacedRow[] = [];
  let y = 2;
  panels.forEach((panel, index) => {
    if (index > 0) rules.push(y + PANEL_GAP / 2);
    y += index > 0 ? PANEL_GAP : 0;
    const placed = place(panel, y, column);
    titles.push(...placed.titles.map((item) => ({ ...item, x: toX(item.x) })));
    texts.push(...placed.texts.map((item) => ({ ...item, x: toX(item.x) })));
    rows.push(...placed.rows);
    y = placed.end;
  });
  return { width, height: y + 4 + axis, left, right, titles, texts, rules, rows, toX };
}

interface PlacedPanel {
  readonly titles: readonly TextItem[];
  readonly texts: readonly TextItem[];
  readonly rows: readonly PlacedRow[];
  readonly end: number;
}

function placeBeside(panel: RowPanel, top: number, column: Column): PlacedPanel {
  const titles = textLines(panel.title, 0, top + ROW / 2, {
    width: column.titleWidth,
    fontSize: TEXT,
    semibold: true,
  });
  let y = top;
  const texts: TextItem[] = [];
  const rows = panel.rows.map((row) => {
    const lines = textLines(row.text, column.rowStart, y + ROW / 2, {
      width: column.rowWidth,
      fontSize: TEXT,
    });
    texts.push(...lines);
    const height = ROW + (lines.length - 1) * LEADING;
    const placed = placeRow(row, panel, y + height / 2);
    y += height;
    return placed;
  });
  return { titles, texts, rows, end: Math.max(y, top + ROW + (titles.length - 1) * LEADING) };
}

function placeBelow(panel: RowPanel, top: number, column: Column): PlacedPanel {
  const titles = textLines(panel.title, 0, top + NARROW_TITLE / 2, {
    width: column.titleWidth,
    fontSize: TEXT,
    semibold: true,
  });
  let y = top + NARROW_TITLE + (titles.length - 1) * LEADING + 4;
  const texts: TextItem[] = [];
  const rows = panel.rows.map((row) => {
    const lines = textLines(row.text, 0, y + LEADING / 2, { width: column.rowWidth, fontSize: TEXT });
    texts.push(...lines);
    const markY = y + lines.length * LEADING + 10;
    y = markY + 16;
    return placeRow(row, panel, markY);
  });
  return { titles, texts, rows, end: y };
}

function placeRow(row: PanelRow, { maximum }: RowPanel, y: number): PlacedRow {
  const { low, high, point, isOpenHigh } = row.extent;
  const end = point ?? (isOpenHigh ? low : high);
  return { row, y, low: ((point ?? low) / maximum) * 100, high: (end / maximum) * 100 };
}

/** Columns as narrow as their longest line. */
function wideColumn(panels: readonly RowPanel[]): Column {
  const widest = (texts: readonly string[], width: number, semibold: boolean): number =>
    Math.ceil(
      Math.max(
        40,
        ...texts
          .flatMap((text) => wrapText(text, width, TEXT, semibold))
          .map((line) => textWidth(line, TEXT, semibold)),
      ),
    );
  const titleWidth = widest(
    panels.map(({ title }) => title),
    TITLE_WIDTH,
    true,
  );
  const rowWidth = widest(
    panels.flatMap(({ rows }) => rows.map(({ text }) => text)),
    ROW_WIDTH,
    false,
  );
  return { titleWidth, rowStart: titleWidth + COLUMN_GAP, rowWidth };
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
