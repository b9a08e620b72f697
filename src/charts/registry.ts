import type { Chart } from './figure.ts';

/** The charts, one line each. */
export const CHARTS: readonly Chart[] = [];
