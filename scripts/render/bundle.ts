import {
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import type { WebFont } from '../fonts/subset.ts';
import type { Settings } from '../settings.ts';
import { writeFresh } from '../store/write.ts';
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

const DAY = 24 * 60 * 60 * 1000;
const KEPT = 14 * DAY;
const DESCRIPTION = 'bundle.json';

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
  if (!existsSync(folder)) await makeBundle(fonts, folder);
  const now = new Date();
  utimesSync(folder, now, now);
  prune(cacheFolder, now.getTime());
  const { entry, pages } = JSON.parse(readFileSync(join(folder, DESCRIPTION), 'utf8')) as Pick<
    Bundle,
    'entry' | 'pages'
  >;
  return { key, clientFolder: join(folder, 'client'), entry: join(folder, 'server', entry), pages };
}

/** Has Astro bundle the code into `folder`, without rendering a page. The whole appears at once. */
async function makeBundle(fonts: readonly WebFont[], folder: string): Promise<void> {
  const fresh = `${folder}.${String(process.pid)}.tmp`;
  rmSync(fresh, { recursive: true, force: true });
  for (const { name, bytes } of fonts) writeFresh(join(fresh, 'generated', 'fonts', name), bytes);
  process.env['BUILD_DIR'] = fresh;
  const { build } = await import('astro');
  await build({ logLevel: 'warn', integrations: [keepServer(fresh)] });
  renameSync(join(fresh, 'dist'), join(fresh, 'client'));
  try {
    renameSync(fresh, folder);
  } catch (error) {
    // Another build of the same sources was faster; its bundle is the same.
    if (!existsSync(folder)) throw error;
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Takes the place of what would render the pages: keeps the code that does, which the bundler removes at its end. */
function keepServer(folder: string): AstroIntegration {
  let serverFolder = '';
  const keep = async (standard: AstroPrerenderer): Promise<void> => {
    await standard.setup?.();
    const { app } = standard as unknown as { app: BundledApp };
    const pages = Object.values(app.getOptions().allPages).map(({ route, component, styles }) => [
      `${route.route}&${component}`,
      { styles },
    ]);
    const entry = readdirSync(serverFolder).find((name) => name.startsWith('prerender-entry')) ?? '';
    cpSync(serverFolder, join(folder, 'server'), { recursive: true });
    writeFileSync(join(folder, DESCRIPTION), JSON.stringify({ entry, pages }));
  };
  return {
    name: 'ket-nap-keep-server',
    hooks: {
      'astro:config:done': ({ config }) => {
        serverFolder = fileURLToPath(new URL('.prerender/', config.outDir));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          name: 'ket-nap-keep-server',
          setup: () => keep(standard),
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('pages are rendered by scripts/render')),
        }));
      },
    },
  };
}

interface BundledApp {
  readonly getOptions: () => {
    readonly allPages: Readonly<
      Record<
        string,
        { readonly route: { readonly route: string }; readonly component: string; readonly styles: unknown[] }
      >
    >;
  };
}

function prune(cacheFolder: string, now: number): void {
  for (const name of readdirSync(cacheFolder)) {
    const path = join(cacheFolder, name);
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now;
    if (now - used > KEPT) rmSync(path, { recursive: true, force: true });
  }
}
