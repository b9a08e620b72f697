/** So many rows are put into words at once: few enough to be little memory, enough that a write is worth its while. */
const BATCH = 200;

/** Items in arrays of a size, the last of them shorter. */
export function* inBatches<Item>(items: Iterable<Item>, size = BATCH): Iterable<readonly Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
