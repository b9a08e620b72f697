/** The closed lists of the dataset, by what their codes are said of. */
export type { Code } from './codes/code.ts';
export * from './codes/observation.ts';
export * from './codes/period.ts';
export * from './codes/report.ts';
export * from './codes/place.ts';
export * from './codes/indicator.ts';
export * from './codes/theme.ts';
