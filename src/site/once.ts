/** What a function gives, made when it is first asked for: pages that never ask do not wait for it. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}
