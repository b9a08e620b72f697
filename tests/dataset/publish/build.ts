import { openDatabase } from '../../../scripts/database.ts';
import { deflate } from '../../../scripts/deflate.ts';
import type { Dataset } from '../../../src/dataset/model/record.ts';
import type { PublishedTable } from '../../../src/dataset/model/row-table.ts';
import { TABLES } from '../../../src/dataset/model/tables.ts';
import type { FormatContext } from '../../../src/dataset/publish/format.ts';
import { memoryOutput, type MemoryFile } from '../../../src/dataset/publish/output.ts';
import { preparePublication } from '../../../src/dataset/publish/publication.ts';

/** A dataset with the rows given and no others. */
export function datasetOf(rows: Partial<Dataset>): Dataset {
  const empty = Object.fromEntries(Object.keys(TABLES).map((name) => [name, []])) as unknown as Dataset;
  return { ...empty, ...rows };
}

/** What the formats are given, without files so far. */
export function contextOf(
  dataset: Dataset,
  derived: readonly PublishedTable[] = [],
): FormatContext<MemoryFile> {
  return {
    publication: preparePublication(dataset, derived),
    version: '1.2.3',
    address: 'https://example.org/ket-nap/data/',
    tools: { deflate, openDatabase },
    output: memoryOutput,
    files: [],
  };
}
