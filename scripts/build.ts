import { renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'astro';
import { writeHostFiles } from './host-files.ts';
import { writeImages } from './images/write.ts';
import { stageBuild } from './ingest.ts';
import { loadValidFolder } from './load.ts';
import { folderData } from './publication.ts';
import { showProgress } from './progress.ts';
import { readSettings, type Settings } from './settings.ts';
import { checkOutput } from './check-output.ts';
import { runCommand } from './command.ts';
import { commitPaths, makeScratch, settle } from './store/commit.ts';
import { withLock, type Store } from './store/lock.ts';

/** Checks the data, renders into a fresh folder, checks what was rendered and only then puts it in place. */
export async function buildSite(settings: Settings): Promise<void> {
  const dist: Store = { folder: dirname(settings.distDir), name: basename(settings.distDir) };
  await withLock(dist, () => buildInto(dist, settings));
}

async function buildInto(dist: Store, settings: Settings): Promise<void> {
  settle(dist);
  const data = folderData(loadValidFolder(settings.dataDir));
  const fresh = makeScratch(dist);
  const progress = showProgress();
  try {
    await stageBuild(data, fresh, settings);
    process.env['BUILD_DIR'] = fresh;
    progress.step({ vi: 'Dựng các trang', en: 'Rendering the pages' });
    await build({ logLevel: 'warn' });
    progress.step({ vi: 'Vẽ các ảnh', en: 'Drawing the images' });
    await writeImages(join(fresh, 'dist'));
    writeHostFiles(join(fresh, 'dist'), settings.basePath);
    progress.step({ vi: 'Soát các trang đã dựng', en: 'Checking the pages' });
    const faults = checkOutput(join(fresh, 'dist'), settings);
    if (faults.length > 0) throw new Error(`The built site has faults:\n${faults.join('\n')}`);
    commitPaths(dist, [dist.name], (folder) => renameSync(join(fresh, 'dist'), join(folder, dist.name)));
  } finally {
    progress.end();
    rmSync(fresh, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runCommand(async () => {
    const settings = readSettings();
    await buildSite(settings);
    console.log(`Built ${settings.distDir}`);
  });
}
