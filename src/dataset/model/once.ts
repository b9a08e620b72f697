/** What a function gives, made when it is first asked for: pages that never ask do not wait for it. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The same for each key. */
export function onceEach<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined || made.has(key)) return known as Value;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

/** The same for each object, for as long as there is one. */
export function onceOf<Owner extends object, Value>(make: (owner: Owner) => Value): (owner: Owner) => Value {
  const made = new WeakMap<Owner, { readonly value: Value }>();
  return (owner) => {
    const known = made.get(owner) ?? { value: make(owner) };
    made.set(owner, known);
    return known.value;
  };
}

/** Adds properties to an object, each made when it is first asked for. */
export function withOnce<Known extends object, Added extends object>(
  known: Known,
  makers: { readonly [Name in keyof Added]: () => Added[Name] },
): Known & Added {
  for (const [name, make] of Object.entries<() => unknown>(makers)) {
    const get = (): unknown => {
      const value = make();
      Object.defineProperty(known, name, { value, enumerable: true });
      return value;
    };
    Object.defineProperty(known, name, { get, enumerable: true, configurable: true });
  }
  return known as Known & Added;
}

/** What such a property holds, if it was made. */
export function ifMade<Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
): Owner[Name] | undefined {
  return Object.getOwnPropertyDescriptor(owner, name)?.value as Owner[Name] | undefined;
}
