import type { DataEdition, Release } from '../dataset/release/release.ts';
import { readEdition } from './generated.ts';

const shown = readEdition();

/** The version of the dataset, and its day where it is a release. */
export const edition: DataEdition = shown.edition;
export const { version } = edition;
/** The releases of the data, the newest first. */
export const releases: readonly Release[] = shown.releases;
