import { dataset } from './context.ts';
import { releases } from './generated.ts';
import { fingerprint } from './fingerprint.ts';
import { untilForgottenEach } from './forget.ts';
import { lineOf, placeOf } from './names.ts';
import { once } from '../dataset/model/once.ts';

/** The codes that any page may name: they are few, and seldom change. */
export const codes = once(() =>
  fingerprint([dataset.indicators, dataset.groups, dataset.themes, dataset.documents]),
);

/** What the editions of charts and records are told by, besides their own rows. */
export const editions = once(() =>
  fingerprint(releases.map(({ version, date, parts }) => [version, date, parts])),
);

const numbers = once(() => new Map(dataset.places.map(({ place_id }, index) => [place_id, index])));

/** Its number among all places, by which drawings name it. */
export function numberOfPlace(placeId: string): number | undefined {
  return numbers().get(placeId);
}

const countries = once(() => dataset.places.filter(({ parent_id }) => parent_id === null));

/** A fingerprint of a place, those above it and those that they are part of since the merger. */
export const placesAround = untilForgottenEach((placeId): string => {
  const place = placeOf(placeId);
  const above = [...lineOf(placeId), ...(place.parent_id === null ? [] : [placeOf(place.parent_id)])];
  const today = above.flatMap(({ merged_into }) => (merged_into ? [placeOf(merged_into)] : []));
  return fingerprint([place, ...above, ...countries(), ...today]);
});
