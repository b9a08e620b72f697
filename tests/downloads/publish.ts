import { buildDatabase } from '../../scripts/database.ts';
import { readDataFiles } from '../../scripts/data-files.ts';
import { deriveAll } from '../../src/dataset/derive/derive.ts';
import { tabulateDerived } from '../../src/dataset/derive/tables/registry.ts';
import { runPipeline } from '../../src/dataset/pipeline.ts';
import { tabulateStandings } from '../../src/dataset/prove/standings.ts';
import type { FormatContext } from '../../src/dataset/publish/format.ts';
import type { OutputFile } from '../../src/dataset/publish/output.ts';
import { preparePublication } from '../../src/dataset/publish/publication.ts';
import { FORMATS, publishAll } from '../../src/dataset/publish/publish.ts';

/** A data folder as it is published: all files, and what they were written from. */
export async function publishedOf(
  folder: string,
): Promise<
  FormatContext & { readonly fileOf: (path: string) => Uint8Array; readonly files: readonly OutputFile[] }
> {
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
  const files = await publishAll(FORMATS, context);
  return { ...context, files, fileOf: (path) => bytesOf(files, path) };
}

function bytesOf(files: readonly OutputFile[], path: string): Uint8Array {
  const file = files.find((each) => each.path === path);
  if (!file) throw new RangeError(`not published: ${path}`);
  return file.bytes;
}
