/** The module of Vite that loads a chunk's dependencies ahead of it. */
const PRELOAD_HELPER = 'vite/preload-helper.js';

/**
 * A Vite plugin that leaves a dynamic import as it is. Vite's own wrapper, of 0.8 kB compressed, would stand in the script of
 * every page to fetch in parallel what one small import brings in by itself; no setting turns it off.
 */
export const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id: string): string | null =>
    id.includes(PRELOAD_HELPER) ? 'export const __vitePreload = (load) => load();' : null,
} as const;
