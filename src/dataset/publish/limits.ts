/** The rows that a sheet has room for in the format of XLSX, its header included. */
export const ROWS_OF_A_SHEET = 1_048_576;

/** More rows than this are slow to open in every program, and more than a workbook should be built of in memory. */
export const MOST_ROWS_OF_A_TABLE = 15_000;

/** A table of more rows than this is partitioned by year in Parquet. */
export const MOST_ROWS_UNPARTITIONED = 1_000_000;
