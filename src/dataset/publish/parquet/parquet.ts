import type { PublishedTable } from '../../model/row-table.ts';
import { MOST_ROWS_UNPARTITIONED } from '../limits.ts';
import type { FormatContext } from '../format.ts';
import type { PublishedFile } from '../output.ts';
import { publishRows, type RowFormat, type TableWriter } from '../row-format.ts';
import type { Stretch } from '../stretches.ts';
import { openParquet } from './parquet-file.ts';
import { hasYears, openPartitions } from './partitions.ts';

/** Rows of the first row group, which a preview reads alone, and of the others. */
const FIRST_GROUP = 1000;
const GROUP = 10_000;

/** One Parquet file a table, typed, with the added columns; a table of more than a million rows is one file a year. */
export const parquetRows: RowFormat = parquetRowsAbove(MOST_ROWS_UNPARTITIONED);

export const publishParquet = publishRows([parquetRows]);

/** The same with another limit. */
export function parquetRowsAbove(mostRows: number): RowFormat {
  return ({ version, output }) => ({
    open: (each) =>
      each.rows.length > mostRows && hasYears(each.table)
        ? openPartitions(each.table, version, output)
        : openWhole(each, { version, output }),
  });
}

function openWhole<File extends PublishedFile>(
  { table }: PublishedTable,
  { version, output }: Pick<FormatContext<File>, 'version' | 'output'>,
): TableWriter<File> {
  const file = openParquet(table, version, output.create(`${table.name}.parquet`));
  let size = FIRST_GROUP;
  let group: Stretch[] = [];
  let length = 0;
  const writeGroup = (): void => {
    const stretches = group;
    file.writeGroup(
      () => stretches.flatMap(({ labelled }) => labelled()),
      () => stretches.map(({ key }) => key()).join(' '),
    );
    [group, length] = [[], 0];
  };
  return {
    write: (stretch) => {
      group.push(stretch);
      length += stretch.length;
      if (length < size) return;
      writeGroup();
      size = GROUP;
    },
    close: () => {
      if (length > 0) writeGroup();
      return [file.close()];
    },
  };
}
