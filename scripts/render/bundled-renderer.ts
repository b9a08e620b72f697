// What is bundled besides the pages themselves: Astro's own renderer, of the same copy that renders their components.
export { FetchState } from 'astro/fetch';
export { renderToString } from 'astro/runtime/server/index.js';
