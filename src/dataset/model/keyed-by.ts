/** Items by their keys; of several with one key the last. */
export function keyedBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item> {
  const keyed = new Map<string, Item>();
  for (const item of items) keyed.set(key(item), item);
  return keyed;
}
