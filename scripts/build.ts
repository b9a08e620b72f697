import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'astro';
import { writeHostFiles } from './host-files.ts';
import { writeImages } from './images/write.ts';
import { stageBuild } from './ingest.ts';
import { loadValidData } from './load.ts';
import { replaceFolder } from './replace.ts';
import { readSettings, type Settings } from './settings.ts';
import { checkOutput } from './check-output.ts';

/** Checks the data, renders into a fresh folder, checks what was rendered and only then puts it in place. */
export async function buildSite(settings: Settings): Promise<void> {
  const { dataset } = loadValidData(settings.dataDir);
  mkdirSync(dirname(settings.distDir), { recursive: true });
  const fresh = mkdtempSync(join(dirname(settings.distDir), '.build-'));
  try {
    await stageBuild(dataset, fresh, settings);
    process.env['BUILD_DIR'] = fresh;
    await build({ logLevel: 'warn' });
    await writeImages(join(fresh, 'dist'));
    writeHostFiles(join(fresh, 'dist'), settings.basePath);
    const faults = checkOutput(join(fresh, 'dist'), settings);
    if (faults.length > 0) throw new Error(`The built site has faults:\n${faults.join('\n')}`);
    replaceFolder(join(fresh, 'dist'), settings.distDir);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const settings = readSettings();
  await buildSite(settings);
  console.log(`Built ${settings.distDir}`);
}
