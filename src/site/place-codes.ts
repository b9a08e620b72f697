import { derived, observationAt, type ViewContext } from './context.ts';

const codes = new Map([...derived.lookups.places.keys()].map((id, index) => [id, String(index)]));

/** A short code of a place. */
export function codeOfPlace(placeId: string): string | undefined {
  return codes.get(placeId);
}

/** A short code of the place that an address is about; null for an address that is about no single place. */
export function placeCodes(context: ViewContext): (href: string) => string | null {
  const places = new Map(
    [...codes].map(([id, code]) => [context.link({ kind: 'place', id }), code] as const),
  );
  return (href) => {
    const observation = observationAt(href, context);
    return (observation ? codes.get(observation.place_id) : places.get(href)) ?? null;
  };
}
