import type { Context } from './context.ts';

/** Whether a place is another or lies in it, by its parents or by the merger that it went into. */
export function isWithinPlace(inner: string, outer: string, { find }: Context): boolean {
  const met = new Set<string>();
  const open: (string | null)[] = [inner];
  while (open.length > 0) {
    const id = open.pop() ?? null;
    if (id === outer) return true;
    if (id === null || met.has(id)) continue;
    met.add(id);
    const place = find('places', id)?.row;
    if (place) open.push(place.parent_id, place.merged_into);
  }
  return false;
}
