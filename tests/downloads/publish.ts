import { openDatabase } from '../../scripts/database.ts';
import { deflate } from '../../scripts/deflate.ts';
import { packSheets } from '../../scripts/pack-sheets.ts';
import { readDataFiles } from '../../scripts/data-files.ts';
import { deriveAll } from '../../src/dataset/derive/derive.ts';
import { tabulateDerived } from '../../src/dataset/derive/tables/registry.ts';
import type { PublishedTable, RowTable } from '../../src/dataset/model/row-table.ts';
import { runPipeline } from '../../src/dataset/pipeline.ts';
import { tabulateStandings } from '../../src/dataset/prove/standings.ts';
import type { Format, FormatContext } from '../../src/dataset/publish/format.ts';
import { memoryOutput, type MemoryFile, type OutputFile } from '../../src/dataset/publish/output.ts';
import { preparePublication, type Publication } from '../../src/dataset/publish/publication.ts';
import { FORMATS, publishAll } from '../../src/dataset/publish/publish.ts';

interface Published extends Omit<FormatContext<MemoryFile>, 'publication'> {
  readonly publication: Record<'tables' | 'labelled', readonly RowTable[]> &
    Omit<Publication, 'tables' | 'labelled'>;
  readonly fileOf: (path: string) => Uint8Array;
}

/** A data folder as it is published: the files of the formats given, all unless told, and what they are written from. */
export async function publishedOf(folder: string, formats: readonly Format[] = FORMATS): Promise<Published> {
  const { dataset } = runPipeline(readDataFiles(folder));
  const context = {
    publication: preparePublication(dataset, [
      ...tabulateDerived(deriveAll(dataset)),
      tabulateStandings(dataset),
    ]),
    version: '1.2.3',
    address: 'https://example.org/data/',
    tools: { deflate, openDatabase, packSheets },
    output: memoryOutput,
  };
  const files = await publishAll(formats, context);
  const { tables, labelled } = context.publication;
  const publication = {
    ...context.publication,
    tables: tables.map(inMemory),
    labelled: labelled.map(inMemory),
  };
  return { ...context, publication, files, fileOf: (path) => bytesOf(files, path) };
}

function inMemory({ table, rows }: PublishedTable): RowTable {
  return { table, rows: [...rows] };
}

function bytesOf(files: readonly OutputFile[], path: string): Uint8Array {
  const file = files.find((each) => each.path === path);
  if (!file) throw new RangeError(`not published: ${path}`);
  return file.bytes;
}
