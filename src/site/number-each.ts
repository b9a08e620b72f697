/** Each different key once, in the order in which they first occur, and the number of the key of each row among these. */
export function numberEach<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): { readonly keys: readonly string[]; readonly numbers: readonly number[] } {
  const known = new Map<string, number>();
  let last = '';
  let number = -1;
  const numbers = rows.map((row) => {
    const key = keyOf(row);
    // Most rows have the key of the row before.
    if (key === last && number >= 0) return number;
    last = key;
    number = known.get(key) ?? known.size;
    if (number === known.size) known.set(key, number);
    return number;
  });
  return { keys: [...known.keys()], numbers };
}
