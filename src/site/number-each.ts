/** Each different key once, in the order in which they first occur, and the number of the key of each row among these. */
export function numberEach<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): { readonly keys: readonly string[]; readonly numbers: readonly number[] } {
  const known = new Map<string, number>();
  const numbers = rows.map((row) => {
    const key = keyOf(row);
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, known.size);
    return known.size - 1;
  });
  return { keys: [...known.keys()], numbers };
}
