import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../replace.ts';

/** The names of the hashed assets of each deployment, the latest first. */
type Generations = readonly (readonly string[])[];

const FOLDER = '_astro';
/** Lists the generations in the folder itself, for the next deployment. */
const LIST = 'kept.json';
const NAME = /^[\w-][\w.-]*$/;
/** Packed forms of assets: pages ask for the assets themselves. */
const PACKED = /\.(?:gz|br)$/;

export interface KeepOptions {
  /** Address of the site as it is deployed now. */
  readonly from: string;
  /** How many deployments keep their assets, the new one included. */
  readonly keep: number;
  /** The bytes at an address; null where there is nothing. */
  readonly fetchFile: (address: string) => Promise<Uint8Array | null>;
}

/**
 * Adds to a built site the hashed assets of the deployments before it, so that a page that is open in a browser still
 * finds what it asks for, and gives the names of those added. The site must not have been deployed yet.
 */
export async function keepAssets(dist: string, { from, keep, fetchFile }: KeepOptions): Promise<string[]> {
  const own = readdirSync(join(dist, FOLDER))
    .filter((name) => name !== LIST && !PACKED.test(name))
    .sort();
  const addressOf = (name: string): string => `${from.replace(/\/$/, '')}/${FOLDER}/${name}`;
  const generations = nextGenerations(own, readList(await fetchFile(addressOf(LIST))), keep);
  const added: string[] = [];
  for (const name of new Set(generations.flat())) {
    const path = join(dist, FOLDER, name);
    if (existsSync(path)) continue;
    const bytes = await fetchFile(addressOf(name));
    if (!bytes) continue;
    replaceFile(path, bytes);
    added.push(name);
  }
  replaceFile(join(dist, FOLDER, LIST), JSON.stringify(generations));
  return added;
}

/** The generations after a deployment of the assets `own`; the same assets once more are no new generation. */
export function nextGenerations(own: readonly string[], earlier: Generations, keep: number): Generations {
  const others = earlier.filter((names) => names.join(' ') !== own.join(' '));
  return [own, ...others].slice(0, keep);
}

/** Names only: an address or a path outside the folder is not taken from a list that came over the network. */
function readList(bytes: Uint8Array | null): Generations {
  if (!bytes) return [];
  const list: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const isName = (name: unknown): name is string => typeof name === 'string' && NAME.test(name);
  if (!Array.isArray(list) || !list.every((names) => Array.isArray(names) && names.every(isName)))
    throw new Error(`${FOLDER}/${LIST} of the deployed site is no list of asset names.`);
  return list as string[][];
}
