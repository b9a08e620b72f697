import type { ParquetWriter } from 'hyparquet-writer';

type RowGroup = ParquetWriter['row_groups'][number];
type Chunk = RowGroup['columns'][number];
type OffsetIndex = ParquetWriter['pendingIndexes'][number]['offsetIndex'];

/** What the end of a Parquet file tells of a row group whose bytes stand before it. */
export interface WrittenGroup {
  readonly group: RowGroup;
  /** Where the pages of each column begin, of a column with several. */
  readonly pages: readonly OffsetIndex[];
  /** Where its bytes begin, which the places in it are counted with, and how many they are. */
  readonly start: number;
  readonly length: number;
}

/** Takes the last group from a writer that has written it at `start`. */
export function takeGroup(parquet: ParquetWriter, start: number): WrittenGroup {
  const group = parquet.row_groups.pop();
  if (!group) throw new RangeError('no row group');
  const indexes = parquet.pendingIndexes.splice(parquet.pendingIndexes.length - group.columns.length);
  parquet.num_rows -= group.num_rows;
  return {
    group,
    pages: indexes.map(({ offsetIndex }) => offsetIndex),
    start,
    length: parquet.writer.offset - start,
  };
}

/** Adds a group to a writer, in whose file its bytes begin at `start`. */
export function addGroup(parquet: ParquetWriter, written: WrittenGroup, start: number): void {
  const distance = BigInt(start - written.start);
  const columns = written.group.columns.map((chunk) => moveChunk(chunk, distance));
  parquet.row_groups.push({ ...written.group, columns });
  parquet.num_rows += written.group.num_rows;
  // The writer notes in the chunk itself where the index of its pages comes to stand.
  columns.forEach((chunk, index) => {
    const pages = written.pages[index];
    parquet.pendingIndexes.push({ chunk, ...(pages && { offsetIndex: movePages(pages, distance) }) });
  });
}

function moveChunk(chunk: Chunk, distance: bigint): Chunk {
  const { meta_data } = chunk;
  return {
    ...chunk,
    file_offset: chunk.file_offset + distance,
    ...(meta_data && {
      meta_data: {
        ...meta_data,
        data_page_offset: meta_data.data_page_offset + distance,
        ...(meta_data.dictionary_page_offset !== undefined && {
          dictionary_page_offset: meta_data.dictionary_page_offset + distance,
        }),
      },
    }),
  };
}

function movePages(index: NonNullable<OffsetIndex>, distance: bigint): NonNullable<OffsetIndex> {
  return {
    ...index,
    page_locations: index.page_locations.map((page) => ({ ...page, offset: page.offset + distance })),
  };
}
