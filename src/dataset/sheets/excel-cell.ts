import XLSX from '@e965/xlsx';
import type { ColumnType } from '../model/column.ts';
import type { Text } from '../model/language.ts';

/** A cell of a workbook as its reader gives it. */
export type ExcelCell = Pick<XLSX.CellObject, 't' | 'v' | 'z' | 'f'>;

/** The text that the cell stands for in a CSV file, or what the spreadsheet made of what was typed. */
export type CellText = { readonly text: string } | { readonly message: Text; readonly remedy: Text };

/** Below this a whole number can have been typed in one way only: no grouping, no sign of thousands. */
const FIRST_GROUPED = 1000;
const DAY = 86_400_000;
/** Excel counts its days right from 1 March 1900 on. */
const FIRST_RIGHT_DAY = 61;
const DAYS_TO_1904 = 1462;

/**
 * Reads a cell without guessing: text stays as it is, a number is a number in a column of numbers, a day that the
 * format shows in full is a date in a column of dates. Whatever else the spreadsheet changed is refused.
 */
export function readExcelCell(
  cell: ExcelCell | undefined,
  type: ColumnType,
  { from1904 = false }: { readonly from1904?: boolean } = {},
): CellText {
  if (cell === undefined || cell.t === 'z') return { text: '' };
  if (cell.f !== undefined) return FORMULA;
  if (cell.t === 's') return { text: String(cell.v ?? '') };
  if (cell.t === 'e') return { text: ERRORS[Number(cell.v)] ?? '#VALUE!' };
  if (cell.t !== 'n' || typeof cell.v !== 'number') return NO_TEXT;
  const format = String(cell.z ?? 'General');
  if (type === 'date') return readDate(cell.v, format, from1904);
  if (XLSX.SSF.is_date(format)) return DATE;
  if (type === 'decimal' || type === 'integer') {
    return format.includes('%') ? PERCENT : { text: String(cell.v) };
  }
  return isPlain(cell.v, format) && Math.abs(cell.v) < FIRST_GROUPED ? { text: String(cell.v) } : NUMBER;
}

function readDate(serial: number, format: string, from1904: boolean): CellText {
  if (!XLSX.SSF.is_date(format)) return isPlain(serial, format) ? { text: String(serial) } : NUMBER;
  const shows = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  const days = serial + (from1904 ? DAYS_TO_1904 : 0);
  const isDay = /y/.test(shows) && /m/.test(shows) && /d/.test(shows) && Number.isInteger(days);
  if (!isDay || days < FIRST_RIGHT_DAY) return DATE;
  const date = new Date(Date.UTC(1899, 11, 30) + days * DAY);
  return Number.isNaN(date.getTime()) ? DATE : { text: date.toISOString().slice(0, 10) };
}

/** A whole number that is shown by its bare digits. */
function isPlain(value: number, format: string): boolean {
  return Number.isInteger(value) && (format === 'General' || format === '@' || format === '0');
}

/** The errors of a spreadsheet by their number (MS-XLSB, 2.5.97.2), as the check of a CSV file knows them. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

function changed(vi: string, en: string): CellText {
  return {
    message: { vi, en },
    remedy: {
      vi: 'Định dạng ô là Text (Văn bản) rồi gõ lại đúng như bài in hoặc như sổ mã nêu.',
      en: 'Format the cell as Text and type it again as printed or as the codebook says.',
    },
  };
}

const NUMBER = changed(
  'bảng tính đã đổi ô chữ thành số; không còn biết dạng gõ vào',
  'the spreadsheet made a number of a cell of text; how it was typed is lost',
);
const DATE = changed(
  'bảng tính đã đổi ô thành ngày; không biết chắc ngày nào đã được gõ',
  'the spreadsheet made a date of the cell; what was typed is not certain',
);
const NO_TEXT = changed('ô là giá trị đúng/sai', 'the cell is a logical value');
const FORMULA: CellText = {
  message: { vi: 'ô là công thức', en: 'the cell is a formula' },
  remedy: {
    vi: 'Viết giá trị theo bài báo thay cho công thức.',
    en: 'Write the value from the report instead.',
  },
};
const PERCENT: CellText = {
  message: {
    vi: 'ô số có định dạng phần trăm: 83,64% được lưu là 0,8364',
    en: 'a number formatted as a percentage: 83.64% is stored as 0.8364',
  },
  remedy: {
    vi: 'Định dạng ô là General rồi gõ số không có dấu %: 83,64.',
    en: 'Format the cell as General and type the number without its %: 83.64.',
  },
};
