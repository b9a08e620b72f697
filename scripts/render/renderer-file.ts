/** The module of the bundle that has Astro's renderer, beside its entry. */
export const RENDERER = 'renderer.mjs';
/** The module of the bundle that reads the dataset and derives figures from it. */
export const SITE_DATA = 'site-data.mjs';
