import { once, onceEach } from '../dataset/model/once.ts';

/** What a function gives, kept until it is let go of. */
interface Kept {
  forget: () => void;
}

/** Whoever asks for it holds what is kept, and nobody else: in the preview, modules of a state of the data come and go. */
const keptByOthers = new Set<WeakRef<Kept>>();

/** What a function gives, made when it is first asked for and kept until `forget`: what is needed only to list files is large. */
export function untilForgotten<Value>(make: () => Value): () => Value {
  const kept = {
    made: once(make),
    forget() {
      kept.made = once(make);
    },
  };
  keptByOthers.add(new WeakRef(kept));
  return () => kept.made();
}

/** The same for each key. */
export function untilForgottenEach<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = untilForgotten(() => onceEach(make));
  return (key) => made()(key);
}

/** Lets go of all that is so kept. What is asked for again is made again. */
export function forget(): void {
  for (const each of keptByOthers) {
    const kept = each.deref();
    if (kept) kept.forget();
    else keptByOthers.delete(each);
  }
}
