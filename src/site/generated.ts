import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Dataset } from '../dataset/model/record.ts';
import type { DataEdition, Release } from '../dataset/release/release.ts';

/** Which edition of the data the pages show, and its releases, the newest first. */
export interface ShownEdition {
  readonly edition: DataEdition;
  readonly releases: readonly Release[];
}

declare global {
  /** What `npm run dev` shows: it runs in this process, and to write it and read it again would take longer than a page. */
  var shownData: (ShownEdition & { readonly dataset: Dataset }) | undefined;
}

/**
 * The checked dataset, read when the pages are rendered and not when their code is bundled: another state of the data
 * then needs no other code.
 */
export const dataset: Dataset =
  globalThis.shownData?.dataset ?? (readGenerated('dataset.json') as { readonly dataset: Dataset }).dataset;

/** What is known of the edition, which a build writes while its threads derive figures from the dataset. */
export function readEdition(): ShownEdition {
  return globalThis.shownData ?? (readGenerated('edition.json') as ShownEdition);
}

/** What `npm run ingest` or `npm run build` wrote for the pages. */
function readGenerated(name: string): unknown {
  const path = resolve(process.env['BUILD_DIR'] ?? '.', 'generated', name);
  return JSON.parse(readFileSync(path, 'utf8'));
}
