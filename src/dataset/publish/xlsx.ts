import type { Text } from '../model/language.ts';
import type { PublishedRow } from '../model/row-table.ts';
import { MOST_ROWS_OF_A_TABLE, ROWS_OF_A_SHEET } from './limits.ts';
import type { FormatContext } from './format.ts';
import { readMeLines } from './read-me.ts';
import { publishRows, type RowFormat } from './row-format.ts';
import { tableSheet, writeWorkbook, type WorkbookSheet } from './workbook/workbook.ts';

/** The tables that get a sheet, in their order. */
const SHEETS = ['codebook', 'observations', 'facts', 'measures', 'audit', 'reports'];

/** `ket-nap.xlsx`: read me, codebook and the tables that are read most, with real numbers and dates. */
export const xlsxRows: RowFormat = (context) => {
  const sheets = new Map<string, WorkbookSheet>();
  return {
    open: ({ table, rows: all }) => {
      const isWanted = SHEETS.includes(table.name);
      const isTooLong = all.length > MOST_ROWS_OF_A_TABLE;
      const rows: PublishedRow[] = [];
      return {
        write: ({ labelled }) => {
          if (isWanted && !isTooLong) rows.push(...labelled());
        },
        close: () => {
          const sheet = isTooLong
            ? insteadOf(table.name, all.length)
            : tableSheet(table.name, table.columns, rows);
          if (isWanted) sheets.set(table.name, sheet);
          return [];
        },
      };
    },
    finish: async () => {
      const writer = context.output.create('ket-nap.xlsx');
      const ofTables = SHEETS.flatMap((name) => sheets.get(name) ?? []);
      writer.write(await writeWorkbook([readMeSheet(context), ...ofTables], context.tools.packSheets));
      return [writer.close()];
    },
  };
};

export const publishXlsx = publishRows([xlsxRows]);

/** Stands in the place of a table that is too long: why, and which file to take. */
function insteadOf(name: string, rows: number): WorkbookSheet {
  const { vi, en } = tooLongWords(name, rows);
  return { name, header: ['Tiếng Việt', 'English'], types: [], rows: [[vi, en]] };
}

function tooLongWords(name: string, rows: number): Text {
  const [all, most, sheet] = [rows, MOST_ROWS_OF_A_TABLE, ROWS_OF_A_SHEET].map(String);
  return {
    vi: `Bảng ${name} có ${all} dòng. Một trang tính chứa nhiều nhất ${sheet} dòng; tệp này chỉ chứa bảng có đến ${most} dòng. Hãy dùng ${name}.parquet, ${name}.csv hoặc ket-nap.sqlite.`,
    en: `The table ${name} has ${all} rows. A sheet holds ${sheet} rows at most; this workbook holds tables of up to ${most}. Take ${name}.parquet, ${name}.csv or ket-nap.sqlite instead.`,
  };
}

function readMeSheet(context: FormatContext): WorkbookSheet {
  return {
    name: 'read me',
    header: ['Tiếng Việt', 'English'],
    types: [],
    rows: readMeLines(context).map(({ vi, en }) => [vi, en]),
  };
}
