/** Each different key once, in the order in which they first occur, and the number of the key of each row among these. */
export function numberEach(
  count: number,
  keyAt: (row: number) => string,
): { readonly keys: readonly string[]; readonly numbers: readonly number[] } {
  const known = new Map<string, number>();
  const numbers: number[] = [];
  let last = '';
  let number = -1;
  for (let row = 0; row < count; row += 1) {
    const key = keyAt(row);
    // Most rows have the key of the row before.
    if (key !== last || number < 0) {
      last = key;
      number = known.get(key) ?? known.size;
      if (number === known.size) known.set(key, number);
    }
    numbers.push(number);
  }
  return { keys: [...known.keys()], numbers };
}
