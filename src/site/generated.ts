import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Dataset } from '../dataset/model/record.ts';
import type { DataEdition, Release } from '../dataset/release/release.ts';

/** What `npm run ingest` writes for the pages. */
export interface Generated {
  readonly edition: DataEdition;
  readonly releases: readonly Release[];
  readonly dataset: Dataset;
}

declare global {
  /** What `npm run dev` shows: it runs in this process, and to write it and read it again would take longer than a page. */
  var shownData: Generated | undefined;
}

/**
 * The checked dataset, read when the pages are rendered and not when their code is bundled: another state of the data
 * then needs no other code.
 */
export const generated = globalThis.shownData ?? readGenerated();

function readGenerated(): Generated {
  const path = resolve(process.env['BUILD_DIR'] ?? '.', 'generated', 'dataset.json');
  return JSON.parse(readFileSync(path, 'utf8')) as Generated;
}
