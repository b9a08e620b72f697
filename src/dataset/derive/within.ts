import type { Lookups } from './lookups.ts';

/** Whether a place lies below another: by its parents, or as a province merged into another. */
export function isPlaceWithin(place: string, outer: string, { places }: Lookups): boolean {
  const parentsOf = (id: string): readonly (string | null | undefined)[] => {
    const row = places.get(id);
    return [row?.parent_id, row?.merged_into];
  };
  return isWithin(place, outer, parentsOf);
}

/** Whether a group is contained by another by definition. */
export function isGroupWithin(group: string, outer: string, { groups }: Lookups): boolean {
  return isWithin(group, outer, (id) => [groups.get(id)?.parent_id]);
}

/** Follows the parents upwards; a circle of parents, which the checks report, ends the walk. */
function isWithin(
  inner: string,
  outer: string,
  parentsOf: (id: string) => readonly (string | null | undefined)[],
): boolean {
  const seen = new Set<string>();
  const open = [inner];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const parents = parentsOf(id).filter((parent) => typeof parent === 'string');
    if (parents.includes(outer)) return true;
    open.push(...parents.filter((parent) => !seen.has(parent)));
    parents.forEach((parent) => seen.add(parent));
  }
  return false;
}
