/** Links to places below one: more would take a phone long to lay out, and stand in the index of places. */
export const MOST_BELOW = 500;
/** Links to the places beside one, which stand on each of their pages. */
export const MOST_BESIDE = 200;

/** At most so many items of a list: those nearest to a position, in their order. */
export function nearest<Item>(items: readonly Item[], position: number, most: number): readonly Item[] {
  const start = Math.max(0, Math.min(position - Math.floor(most / 2), items.length - most));
  return items.slice(start, start + most);
}
