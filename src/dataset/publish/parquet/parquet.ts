import type { PublishedTable } from '../../model/row-table.ts';
import { inBatches } from '../batches.ts';
import { MOST_ROWS_UNPARTITIONED } from '../limits.ts';
import type { Format } from '../format.ts';
import type { Output, PublishedFile } from '../output.ts';
import { openParquet } from './parquet-file.ts';
import { hasYears, writePartitions } from './partitions.ts';

/** Rows of the first row group, which a preview reads alone, and of the others. */
const FIRST_GROUP = 1000;
const GROUP = 10_000;

/** One Parquet file a table, typed, with the added columns; a table of more than a million rows is one file a year. */
export const publishParquet: Format = (context) => parquetFiles(context, MOST_ROWS_UNPARTITIONED);

/** The same with another limit. */
export function parquetFiles<File extends PublishedFile>(
  {
    publication,
    version,
    output,
  }: Pick<Parameters<typeof publishParquet<File>>[0], 'publication' | 'version' | 'output'>,
  mostRows: number,
): readonly File[] {
  return publication.labelled.flatMap((each) =>
    each.rows.length > mostRows && hasYears(each.table)
      ? writePartitions(each, version, output)
      : [writeWhole(each, version, output)],
  );
}

function writeWhole<File extends PublishedFile>(
  { table, rows }: PublishedTable,
  version: string,
  output: Output<File>,
): File {
  const file = openParquet(table, version, output.create(`${table.name}.parquet`));
  let size = FIRST_GROUP;
  let group = [];
  for (const batch of inBatches(rows)) {
    group.push(...batch);
    if (group.length < size) continue;
    file.writeGroup(group);
    group = [];
    size = GROUP;
  }
  if (group.length > 0) file.writeGroup(group);
  return file.close();
}
