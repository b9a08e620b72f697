import {
  ByteWriter,
  ParquetWriter,
  schemaFromColumnData,
  type BasicType,
  type ColumnSource,
} from 'hyparquet-writer';
import type { Column, ColumnType } from '../../model/column.ts';
import type { Cell, PublishedRow } from '../../model/row-table.ts';
import type { Table } from '../../model/table.ts';
import { ABOUT } from '../about.ts';
import { writePiece, type FileWriter, type PublishedFile } from '../output.ts';
import { addGroup, takeGroup } from './row-group.ts';

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

/** A Parquet file that is written one row group after another. */
export interface ParquetFile<File extends PublishedFile> {
  /** Writes rows as a group; with a key they are asked for only where the output has none of it from before. */
  readonly writeGroup: (rows: () => readonly PublishedRow[], key?: () => string) => void;
  readonly close: () => File;
}

/** Begins a typed Parquet file of a table; a required column is not nullable. */
export function openParquet<File extends PublishedFile>(
  table: Table,
  version: string,
  file: FileWriter<File>,
): ParquetFile<File> {
  const columns = Object.entries(table.columns);
  const sourcesOf = (rows: readonly PublishedRow[]): ColumnSource[] =>
    columns.map(([name, column]) => sourceOf(name, column, rows));
  const bytes = new ByteWriter();
  const take = (): Uint8Array => {
    const taken = bytes.getBytes();
    bytes.index = 0;
    return taken;
  };
  const parquet = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: sourcesOf([]) }),
    createdBy: ABOUT.name,
    kvMetadata: [
      { key: 'title', value: `${ABOUT.title.en}: ${table.title.en}` },
      { key: 'version', value: version },
      { key: 'licence', value: ABOUT.licence.url },
    ],
  });
  file.write(take());
  return {
    writeGroup: (rows, key) => {
      const start = bytes.offset;
      const written = writePiece(file, key, () => {
        // The schema has the types; the writer refuses to be told them twice.
        const columnData = sourcesOf(rows()).map(({ name, data }) => ({ name, data }));
        void parquet.write({ columnData, rowGroupSize: columnData[0]?.data.length ?? 0 });
        return { content: take(), note: takeGroup(parquet, start) };
      });
      addGroup(parquet, written, start);
      bytes.offset = start + written.length;
    },
    close: () => {
      void parquet.finish();
      file.write(take());
      return file.close();
    },
  };
}

function sourceOf(name: string, column: Column, rows: readonly PublishedRow[]): ColumnSource {
  const type = TYPES[column.type];
  const cellOf = (cell: Cell): Cell | bigint =>
    type === 'INT64' && typeof cell === 'number' ? BigInt(cell) : cell;
  return { name, type, nullable: !column.required, data: rows.map((row) => cellOf(row[name] ?? null)) };
}
