import type { PublishedRow, PublishedTable } from '../model/row-table.ts';
import { inBatches } from './batches.ts';
import type { Format, FormatContext } from './format.ts';
import type { PublishedFile } from './output.ts';

/** So many batches are written before other work has its turn. */
const BATCHES_A_TURN = 10;

/**
 * A format that is written from the rows with their added columns. All formats of this kind are given each row together: to
 * make a row takes longer than to write it.
 */
export type RowFormat = <File extends PublishedFile>(context: FormatContext<File>) => RowWriter<File>;

/** Writes one table after another. */
export interface RowWriter<File extends PublishedFile> {
  readonly open: (table: PublishedTable) => TableWriter<File>;
  /** Writes what is of all tables, and gives these files. */
  readonly finish?: () => readonly File[] | Promise<readonly File[]>;
}

/** Writes the rows of a table in their order, and gives the files of the table. */
export interface TableWriter<File extends PublishedFile> {
  readonly write: (rows: readonly PublishedRow[]) => void;
  readonly close: () => readonly File[];
}

/** The files of formats, one format after the other, though their rows are written together. */
export function publishRows(formats: readonly RowFormat[]): Format {
  return async <File extends PublishedFile>(context: FormatContext<File>) => {
    const writers = formats.map((format) => ({ writer: format(context), files: [] as File[] }));
    for (const each of context.publication.labelled) {
      const open = writers.map(({ writer, files }) => ({ table: writer.open(each), files }));
      let batches = 0;
      for (const batch of inBatches(each.rows)) {
        if (batches % BATCHES_A_TURN === 0) await context.tools.giveWay?.();
        batches += 1;
        for (const { table } of open) table.write(batch);
      }
      for (const { table, files } of open) files.push(...table.close());
    }
    for (const { writer, files } of writers) files.push(...((await writer.finish?.()) ?? []));
    return writers.flatMap(({ files }) => files);
  };
}
