/**
 * Groups of items that have several keys in common, in the order in which they first come within each key. Nested maps
 * spare the building of one long key for each of a million rows.
 */
export function groupNested<Item>(
  items: readonly Item[],
  [keyOf, ...others]: readonly ((item: Item) => string)[],
): Iterable<Item[]> {
  if (!keyOf) return [[...items]];
  const groups = Map.groupBy(items, keyOf);
  if (others.length === 0) return groups.values();
  return [...groups.values()].flatMap((group) => [...groupNested(group, others)]);
}
