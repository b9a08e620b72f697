import { seededRandom } from '../generate.ts';

/** Choices that are the same for the same seed. */
export interface Choices {
  /** A whole number from 0, below `end`. */
  readonly below: (end: number) => number;
  /** One of a list; undefined where it is empty. */
  readonly oneOf: <Item>(items: readonly Item[]) => Item | undefined;
}

export function makeChoices(seed: number): Choices {
  const random = seededRandom(seed);
  const below = (end: number): number => Math.floor(random() * end);
  return { below, oneOf: (items) => items[below(items.length)] };
}
