import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decodeObservations, type CodedObservations } from '../dataset/publish/coded-observations.ts';
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

const buildFolder = process.env['BUILD_DIR'];
const PAUSE = 10;

/**
 * The checked dataset and the releases, read when the pages are rendered and not when their code is bundled: another state
 * of the data then needs no other code.
 */
export const { dataset, releases } = globalThis.shownData ?? readDataset();

function readDataset(): { readonly dataset: Dataset; readonly releases: readonly Release[] } {
  const { dataset: coded, releases: known } = readGenerated('dataset.json') as {
    readonly dataset: Omit<Dataset, 'observations'> & { readonly observations: CodedObservations };
    readonly releases: readonly Release[];
  };
  return { dataset: { ...coded, observations: decodeObservations(coded.observations) }, releases: known };
}

/** Reads what a build writes while it renders pages: a page that tells of it waits. */
export function awaitGenerated(name: string): unknown {
  const path = pathOf(name);
  while (buildFolder !== undefined && !existsSync(path))
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  return readGenerated(name);
}

/** What `npm run ingest` or `npm run build` wrote for the pages. */
function readGenerated(name: string): unknown {
  return JSON.parse(readFileSync(pathOf(name), 'utf8'));
}

function pathOf(name: string): string {
  return resolve(buildFolder ?? '.', 'generated', name);
}
