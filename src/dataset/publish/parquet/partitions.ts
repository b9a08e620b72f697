import type { PublishedRow } from '../../model/row-table.ts';
import type { Table } from '../../model/table.ts';
import type { Output, PublishedFile } from '../output.ts';
import type { TableWriter } from '../row-format.ts';
import { openParquet, type ParquetFile } from './parquet-file.ts';

/** The value that the readers of partitioned tables take for null. */
const NO_YEAR = '__HIVE_DEFAULT_PARTITION__';
/** So many rows wait in all partitions together before those of the fullest become a row group. */
const MOST_WAITING = 50_000;

/** The columns that tell a row's year, the first that is filled. */
const YEAR_COLUMNS = ['period_end', 'period_start', 'published_on'] as const;

interface Partition<File extends PublishedFile> {
  readonly file: ParquetFile<File>;
  waiting: PublishedRow[];
}

/** Whether the rows of a table have a year. */
export function hasYears({ columns }: Table): boolean {
  return YEAR_COLUMNS.some((name) => name in columns);
}

/**
 * A table as one Parquet file a year, in the layout that DuckDB, Spark and Trino read in place:
 * `observations/year=2024/observations.parquet`. The year is that in which a row's period ends.
 */
export function openPartitions<File extends PublishedFile>(
  table: Table,
  version: string,
  output: Output<File>,
): TableWriter<File> {
  const partitions = new Map<string, Partition<File>>();
  const open = (year: string): Partition<File> => {
    const path = `${table.name}/year=${year}/${table.name}.parquet`;
    const partition = { file: openParquet(table, version, output.create(path)), waiting: [] };
    partitions.set(year, partition);
    return partition;
  };
  let waiting = 0;
  return {
    write: ({ length, labelled }) => {
      for (const row of labelled()) {
        const year = yearOf(row);
        (partitions.get(year) ?? open(year)).waiting.push(row);
      }
      waiting += length;
      while (waiting > MOST_WAITING) waiting -= writeFullest([...partitions.values()]);
    },
    close: () => {
      const sorted = [...partitions].sort(([a], [b]) => (a < b ? -1 : 1));
      return sorted.map(([, { file, waiting: rest }]) => {
        if (rest.length > 0) file.writeGroup(() => rest);
        return file.close();
      });
    },
  };
}

/** Writes the waiting rows of the partition that has most of them, and gives their number. */
function writeFullest<File extends PublishedFile>(partitions: readonly Partition<File>[]): number {
  const fullest = partitions.reduce((a, b) => (b.waiting.length > a.waiting.length ? b : a));
  const rows = fullest.waiting;
  fullest.waiting = [];
  fullest.file.writeGroup(() => rows);
  return rows.length;
}

function yearOf(row: PublishedRow): string {
  const date = YEAR_COLUMNS.map((name) => row[name]).find((cell) => typeof cell === 'string');
  return typeof date === 'string' ? date.slice(0, 4) : NO_YEAR;
}
