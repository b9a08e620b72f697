import { parquetWriteBuffer, type BasicType, type ColumnSource } from 'hyparquet-writer';
import type { Column, ColumnType } from '../model/column.ts';
import type { Cell, RowTable } from '../model/row-table.ts';
import { ABOUT } from './about.ts';
import type { Format } from './format.ts';
import type { OutputFile } from './output.ts';

/** Numbers are numbers; dates may be reduced (`2022`), so that a date type would have to invent their day. */
const TYPES: Readonly<Record<ColumnType, BasicType>> = {
  identifier: 'STRING',
  text: 'STRING',
  code: 'STRING',
  date: 'STRING',
  duration: 'STRING',
  integer: 'INT64',
  decimal: 'DOUBLE',
  url: 'STRING',
  sha256: 'STRING',
  figure: 'STRING',
};

/** One Parquet file a table, typed, with the added columns; a required column is not nullable. */
export const publishParquet: Format = ({ publication, version }) =>
  publication.labelled.map((each) => parquetFile(each, version));

function parquetFile({ table, rows }: RowTable, version: string): OutputFile {
  const buffer = parquetWriteBuffer({
    columnData: Object.entries(table.columns).map(([name, column]) => sourceOf(name, column, rows)),
    createdBy: ABOUT.name,
    kvMetadata: [
      { key: 'title', value: `${ABOUT.title.en}: ${table.title.en}` },
      { key: 'version', value: version },
      { key: 'licence', value: ABOUT.licence.url },
    ],
  });
  return { path: `${table.name}.parquet`, bytes: new Uint8Array(buffer) };
}

function sourceOf(name: string, column: Column, rows: RowTable['rows']): ColumnSource {
  const type = TYPES[column.type];
  const cellOf = (cell: Cell): Cell | bigint =>
    type === 'INT64' && typeof cell === 'number' ? BigInt(cell) : cell;
  return { name, type, nullable: !column.required, data: rows.map((row) => cellOf(row[name] ?? null)) };
}
