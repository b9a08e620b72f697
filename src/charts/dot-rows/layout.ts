import { LAYOUTS, type Layout } from '../figure.ts';
import type { TextItem } from '../marks.ts';
import { textLines } from '../text-lines.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { layColumns, type Column } from './columns.ts';
import { hrefOfRow, spanOf, type DotRow, type RowFrame } from './row.ts';

/** A row with the height of its mark and the stretch that belongs to it, in pixels. */
export interface PlacedRow {
  readonly row: DotRow;
  readonly y: number;
  readonly y1: number;
  readonly y2: number;
  readonly band: RowFrame['groups'][number]['band'];
}

/** Where things stand: x in pixels for texts, `toValue` gives the percentage there. */
export interface RowLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly low: number;
  readonly high: number;
  readonly rows: readonly PlacedRow[];
  readonly columns: readonly Column[];
  readonly titles: readonly (TextItem & { readonly isTarget: boolean })[];
  readonly names: readonly TextItem[];
  /** Set flush right at their `x`. */
  readonly cells: readonly TextItem[];
  readonly axisY: number;
  readonly toPixel: (value: number) => number;
  readonly toValue: (pixel: number) => number;
}

export const TEXT = 13;
export const SMALL = 12;
export const GAP = 8;
export const HEADER = 34;
export const AXIS = 46;
const LINE = 17;
const ROW = 28;
const TITLE = 20;
const NARROW_MARK = 30;
const MOST_NAME = 212;
/** Half the height of what a phone draws of lines that run across all rows, so that names stay readable. */
const CROSSING = 13;
const ARROW_ROOM = 20;
const TICK_ROOM = 4;

/** Lays groups of rows below one another; the axis is as long as the labels behind the marks leave room for. */
export function layRows(frame: RowFrame, layout: Layout): RowLayout {
  const width = LAYOUTS[layout];
  const rows = frame.groups.flatMap((group) => group.rows);
  const isNarrow = layout === 'narrow';
  const nameWidth = isNarrow ? width - 2 * GAP : Math.min(MOST_NAME, widest(rows.map(({ name }) => name)));
  const columns = layColumns(frame, layout, nameWidth);
  const left = Math.ceil(columns.at(-1)?.right ?? 0) + (isNarrow && columns.length === 0 ? 1 : 2 * GAP);
  const scale = scaleOf(frame, width - left);
  const toPixel = (value: number): number => left + (value - frame.from) * scale;
  const toValue = (pixel: number): number => frame.from + (pixel - left) / scale;
  const placed: PlacedRow[] = [];
  const titles: (TextItem & { isTarget: boolean })[] = [];
  const names: TextItem[] = [];
  const cells: TextItem[] = [];
  let y = frame.reference || columns.length > 0 ? HEADER : 0;
  for (const group of frame.groups) {
    const title = textLines(group.title, 0, y + 14, { width, fontSize: TEXT, semibold: true });
    titles.push(...title.map((line) => ({ ...line, isTarget: group.band !== null })));
    y += title.length * LINE + TITLE - LINE + 6;
    for (const row of group.rows) {
      const lines = wrapText(isNarrow ? `${row.name}, ${row.when}` : row.name, nameWidth, TEXT);
      const [top, href] = [y, hrefOfRow(row)];
      lines.forEach((text, index) => names.push({ x: 0, y: top + ROW / 2 + index * LINE, text, href }));
      const above = isNarrow ? lines.length * LINE + 4 : ((lines.length - 1) * LINE) / 2;
      const markY = isNarrow ? y + above + NARROW_MARK / 2 : y + above + ROW / 2;
      y = isNarrow ? markY + NARROW_MARK / 2 + 2 : y + ROW + (lines.length - 1) * LINE;
      columns.forEach(({ right, textOf }) => cells.push({ x: right, y: markY, text: textOf(row), href }));
      const stretch = isNarrow ? { y1: markY - CROSSING, y2: markY + CROSSING } : { y1: top, y2: y };
      placed.push({ row, y: markY, ...stretch, band: group.band });
    }
    y += 10;
  }
  return {
    ...{ width, height: y + AXIS, left, low: frame.from, high: toValue(width - 1) },
    ...{ rows: placed, columns, titles, names, cells, axisY: y, toPixel, toValue },
  };
}

/** Where the label of a row begins, in percent of the axis and pixels behind it; never before `edge`. */
export function labelStart(
  { mark, targets }: DotRow,
  edge: number | null,
): { readonly value: number; readonly gap: number } {
  const ends = [
    ...targets.map(({ extent }) => ({ extent, room: TICK_ROOM })),
    ...(mark ? [{ extent: mark.extent, room: mark.radius ?? TICK_ROOM }] : []),
  ].map(({ extent, room }) => ({
    value: spanOf(extent).high,
    gap: extent.isOpenHigh ? ARROW_ROOM : room,
  }));
  const all = edge === null ? ends : [...ends, { value: edge, gap: 0 }];
  const value = Math.max(...all.map((end) => end.value));
  return { value, gap: GAP + Math.max(...all.filter((end) => end.value === value).map(({ gap }) => gap)) };
}

/** Pixels that the label of a row takes. */
export function labelWidth({ mark, targets }: DotRow): number {
  const own = mark ? textWidth(mark.text, TEXT, true) + GAP : 0;
  return own + targets.reduce((sum, { text }) => sum + textWidth(text, SMALL) + GAP, 0);
}

function scaleOf({ groups, reference, from, to }: RowFrame, room: number): number {
  const scales = groups.flatMap(({ rows, band }) =>
    rows.map((row) => {
      const { value, gap } = labelStart(row, reference?.value ?? band?.high ?? null);
      return (room - gap - labelWidth(row)) / Math.max(1, value - from);
    }),
  );
  return Math.max(0.05, Math.min(room / (to - from), ...scales));
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, TEXT))) + GAP;
}
