/** The module of the bundle that has Astro's renderer, beside its entry. */
export const RENDERER = 'renderer.mjs';
