// What is bundled besides the pages themselves: Astro's own renderer and list of paths, of the same copy that
// renders their components, and what lets go of what they keep.
export { FetchState } from 'astro/fetch';
export { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
export { renderToString } from 'astro/runtime/server/index.js';
export { forget } from '../../src/site/forget.ts';

/** Reads the data, and derives all that pages show; the first page that is listed would wait for it. */
export async function openData(): Promise<void> {
  await import('../../src/site/context.ts');
}
