import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deriveAll } from '../src/dataset/derive/derive.ts';
import { tabulateDerived } from '../src/dataset/derive/tables/registry.ts';
import { sha256Hex } from '../src/dataset/model/fingerprint.ts';
import { tabulateStandings } from '../src/dataset/prove/standings.ts';
import { publishAll } from '../src/dataset/publish/publish.ts';
import type { Dataset } from '../src/dataset/model/record.ts';
import { readFontLicence } from './fonts/font-files.ts';
import { writeFonts } from './fonts/write.ts';
import { loadValidData } from './load.ts';
import { replaceFile, replaceFolder } from './replace.ts';
import { readSettings } from './settings.ts';

/** Writes the generated dataset, the downloads and the fonts of a checked dataset below `folder`. */
export async function writeGenerated(dataset: Dataset, folder: string): Promise<void> {
  mkdirSync(join(folder, 'public'), { recursive: true });
  const fresh = mkdtempSync(join(folder, 'public', '.data-'));
  const files = publishAll(dataset, [...tabulateDerived(deriveAll(dataset)), tabulateStandings(dataset)]);
  for (const file of files) replaceFile(join(fresh, file.path), file.bytes);
  replaceFolder(fresh, join(folder, 'public', 'data'));
  const checksums = files.at(-1);
  const generated = {
    generatedBy: 'npm run ingest; do not edit',
    fingerprint: checksums ? sha256Hex(checksums.bytes).slice(0, 12) : '',
    dataset,
  };
  replaceFile(join(folder, 'generated', 'dataset.json'), JSON.stringify(generated));
  await writeFonts(dataset, join(folder, 'generated', 'fonts'));
}

/** Everything that a build needs in a folder of its own: static files, downloads, generated dataset. */
export async function stageBuild(dataset: Dataset, folder: string): Promise<void> {
  cpSync(resolve('public'), join(folder, 'public'), {
    recursive: true,
    filter: (path) => path !== resolve('public/data'),
  });
  replaceFile(join(folder, 'public', 'licences', 'be-vietnam-pro.txt'), readFontLicence());
  await writeGenerated(dataset, folder);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await writeGenerated(loadValidData(readSettings().dataDir).dataset, resolve('.'));
}
