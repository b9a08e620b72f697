import { shortenValue } from '../model/problem.ts';
import type { FileFault } from './fault.ts';
import { fileFault } from './fault.ts';

const DELIMITERS = [
  { sign: ';', vi: 'dấu chấm phẩy', en: 'semicolons' },
  { sign: '\t', vi: 'dấu tab', en: 'tabs' },
  { sign: '|', vi: 'dấu gạch đứng', en: 'vertical bars' },
];
const EXCEL_HINT = /^"?sep=(.)/i;

/** Recognises from the first line that the columns are not separated by commas. */
export function findDelimiterFault(text: string): FileFault | null {
  const end = text.indexOf('\n');
  const header = end < 0 ? text : text.slice(0, end);
  const hinted = EXCEL_HINT.exec(header)?.[1];
  const found = DELIMITERS.find(
    ({ sign }) => hinted === sign || (!header.includes(',') && header.includes(sign)),
  );
  if (hinted === undefined && !found) return null;
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
