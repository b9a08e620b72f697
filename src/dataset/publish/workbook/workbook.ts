import writeXlsxFile, { type Cell as SheetCell, type Row, type Sheet } from 'write-excel-file/universal';
import type { ColumnType, Columns } from '../../model/column.ts';
import type { Cell } from '../../model/row-table.ts';
import { withoutTimes } from '../archive.ts';
import { safeCell } from '../safe-cell.ts';
import { sheetText } from './sheet-text.ts';

/** One sheet: a header that stays in view, then rows. */
export interface WorkbookSheet {
  readonly name: string;
  readonly header: readonly string[];
  /** What the cells of each column hold; text where it is not said. */
  readonly types: readonly (ColumnType | undefined)[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Column widths in characters: as wide as what it holds, within reason. */
const NARROWEST = 8;
const WIDEST = 48;

/** Excel counts its days right from here on. */
const FIRST_EXCEL_DAY = '1900-03-01';
const WHOLE_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Makes a file of sheets as the library knows them. */
export type PackSheets = (sheets: Sheet<never>[]) => Promise<Uint8Array>;

/** The bytes of an XLSX file; the same sheets give the same bytes. */
export async function writeWorkbook(
  sheets: readonly WorkbookSheet[],
  pack: PackSheets = packAnywhere,
): Promise<Uint8Array> {
  return withoutTimes(await pack(sheets.map(sheetOf)));
}

/** Packs in a browser as well; each long sheet in a thread of its own. */
async function packAnywhere(sheets: Sheet<never>[]): Promise<Uint8Array> {
  const blob = await writeXlsxFile(sheets).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

/** A sheet of a table: column names as the header, cells by the type of their column. */
export function tableSheet(
  name: string,
  columns: Columns,
  rows: readonly Readonly<Record<string, Cell>>[],
): WorkbookSheet {
  const header = Object.keys(columns);
  return {
    name,
    header,
    types: Object.values(columns).map(({ type }) => type),
    rows: rows.map((row) => header.map((column) => row[column] ?? null)),
  };
}

function sheetOf({ name, header, types, rows }: WorkbookSheet): Sheet<never> {
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: header.map((title, index) => ({ width: widthOf(title, rows, index) })),
    data: [
      header.map((title) => ({ value: title, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row): Row => row.map((cell, index) => cellOf(cell, types[index]))),
    ],
  };
}

function cellOf(cell: Cell, type: ColumnType | undefined): SheetCell {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (type === 'date' && WHOLE_DATE.test(cell) && cell >= FIRST_EXCEL_DAY) {
    return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  }
  return { value: sheetText(String(safeCell(cell))), type: String };
}

function widthOf(title: string, rows: WorkbookSheet['rows'], index: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, String(row[index] ?? '').length), title.length);
  return Math.min(Math.max(longest + 2, NARROWEST), WIDEST);
}
