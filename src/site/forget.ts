const forgetting: (() => void)[] = [];

/** What a function gives, made when it is first asked for and kept until `forget`: what search and explorer read is large. */
export function untilForgotten<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  forgetting.push(() => {
    made = null;
  });
  return () => (made ??= { value: make() }).value;
}

/** Lets go of all that is so kept: a build does once it has rendered what is made of it. */
export function forget(): void {
  for (const each of forgetting) each();
}
