// Has Astro bundle the code of the pages into the folder that BUILD_DIR names, without rendering a page. It is a process of
// its own: what the bundler takes of memory is given back only at its end, and the pages that are rendered next need it.
import { cpSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type AstroIntegration, type AstroPrerenderer } from 'astro';
import { RENDERER } from './renderer-file.ts';

/** A Vite plugin that bundles Astro's renderer with the pages, for threads that open it by itself. */
const addRenderer = {
  name: 'ket-nap-add-renderer',
  applyToEnvironment: (environment: { readonly name: string }): boolean => environment.name === 'prerender',
  buildStart(this: { readonly emitFile: (file: Readonly<Record<string, string>>) => string }): void {
    const id = fileURLToPath(new URL('bundled-renderer.ts', import.meta.url));
    this.emitFile({ type: 'chunk', id, fileName: RENDERER, preserveSignature: 'strict' });
  },
} as const;

const folder = process.env['BUILD_DIR'];
if (folder === undefined) throw new Error('BUILD_DIR names no folder');
await build({
  logLevel: 'warn',
  integrations: [keepServer(folder)],
  // Packages are bundled as well: to find and read their hundreds of modules takes each thread as long as some pages.
  vite: { environments: { prerender: { resolve: { noExternal: true } } }, plugins: [addRenderer] },
});
renameSync(join(folder, 'dist'), join(folder, 'client'));

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
    writeFileSync(join(folder, 'bundle.json'), JSON.stringify({ entry, pages }));
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
