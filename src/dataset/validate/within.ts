import type { Context } from './context.ts';

type Around = Pick<Context, 'find' | 'known'>;

/** A place and all that contain it, by its parents or by the merger that it went into. */
export function placesAround(placeId: string, { find, known }: Around): ReadonlySet<string> {
  const before = known.places.get(placeId);
  if (before) return before;
  const around = new Set<string>();
  const open: (string | null)[] = [placeId];
  while (open.length > 0) {
    const id = open.pop() ?? null;
    if (id === null || around.has(id)) continue;
    around.add(id);
    const place = find('places', id)?.row;
    if (place) open.push(place.parent_id, place.merged_into);
  }
  known.places.set(placeId, around);
  return around;
}

/** A group and all that contain it by definition. */
export function groupsAround(groupId: string, { find, known }: Around): ReadonlySet<string> {
  const before = known.groups.get(groupId);
  if (before) return before;
  const around = new Set<string>();
  let next: string | null | undefined = groupId;
  while (next && !around.has(next)) {
    around.add(next);
    next = find('groups', next)?.row.parent_id;
  }
  known.groups.set(groupId, around);
  return around;
}

/** Whether a place is another or lies in it, by its parents or by the merger that it went into. */
export function isWithinPlace(inner: string, outer: string, context: Around): boolean {
  return placesAround(inner, context).has(outer);
}
