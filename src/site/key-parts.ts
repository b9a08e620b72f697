import { createHash } from 'node:crypto';
import type { Place } from '../dataset/model/tables.ts';
import { dataset } from './context.ts';
import { lineOf, placeOf } from './names.ts';
import { once } from './once.ts';

/** A fingerprint of values that JSON can hold, and of exact numbers. */
export function fingerprint(parts: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(textOf(part)).update('\0');
  return hash.digest('base64url');
}

/** Exact numbers are fractions of whole numbers of any length, which JSON has no word for; without any it is quicker. */
function textOf(part: unknown): string {
  try {
    return JSON.stringify(part) ?? '';
  } catch {
    return JSON.stringify(part, (_key, value: unknown) =>
      typeof value === 'bigint' ? `${String(value)}n` : value,
    );
  }
}

/** The codes that any page may name: they are few, and seldom change. */
export const codes = once(() =>
  fingerprint([dataset.indicators, dataset.groups, dataset.themes, dataset.documents]),
);

const numbers = once(() => new Map(dataset.places.map(({ place_id }, index) => [place_id, index])));

/** Its number among all places, by which drawings name it. */
export function numberOfPlace(placeId: string): number | undefined {
  return numbers().get(placeId);
}

const countries = once(() => dataset.places.filter(({ parent_id }) => parent_id === null));

/** A place, those above it and those that they are part of since the merger. */
export function placesAround(placeId: string): readonly Place[] {
  const place = placeOf(placeId);
  const above = [...lineOf(placeId), ...(place.parent_id === null ? [] : [placeOf(place.parent_id)])];
  const today = above.flatMap(({ merged_into }) => (merged_into ? [placeOf(merged_into)] : []));
  return [place, ...above, ...countries(), ...today];
}
