import { buildDatabase } from '../../scripts/database.ts';
import { readDataFiles } from '../../scripts/data-files.ts';
import { deriveAll } from '../../src/dataset/derive/derive.ts';
import { tabulateDerived } from '../../src/dataset/derive/tables/registry.ts';
import { runPipeline } from '../../src/dataset/pipeline.ts';
import { tabulateStandings } from '../../src/dataset/prove/standings.ts';
import type { Format, FormatContext } from '../../src/dataset/publish/format.ts';
import type { OutputFile } from '../../src/dataset/publish/output.ts';
import { preparePublication } from '../../src/dataset/publish/publication.ts';
import { FORMATS, publishAll } from '../../src/dataset/publish/publish.ts';

interface Published extends FormatContext {
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
    tools: { buildDatabase },
  };
  const files = await publishAll(formats, context);
  return { ...context, files, fileOf: (path) => bytesOf(files, path) };
}

function bytesOf(files: readonly OutputFile[], path: string): Uint8Array {
  const file = files.find((each) => each.path === path);
  if (!file) throw new RangeError(`not published: ${path}`);
  return file.bytes;
}
