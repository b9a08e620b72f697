import type { ObservationStore } from './observation-store.ts';

/** The indexes of the rows of each place, ascending. */
export function* rowsByPlace(
  store: ObservationStore,
): Iterable<readonly [place: string, indexes: Uint32Array]> {
  const column = store.column('place_id');
  const counts = new Uint32Array(column.size);
  for (let index = 0; index < store.length; index += 1) add(counts, column.codeAt(index));
  const starts = new Uint32Array(column.size);
  for (let code = 1; code < column.size; code += 1)
    starts[code] = at(starts, code - 1) + at(counts, code - 1);
  const indexes = new Uint32Array(store.length);
  const filled = new Uint32Array(column.size);
  for (let index = 0; index < store.length; index += 1) {
    const code = column.codeAt(index);
    indexes[at(starts, code) + at(filled, code)] = index;
    add(filled, code);
  }
  for (const [code, place] of column.values.entries()) {
    yield [place, indexes.subarray(at(starts, code), at(starts, code) + at(counts, code))];
  }
}

function at(numbers: Uint32Array, index: number): number {
  return numbers[index] ?? 0;
}

function add(counts: Uint32Array, index: number): void {
  counts[index] = at(counts, index) + 1;
}
