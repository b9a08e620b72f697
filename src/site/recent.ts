/**
 * What was made last, by key: files that rest on the same thing are rendered one after the other, and what thousands
 * of pages rest on would not fit into memory.
 */
export function keepRecent<Value>(most: number): (key: string, make: () => Value) => Value {
  const kept = new Map<string, { readonly value: Value }>();
  return (key, make) => {
    const known = kept.get(key);
    if (known) return known.value;
    const value = make();
    if (kept.size >= most) kept.delete(kept.keys().next().value ?? '');
    kept.set(key, { value });
    return value;
  };
}
