import writeXlsxFile, { type Cell as SheetCell, type Sheet } from 'write-excel-file/universal';
import { withoutTimes } from '../publish/archive.ts';
import { sheetText } from '../publish/workbook/sheet-text.ts';
import { choicesFeature, type Choice } from './features/choices.ts';
import { notesFeature, type Note } from './features/notes.ts';

/** One sheet for editing: a header that stays in view, text and numbers below it, and empty rows to fill in. */
export interface EditSheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Empty rows below, formatted as text, so that a spreadsheet makes no date or number of what is typed there. */
  readonly spareRows: number;
  /** Which columns hold numbers; the others hold text. */
  readonly isNumber: readonly boolean[];
  readonly choices: readonly Choice[];
  readonly notes: readonly Note[];
}

const NARROWEST = 8;
const WIDEST = 48;
const AS_TEXT = '@';

/** The bytes of an XLSX file; the same sheets give the same bytes. */
export async function writeEditWorkbook(sheets: readonly EditSheet[]): Promise<Uint8Array> {
  const features = [
    choicesFeature(sheets.map(({ choices }) => choices)),
    notesFeature(sheets.map(({ notes }) => notes)),
  ];
  const blob = await writeXlsxFile(sheets.map(sheetOf), { features }).toBlob();
  return withoutTimes(new Uint8Array(await blob.arrayBuffer()));
}

function sheetOf({ name, header, rows, spareRows, isNumber }: EditSheet): Sheet<Blob> {
  const spare = header.map((_, index) => (isNumber[index] ? null : textCell('')));
  return {
    sheet: name,
    stickyRowsCount: 1,
    columns: header.map((title, index) => ({ width: widthOf(title, rows, index) })),
    data: [
      header.map((title) => ({ value: title, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map((cell, index) => cellOf(cell, isNumber[index] ?? false))),
      ...Array.from({ length: spareRows }, () => spare),
    ],
  };
}

/** A cell of a number column without a number is left bare; a text in it that is no plain number stays text. */
function cellOf(cell: string | number, isNumber: boolean): SheetCell {
  if (typeof cell === 'number') return { value: cell, type: Number };
  return cell === '' && isNumber ? null : textCell(cell);
}

function textCell(text: string): SheetCell {
  const format = { type: String, format: AS_TEXT } as const;
  return text === '' ? format : { value: sheetText(text), ...format };
}

function widthOf(title: string, rows: EditSheet['rows'], index: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, String(row[index] ?? '').length), title.length);
  return Math.min(Math.max(longest + 2, NARROWEST), WIDEST);
}
