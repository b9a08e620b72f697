import { derived, type ViewContext } from './context.ts';

const codes = new Map([...derived.lookups.places.keys()].map((id, index) => [id, String(index)]));

/** A short code of the place that an address is about; null for an address that is about no single place. */
export function placeCodes(context: ViewContext): (href: string) => string | null {
  const places = new Map(
    [...derived.lookups.observations.values()].map(({ observation_id, place_id }) => [
      context.observationLink(observation_id),
      codes.get(place_id) ?? null,
    ]),
  );
  for (const [id, code] of codes) places.set(context.link({ kind: 'place', id }), code);
  return (href) => places.get(href) ?? null;
}
