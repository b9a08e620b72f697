import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WebFont } from '../fonts/subset.ts';
import type { Settings } from '../settings.ts';
import { DAY, prune } from '../store/prune.ts';
import { writeFresh } from '../store/write.ts';
import { CODE_CACHE } from '../code-cache-folder.js';
import { bundleKey } from './bundle-key.ts';

/** The code that renders the pages, and the scripts, styles and fonts that they load: none of it knows the data. */
export interface Bundle {
  readonly key: string;
  /** What the pages load, with the paths that it has in the site. */
  readonly clientFolder: string;
  /** The module that renders, and what it needs to know of each page's styles. */
  readonly entry: string;
  readonly pages: readonly BundledPage[];
}

/** A route as the bundler knows it: its key there, and its style sheets. */
export type BundledPage = readonly [key: string, page: { readonly styles: unknown[] }];

const KEPT = 14 * DAY;

/**
 * The bundle of today's sources with the given fonts: that of an earlier build where none of them changed since, else
 * a new one.
 */
export async function openBundle(
  fonts: readonly WebFont[],
  settings: Settings,
  cacheFolder = resolve('.cache/bundles'),
): Promise<Bundle> {
  const key = bundleKey(settings, fonts);
  const folder = join(cacheFolder, key);
  if (!existsSync(folder)) {
    await makeBundle(fonts, folder);
    // Another command may be keeping code there at this moment.
    rmSync(CODE_CACHE, { recursive: true, force: true, maxRetries: 5 });
  }
  const now = new Date();
  utimesSync(folder, now, now);
  prune(cacheFolder, KEPT);
  const { entry, pages } = JSON.parse(readFileSync(join(folder, 'bundle.json'), 'utf8')) as Pick<
    Bundle,
    'entry' | 'pages'
  >;
  return { key, clientFolder: join(folder, 'client'), entry: join(folder, 'server', entry), pages };
}

/** Bundles the code into `folder`; the whole appears at once. Rejects where that fails, of which it has been told. */
async function makeBundle(fonts: readonly WebFont[], folder: string): Promise<void> {
  const fresh = `${folder}.${String(process.pid)}.tmp`;
  rmSync(fresh, { recursive: true, force: true });
  for (const { name, bytes } of fonts) writeFresh(join(fresh, 'generated', 'fonts', name), bytes);
  await runBundler(fresh);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    // Another build of the same sources was faster; its bundle is the same.
    if (!existsSync(folder)) throw error;
    rmSync(fresh, { recursive: true, force: true });
  }
}

async function runBundler(folder: string): Promise<void> {
  const bundler = spawn(process.execPath, [fileURLToPath(new URL('make-bundle.ts', import.meta.url))], {
    // Whoever bundles first bundles for all, a test as well, which has another one.
    env: { ...process.env, NODE_ENV: 'production', BUILD_DIR: folder },
    stdio: 'inherit',
  });
  const stop = (): void => {
    bundler.kill();
  };
  process.once('exit', stop);
  const [status] = (await once(bundler, 'exit')) as [number | null];
  process.off('exit', stop);
  if (status !== 0) throw new Error('the code of the pages could not be bundled');
}
