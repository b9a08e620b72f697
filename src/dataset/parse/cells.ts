import type { Column } from '../model/column.ts';
import { diagnoseCode } from './diagnose/code.ts';
import { diagnoseDate } from './diagnose/date.ts';
import { diagnoseNumber, findAmbiguity } from './diagnose/number.ts';
import { diagnoseString } from './diagnose/string.ts';
import { findStrayCharacter } from './diagnose/stray.ts';
import type { CellFault } from './fault.ts';

/** The value of a cell (null where it is empty), or what is wrong with it. */
export type ParsedCell = { readonly value: unknown } | { readonly fault: CellFault };

const EMPTY: ParsedCell = { value: null };
const SPREADSHEET_ERROR = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|#+)$/;
const BLANK = /^\s+$/;

/** Types the text of one cell by the schema of its column; where that fails, says why and what to write. */
export function parseCell(column: Column, text: string): ParsedCell {
  if (text === '') return column.required ? { fault: requiredFault() } : EMPTY;
  if (text.startsWith('#') && SPREADSHEET_ERROR.test(text)) return { fault: spreadsheetFault(text) };
  if (column.type === 'decimal') {
    const ambiguity = findAmbiguity(text);
    if (ambiguity) return { fault: ambiguity };
  }
  if (BLANK.test(text)) return { fault: blankFault(column) };
  const parsed = column.schema.safeParse(text);
  return parsed.success ? { value: parsed.data } : { fault: diagnose(column, text) };
}

function diagnose(column: Column, text: string): CellFault {
  const stray = findStrayCharacter(text);
  if (stray) return stray;
  switch (column.type) {
    case 'integer':
    case 'decimal':
      return diagnoseNumber(text, column.type);
    case 'date':
      return diagnoseDate(text);
    case 'code':
      return diagnoseCode(text, column.codes ?? []);
    default:
      return diagnoseString(column, text);
  }
}

function requiredFault(): CellFault {
  return {
    rule: 'cell-required',
    message: { vi: 'ô bắt buộc bị bỏ trống', en: 'the required cell is empty' },
    remedy: { vi: 'Điền ô này.', en: 'Fill it in.' },
  };
}

function blankFault(column: Column): CellFault {
  if (column.required) return requiredFault();
  return {
    rule: 'cell-type',
    message: { vi: 'ô chỉ có dấu cách', en: 'the cell holds nothing but blanks' },
    remedy: {
      vi: 'Xóa dấu cách: ô không có gì thì để trống hẳn.',
      en: 'Delete the blanks and leave the cell empty.',
    },
  };
}

function spreadsheetFault(text: string): CellFault {
  return {
    rule: 'cell-type',
    message: { vi: `${text} là lỗi của bảng tính`, en: `${text} is an error of the spreadsheet` },
    remedy: {
      vi: 'Viết lại giá trị theo bài báo, không dùng công thức.',
      en: 'Write the value again from the report, without a formula.',
    },
  };
}
