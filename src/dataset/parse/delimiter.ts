import { shortenValue } from '../model/problem.ts';
import type { FileFault } from './fault.ts';
import { fileFault } from './fault.ts';

/** What separates the columns, in words for a message. */
export interface Delimiter {
  readonly sign: string;
  readonly vi: string;
  readonly en: string;
}

const DELIMITERS: readonly Delimiter[] = [
  { sign: ';', vi: 'dấu chấm phẩy', en: 'semicolons' },
  { sign: '\t', vi: 'dấu tab', en: 'tabs' },
  { sign: '|', vi: 'dấu gạch đứng', en: 'vertical bars' },
];
const COMMA: Delimiter = { sign: ',', vi: 'dấu phẩy', en: 'commas' };
/** The line with which Excel is told the delimiter. */
export const EXCEL_HINT = /^"?sep=(.)/i;

/**
 * What separates the columns where the first line shows that it is not commas alone: another sign, or the comma of
 * Excel's “sep=” line. Null where there is nothing to put right or the sign of that line is unknown.
 */
export function delimiterOf(text: string): Delimiter | null {
  const header = firstLine(text);
  const hinted = EXCEL_HINT.exec(header)?.[1];
  if (hinted !== undefined) return [...DELIMITERS, COMMA].find(({ sign }) => sign === hinted) ?? null;
  return header.includes(',') ? null : (DELIMITERS.find(({ sign }) => header.includes(sign)) ?? null);
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, end);
}

/** Recognises from the first line that the columns are not separated by commas. */
export function findDelimiterFault(text: string): FileFault | null {
  const header = firstLine(text);
  const delimiter = delimiterOf(text);
  if (!delimiter && !EXCEL_HINT.test(header)) return null;
  const found = delimiter === COMMA ? null : delimiter;
  return fileFault(
    'file-delimiter',
    {
      vi: found ? `các cột cách nhau bằng ${found.vi}` : 'dòng đầu là chỉ dẫn “sep=” của Excel',
      en: found ? `the columns are separated by ${found.en}` : 'the first line is Excel’s “sep=” hint',
    },
    {
      vi: 'Lưu lại với dấu phẩy. Excel tiếng Việt dùng dấu của Windows: đổi “List separator” thành dấu phẩy, hoặc xuất CSV từ LibreOffice với dấu phẩy và UTF-8.',
      en: 'Save it with commas. Excel uses the separator of Windows: set “List separator” to a comma, or export CSV from LibreOffice with commas and UTF-8.',
    },
    { line: 1, value: shortenValue(header) },
  );
}
