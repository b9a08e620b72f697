import { resolve } from 'node:path';
import type { RowMemory } from '../database.ts';
import type { Output } from './output.ts';
import type { Pieces } from './pieces.ts';

/** The rows of the database of a build, of which the next one copies those that are as they were. */
export interface KeptRows extends RowMemory {
  /** Keeps where the rows stand, once the database is in the output. */
  readonly keep: () => void;
}

/** Rows have no packed form, and nothing else is noted of them. */
const ALONE = { packedStart: 0, packedLength: 0, note: null } as const;

/** Opens what is known of the rows of the database that lies at a path of an output before. */
export function openRowMemory(output: Output, path: string, pieces: Pieces): KeptRows {
  const name = `rows of ${path}`;
  const known = output.known(path);
  const places = known ? pieces.before(name, known.sha256) : null;
  const written = new Map<string, { readonly start: number; readonly length: number }>();
  return {
    path: places && places.size > 0 ? resolve(output.before(path)) : null,
    find(table, key) {
      const place = places?.get(`${table} ${key}`);
      return place ? { first: place.start, count: place.length } : null;
    },
    note: (table, key, { first, count }) => {
      written.set(`${table} ${key}`, { start: first, length: count });
    },
    keep: () => {
      const all = Array.from(written, ([key, place]) => [key, { ...place, ...ALONE }] as const);
      pieces.note(name, output.sha256Of(path), new Map(all));
    },
  };
}
