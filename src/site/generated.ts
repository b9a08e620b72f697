import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Dataset } from '../dataset/model/record.ts';
import type { DataEdition, Release } from '../dataset/release/release.ts';

/** What `npm run ingest` writes for the pages. */
export interface Generated {
  readonly edition: DataEdition;
  readonly releases: readonly Release[];
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  readonly dataset: Dataset;
}

/**
 * The checked dataset, read when the pages are rendered and not when their code is bundled: another state of the data
 * then needs no other code.
 */
export const generated = JSON.parse(
  readFileSync(resolve(process.env['BUILD_DIR'] ?? '.', 'generated', 'dataset.json'), 'utf8'),
) as Generated;
