import type { RowTable } from '../model/row-table.ts';
import type { Format } from './format.ts';
import { readMeLines } from './read-me.ts';
import { tableSheet, writeWorkbook, type WorkbookSheet } from './workbook/workbook.ts';

/** The tables that get a sheet, in their order. */
const SHEETS = ['codebook', 'observations', 'facts', 'measures', 'audit', 'reports'];

/** `ket-nap.xlsx`: read me, codebook and the tables that are read most, with real numbers and dates. */
export const publishXlsx: Format = async (context) => {
  const tables = new Map(context.publication.labelled.map((each) => [each.table.name, each]));
  const sheets = SHEETS.flatMap((name) => sheetOf(tables.get(name)));
  return [{ path: 'ket-nap.xlsx', bytes: await writeWorkbook([readMeSheet(context), ...sheets]) }];
};

function sheetOf(found: RowTable | undefined): WorkbookSheet[] {
  return found ? [tableSheet(found.table.name, found.table.columns, found.rows)] : [];
}

function readMeSheet(context: Parameters<Format>[0]): WorkbookSheet {
  return {
    name: 'read me',
    header: ['Tiếng Việt', 'English'],
    types: [],
    rows: readMeLines(context).map(({ vi, en }) => [vi, en]),
  };
}
