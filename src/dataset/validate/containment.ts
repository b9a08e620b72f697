import type { Located } from '../model/record.ts';
import type { Observation } from '../model/tables.ts';
import type { Context } from './context.ts';

/** Whether a row counts people or things, so that a part of them is never more than all of them. */
export function isCount({ row }: Located<Observation>, { find }: Context): boolean {
  const indicator = find('indicators', row.indicator_id)?.row;
  return indicator !== undefined && indicator.unit !== 'percent' && row.qualifier !== 'spread';
}

/** A group and all that contain it by definition, the smallest first. */
export function groupsAround(groupId: string, { find }: Context): readonly string[] {
  const path: string[] = [];
  let next: string | null | undefined = groupId;
  while (next && !path.includes(next)) {
    path.push(next);
    next = find('groups', next)?.row.parent_id;
  }
  return path;
}

/** A place and all that contain it, by its parents or by the merger that it went into. */
export function placesAround(placeId: string, { find }: Context): readonly string[] {
  const around = new Set<string>();
  const open: (string | null)[] = [placeId];
  while (open.length > 0) {
    const id = open.pop() ?? null;
    if (id === null || around.has(id)) continue;
    around.add(id);
    const place = find('places', id)?.row;
    if (place) open.push(place.parent_id, place.merged_into);
  }
  return [...around];
}

/** What a row counts, as a key: its place, group, indicator and status. */
export function subjectKey(row: Observation, place = row.place_id, group = row.group_id): string {
  return [place, group, row.indicator_id, row.status].join('~');
}

/** The keys of all subjects that contain a row's subject, its own first. */
export function subjectsAround(row: Observation, context: Context): readonly string[] {
  const groups = groupsAround(row.group_id, context);
  return placesAround(row.place_id, context).flatMap((place) =>
    groups.map((group) => subjectKey(row, place, group)),
  );
}
