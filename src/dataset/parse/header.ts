import { columnLetter } from '../model/problem.ts';
import type { Table } from '../model/table.ts';
import type { CsvRow } from './csv.ts';
import type { FileFault } from './fault.ts';
import { fileFault } from './fault.ts';
import { nearestName } from './nearest.ts';

/** The columns of a file against those of its table. */
export interface HeaderCheck {
  readonly faults: readonly FileFault[];
  /** Whether rows can be typed: no required column is missing and none stands twice. */
  readonly usable: boolean;
}

/** The last header of each table that had no fault: files of one table mostly have the same. */
const sound = new WeakMap<Table, { readonly header: string; readonly check: HeaderCheck }>();

/** Reports unknown, missing and repeated columns; columns may stand in any order. */
export function checkHeader(table: Table, header: CsvRow): HeaderCheck {
  const line = header.cells.join();
  const before = sound.get(table);
  if (before?.header === line) return before.check;
  const check = compareHeader(table, header);
  if (check.faults.length === 0) sound.set(table, { header: line, check });
  return check;
}

function compareHeader(table: Table, header: CsvRow): HeaderCheck {
  const names = Object.keys(table.columns);
  if (!header.cells.some((cell) => Object.hasOwn(table.columns, cell))) {
    return { faults: [headerFault(header, names)], usable: false };
  }
  const present = new Set(header.cells);
  const missing = names.filter((name) => !present.has(name));
  // A search from the start for each cell would take a minute in a row of a hundred thousand.
  const places = Map.groupBy(header.cells.keys(), (index) => header.cells[index]);
  const repeated = [...places.values()].flatMap((indexes) => indexes.slice(1)).sort((a, b) => a - b);
  const unknown = header.cells.flatMap((cell, index) => (Object.hasOwn(table.columns, cell) ? [] : [index]));
  // A mistyped name is one mistake: the right name is then not reported as missing as well.
  const mistyped = new Set(unknown.map((index) => nearestName(header.cells[index] ?? '', missing)));
  return {
    faults: [
      ...unknown.map((index) => unknownFault(header, index, missing, names)),
      ...repeated.map((index) => repeatedFault(header, index)),
      ...missing
        .filter((name) => !mistyped.has(name))
        .map((name) => missingFault(header, name, names, table.columns[name]?.required ?? false)),
    ],
    usable: repeated.length === 0 && !missing.some((name) => table.columns[name]?.required),
  };
}

function headerFault(header: CsvRow, names: readonly string[]): FileFault {
  return fileFault(
    'header-missing',
    { vi: 'dòng đầu không có tên cột nào của bảng', en: 'the first line names no column of the table' },
    { vi: `Dòng đầu phải là: ${names.join(',')}.`, en: `The first line must be: ${names.join(',')}.` },
    { line: header.line },
  );
}

function unknownFault(
  header: CsvRow,
  index: number,
  missing: readonly string[],
  names: readonly string[],
): FileFault {
  const name = header.cells[index] ?? '';
  const nearest = nearestName(name, missing) ?? nearestName(name, names);
  if (name.trim() === '') {
    return columnFault('column-unknown', header, index, {
      message: { vi: 'cột không có tên', en: 'the column has no name' },
      remedy: { vi: 'Xóa cột thừa, cả dấu phẩy của nó.', en: 'Delete the extra column with its commas.' },
    });
  }
  return columnFault('column-unknown', header, index, {
    message: { vi: 'bảng không có cột này', en: 'the table has no such column' },
    remedy: nearest
      ? {
          vi: `Có phải là ${nearest}? Sửa tên hoặc xóa cột.`,
          en: `Is it ${nearest}? Correct the name or delete the column.`,
        }
      : {
          vi: `Xóa cột; các cột: ${names.join(', ')}.`,
          en: `Delete the column; the columns: ${names.join(', ')}.`,
        },
  });
}

function repeatedFault(header: CsvRow, index: number): FileFault {
  const first = columnLetter(header.cells.indexOf(header.cells[index] ?? ''));
  return columnFault('column-duplicate', header, index, {
    message: { vi: `cột này đã đứng ở ${first}`, en: `the column already stands at ${first}` },
    remedy: { vi: 'Giữ một cột, xóa cột kia.', en: 'Keep one of the two and delete the other.' },
  });
}

function missingFault(header: CsvRow, name: string, names: readonly string[], required: boolean): FileFault {
  const before = names.slice(0, names.indexOf(name)).findLast((each) => header.cells.includes(each));
  return fileFault(
    'column-missing',
    { vi: `thiếu cột ${name}`, en: `the column ${name} is missing` },
    {
      vi: `Thêm cột ${before === undefined ? 'ở đầu bảng' : `sau ${before}`}${required ? ' và điền mọi ô' : ', ô có thể để trống'}.`,
      en: `Add the column ${before === undefined ? 'at the start' : `after ${before}`}${required ? ' and fill in every cell' : '; its cells may be empty'}.`,
    },
    { line: header.line },
  );
}

function columnFault(
  rule: FileFault['rule'],
  header: CsvRow,
  index: number,
  { message, remedy }: Pick<FileFault, 'message' | 'remedy'>,
): FileFault {
  const name = header.cells[index] ?? '';
  return fileFault(rule, message, remedy, {
    line: header.cellLines?.[index] ?? header.line,
    column: { name, letter: columnLetter(index) },
    value: name,
  });
}
