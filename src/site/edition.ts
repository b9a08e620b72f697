import type { DataEdition } from '../dataset/release/release.ts';
import { once } from '../dataset/model/once.ts';
import { awaitGenerated } from './generated.ts';

/** The version of the dataset, and its day where it is a release; a build reckons it from all that is published. */
export const edition = once(
  (): DataEdition =>
    globalThis.shownData?.edition ??
    (awaitGenerated('edition.json') as { readonly edition: DataEdition }).edition,
);
