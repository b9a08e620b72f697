import type { Dataset } from '../model/record.ts';
import type { RowTable } from '../model/row-table.ts';
import { TABLES, type TableName } from '../model/tables.ts';
import { publishChecksums } from './checksums.ts';
import { publishCsv } from './csv.ts';
import { publishJson } from './json.ts';
import type { OutputFile } from './output.ts';

/** The output formats, one line each. */
const FORMATS: readonly ((tables: readonly RowTable[]) => OutputFile[])[] = [publishCsv, publishJson];

/**
 * Every whole-dataset download: the tables of the data folder, the observations of all reports in one, then the
 * derived tables given; with the checksums of all of them last.
 */
export function publishAll(dataset: Dataset, derived: readonly RowTable[]): OutputFile[] {
  const tables = [...tabulateDataset(dataset), ...derived];
  const files = FORMATS.flatMap((publish) => publish(tables));
  return [...files, publishChecksums(files)];
}

function tabulateDataset(dataset: Dataset): RowTable[] {
  return (Object.keys(TABLES) as TableName[]).map((name) => ({ table: TABLES[name], rows: dataset[name] }));
}
