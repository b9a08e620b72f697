import type { PublishedTable } from '../model/row-table.ts';
import type { Format, FormatContext } from './format.ts';
import type { PublishedFile } from './output.ts';
import type { Stretch } from './stretches.ts';

/** So many stretches are written before other work has its turn. */
const STRETCHES_A_TURN = 4;

/**
 * A format that is written from one row after another. All formats of this kind are given each row together: to make a row
 * takes longer than to write it.
 */
export type RowFormat = <File extends PublishedFile>(context: FormatContext<File>) => RowWriter<File>;

/** Writes one table after another. */
export interface RowWriter<File extends PublishedFile> {
  /** Begins a table, which is given with its added columns and as it is kept. */
  readonly open: (labelled: PublishedTable, own: PublishedTable) => TableWriter<File>;
  /** Writes what is of all tables, and gives these files. */
  readonly finish?: () => readonly File[] | Promise<readonly File[]>;
  /** Lets go of what it holds outside memory, finished or not. */
  readonly release?: () => void;
}

/** Writes the rows of a table in their order, and gives the files of the table. */
export interface TableWriter<File extends PublishedFile> {
  readonly write: (stretch: Stretch) => void;
  readonly close: () => readonly File[];
}

/** The files of formats, one format after the other, though their rows are written together. */
export function publishRows(formats: readonly RowFormat[]): Format {
  return async <File extends PublishedFile>(context: FormatContext<File>) => {
    const writers = formats.map((format) => ({ writer: format(context), files: [] as File[] }));
    const { tables, labelled, stretchesOf } = context.publication;
    try {
      for (const [index, each] of labelled.entries()) {
        const own = tables[index] ?? each;
        const open = writers.map(({ writer, files }) => ({ table: writer.open(each, own), files }));
        let stretches = 0;
        for (const stretch of stretchesOf(index)) {
          if (stretches % STRETCHES_A_TURN === 0) await context.tools.giveWay?.();
          stretches += 1;
          for (const { table } of open) table.write(stretch);
        }
        for (const { table, files } of open) files.push(...table.close());
      }
      for (const { writer, files } of writers) files.push(...((await writer.finish?.()) ?? []));
    } finally {
      for (const { writer } of writers) writer.release?.();
    }
    return writers.flatMap(({ files }) => files);
  };
}
