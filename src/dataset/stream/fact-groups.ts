import { factIdOf } from '../derive/fact-id.ts';
import type { ObservationStore } from '../model/observation-store.ts';
import { rowsByPlace } from '../model/rows-by-place.ts';
import type { Observation } from '../model/tables.ts';

/** Which observations state one fact, without the facts: two numbers an observation. */
export interface FactGroups {
  /** How many facts there are. */
  readonly count: number;
  /** Whether an observation is the first of its fact in the order of the data. */
  readonly isFirst: (index: number) => boolean;
  /** Whether several observations state the fact that begins with this one. */
  readonly isRepeated: (first: number) => boolean;
  /** Every observation of the fact that begins with this one, in the order of the data. */
  readonly observationsOf: (first: number) => [Observation, ...Observation[]];
}

const NONE = 0xffff_ffff;

/** Groups the observations of a store by the facts that they state, one place after another. */
export function groupFacts(store: ObservationStore): FactGroups {
  const next = new Uint32Array(store.length).fill(NONE);
  const follows = new Uint8Array(store.length);
  let count = 0;
  for (const [, indexes] of rowsByPlace(store)) {
    const last = new Map<string, number>();
    for (const index of indexes) {
      const id = factIdOf(store.at(index));
      const before = last.get(id);
      last.set(id, index);
      if (before === undefined) count += 1;
      else {
        next[before] = index;
        follows[index] = 1;
      }
    }
  }
  return {
    count,
    isFirst: (index) => follows[index] === 0,
    isRepeated: (first) => next[first] !== NONE,
    observationsOf: (first) => {
      const observations: [Observation, ...Observation[]] = [store.at(first)];
      for (let index = next[first] ?? NONE; index !== NONE; index = next[index] ?? NONE) {
        observations.push(store.at(index));
      }
      return observations;
    },
  };
}
