import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deriveAll } from '../src/dataset/derive/derive.ts';
import { tabulateDerived } from '../src/dataset/derive/tables/registry.ts';
import { sha256Hex } from '../src/dataset/model/fingerprint.ts';
import { tabulateStandings } from '../src/dataset/prove/standings.ts';
import { publishAll } from '../src/dataset/publish/publish.ts';
import type { Dataset } from '../src/dataset/model/record.ts';
import { loadValidData } from './load.ts';
import { runCommand } from './command.ts';
import { readSettings } from './settings.ts';
import { commitPaths } from './store/commit.ts';
import { takeLock, type Store } from './store/lock.ts';
import { writeFresh } from './store/write.ts';

const DOWNLOADS = 'public/data';
const GENERATED = 'generated/dataset.json';

/** Writes the generated dataset and the downloads of a checked dataset below `folder`, both or neither. */
export function writeGenerated(dataset: Dataset, folder: string): void {
  const files = publishAll(dataset, [...tabulateDerived(deriveAll(dataset)), tabulateStandings(dataset)]);
  const checksums = files.at(-1);
  const generated = {
    generatedBy: 'npm run ingest; do not edit',
    fingerprint: checksums ? sha256Hex(checksums.bytes).slice(0, 12) : '',
    dataset,
  };
  const store: Store = { folder, name: 'generated' };
  const release = takeLock(store);
  try {
    commitPaths(store, [DOWNLOADS, GENERATED], (fresh) => {
      for (const { path, bytes } of files) writeFresh(join(fresh, DOWNLOADS, path), bytes);
      writeFresh(join(fresh, GENERATED), JSON.stringify(generated));
    });
  } finally {
    release();
  }
}

/** Everything that a build needs in a folder of its own: static files, downloads, generated dataset. */
export function stageBuild(dataset: Dataset, folder: string): void {
  cpSync(resolve('public'), join(folder, 'public'), {
    recursive: true,
    filter: (path) => path !== resolve('public/data'),
  });
  writeGenerated(dataset, folder);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand(() => {
    writeGenerated(loadValidData(readSettings().dataDir).dataset, resolve('.'));
  });
}
