/**
 * Two lists that are in order as one. Of the longer only a few items are asked for their order: as many as it takes to find
 * where each item of the shorter belongs.
 */
export function mergeInOrder<Item>(
  long: readonly Item[],
  short: readonly Item[],
  orderOf: (item: Item) => number,
): Item[] {
  const merged: Item[] = [];
  let from = 0;
  for (const item of short) {
    const order = orderOf(item);
    const to = firstAfter(long, order, from, orderOf);
    for (; from < to; from += 1) merged.push(long[from] as Item);
    merged.push(item);
  }
  return merged.concat(long.slice(from));
}

/** The index of the first item from an index on that comes after an order. */
function firstAfter<Item>(
  items: readonly Item[],
  order: number,
  from: number,
  orderOf: (item: Item) => number,
): number {
  let [low, high] = [from, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (orderOf(items[middle] as Item) > order) high = middle;
    else low = middle + 1;
  }
  return low;
}
