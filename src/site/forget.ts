import { once, onceEach } from '../dataset/model/once.ts';

const forgetting: (() => void)[] = [];

/** What a function gives, made when it is first asked for and kept until `forget`: what is needed only to list files is large. */
export function untilForgotten<Value>(make: () => Value): () => Value {
  let made = once(make);
  forgetting.push(() => {
    made = once(make);
  });
  return () => made();
}

/** The same for each key. */
export function untilForgottenEach<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = untilForgotten(() => onceEach(make));
  return (key) => made()(key);
}

/** Lets go of all that is so kept. What is asked for again is made again. */
export function forget(): void {
  for (const each of forgetting) each();
}
