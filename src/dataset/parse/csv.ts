import Papa from 'papaparse';
import { columnLetter, shortenValue } from '../model/problem.ts';
import type { FileFault } from './fault.ts';
import { countLineFeeds, fileFault } from './fault.ts';
import { findDelimiterFault } from './delimiter.ts';

/** One row of a file. `line` and `cellLines` are as in `Located`. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly cellLines: readonly number[] | null;
}

/** A file as rows of text. Where `header` is null nothing in the file can be trusted and `faults` says why. */
export interface CsvFile {
  readonly header: CsvRow | null;
  /** The rows that have one cell a column, blank and ragged ones left out. */
  readonly rows: readonly CsvRow[];
  readonly faults: readonly FileFault[];
}

const LONGEST_CELL = 1_000_000;

/**
 * Reads comma-separated text (RFC 4180) into rows that know their lines. A file that is empty, delimited by
 * something else or has a quote that does not close gives that one fault and no rows; other faults leave out
 * only the rows that they concern. CRLF and CR are read as line ends and reported as a warning.
 */
export function parseCsv(source: string): CsvFile {
  if (source.trim() === '') return refuse(emptyFault());
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  const delimiterFault = findDelimiterFault(text);
  if (delimiterFault) return refuse(delimiterFault);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
  const quote = errors.find((error) => error.type === 'Quotes');
  if (quote) return refuse(quoteFault(text, quote.index ?? 0));
  const faults = source.includes('\r') ? [lineEndFault(source)] : [];
  return sortRows(locateRows(data, text.includes('"')), faults);
}

/** Gives each row its line: a row takes one line and one more for each line feed within its cells. */
function locateRows(data: readonly string[][], quoted: boolean): CsvRow[] {
  if (!quoted) return data.map((cells, index) => ({ line: index + 1, cells, cellLines: null }));
  let line = 1;
  return data.map((cells) => {
    const row = locateCells(cells, line);
    line = row.end + 1;
    return { line: row.line, cells, cellLines: row.cellLines };
  });
}

function locateCells(cells: readonly string[], line: number) {
  let end = line;
  let cellLines: number[] | null = null;
  for (const [index, cell] of cells.entries()) {
    if (cellLines) cellLines.push(end);
    if (!cell.includes('\n')) continue;
    cellLines ??= cells.slice(0, index + 1).map(() => line);
    end += countLineFeeds(cell, 0, cell.length);
  }
  return { line, cellLines, end };
}

/** Splits header and rows and takes out what is blank, ragged or too long. */
function sortRows(located: CsvRow[], faults: FileFault[]): CsvFile {
  if (isBlank(located.at(-1)?.cells)) located.pop();
  const rows: CsvRow[] = [];
  let header: CsvRow | null = null;
  for (const row of located) {
    if (isBlank(row.cells)) faults.push(blankFault(row.line));
    else if (!header) header = row;
    else if (row.cells.length !== header.cells.length) faults.push(raggedFault(row, header));
    else if (row.cells.some(isTooLong)) faults.push(...longFaults(row, header));
    else rows.push(row);
  }
  return { header, rows, faults };
}

/** An empty line, or the line of commas that a spreadsheet leaves of an emptied row. */
function isBlank(cells: readonly string[] | undefined): boolean {
  return cells !== undefined && cells.every((cell) => cell.trim() === '');
}

function isTooLong(cell: string): boolean {
  return cell.length > LONGEST_CELL;
}

function refuse(fault: FileFault): CsvFile {
  return { header: null, rows: [], faults: [fault] };
}

function emptyFault(): FileFault {
  return fileFault(
    'file-empty',
    { vi: 'tệp trống', en: 'the file is empty' },
    {
      vi: 'Viết dòng tiêu đề và các dòng dữ liệu, hoặc xóa tệp nếu không cần.',
      en: 'Write the header and the rows, or delete the file if it is not needed.',
    },
  );
}

function quoteFault(text: string, index: number): FileFault {
  const line = 1 + countLineFeeds(text, 0, index);
  const end = text.indexOf('\n', index);
  return fileFault(
    'unclosed-quote',
    {
      vi: 'dấu ngoặc kép mở ở đây không được đóng trước dấu phẩy hay cuối dòng',
      en: 'the quote that opens here is not closed before a comma or the end of a line',
    },
    {
      vi: 'Thêm dấu " đóng ô; dấu " nằm trong ô thì viết hai lần: "".',
      en: 'Add the closing " of the cell; a " within a cell is written twice: "".',
    },
    { line, value: shortenValue(text.slice(index - 1, end < 0 ? text.length : end)) },
  );
}

function lineEndFault(source: string): FileFault {
  const kind = source.includes('\r\n') ? 'CRLF' : 'CR';
  return fileFault(
    'line-ends',
    { vi: `dòng kết thúc bằng ${kind}, không phải LF`, en: `lines end with ${kind}, not LF` },
    {
      vi: 'Lưu lại với kiểu xuống dòng LF (Unix); dữ liệu vẫn đọc được.',
      en: 'Save it with LF (Unix) line ends; the data were read all the same.',
    },
    { line: 1 + countLineFeeds(source, 0, source.indexOf('\r')) },
  );
}

function blankFault(line: number): FileFault {
  return fileFault(
    'blank-line',
    { vi: 'dòng trống', en: 'the line is blank' },
    { vi: 'Xóa dòng này.', en: 'Delete the line.' },
    { line },
  );
}

function raggedFault(row: CsvRow, header: CsvRow): FileFault {
  const [has, wants] = [String(row.cells.length), String(header.cells.length)];
  const many = row.cells.length > header.cells.length;
  return fileFault(
    'ragged-row',
    {
      vi: `dòng có ${has} ô, tiêu đề có ${wants}`,
      en: `the row has ${has} cells, the header has ${wants}`,
    },
    many
      ? {
          vi: 'Đặt ô có dấu phẩy trong ngoặc kép ("83,64%"); số viết dấu chấm thập phân (83.64).',
          en: 'Put a cell that has a comma in quotes ("83,64%"); write numbers with a decimal point (83.64).',
        }
      : {
          vi: 'Thêm các ô thiếu: ô trống vẫn cần dấu phẩy của nó.',
          en: 'Add the missing cells: an empty cell still needs its comma.',
        },
    { line: row.line, value: shortenValue(row.cells[0] ?? '') },
  );
}

function longFaults(row: CsvRow, header: CsvRow): FileFault[] {
  return row.cells.flatMap((cell, index) => (isTooLong(cell) ? [longFault(row, header, index)] : []));
}

function longFault(row: CsvRow, header: CsvRow, index: number): FileFault {
  const cell = row.cells[index] ?? '';
  const size = (cell.length / 1_000_000).toFixed(1);
  return fileFault(
    'cell-too-long',
    {
      vi: `ô dài ${size.replace('.', ',')} triệu ký tự; nhiều nhất là 1 triệu`,
      en: `the cell has ${size} million characters; 1 million is the most`,
    },
    { vi: 'Kiểm tra dấu ngoặc kép, rồi rút ngắn ô.', en: 'Check the quotes, then shorten the cell.' },
    {
      line: row.cellLines?.[index] ?? row.line,
      column: { name: header.cells[index] ?? '', letter: columnLetter(index) },
      value: shortenValue(cell),
    },
  );
}
