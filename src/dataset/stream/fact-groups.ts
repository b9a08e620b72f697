import { factIdOf } from '../derive/fact-id.ts';
import type { ObservationStore } from '../model/observation-store.ts';
import { once } from '../model/once.ts';
import { rowsByPlace } from '../model/rows-by-place.ts';
import type { Observation } from '../model/tables.ts';

/** Which observations state one fact, without the facts: two numbers an observation. */
export interface FactGroups {
  /** Whether an observation is the first of its fact in the order of the data. */
  readonly isFirst: (index: number) => boolean;
  /** Whether several observations state the fact that begins with this one. */
  readonly isRepeated: (first: number) => boolean;
  /** Every observation of the fact that begins with this one, in the order of the data. */
  readonly observationsOf: (first: number) => [Observation, ...Observation[]];
}

const NONE = 0xffff_ffff;

/** Groups the observations of a store by the facts that they state, those of a place when one of them is asked for. */
export function groupFacts(store: ObservationStore): FactGroups {
  const next = new Uint32Array(store.length).fill(NONE);
  const follows = new Uint8Array(store.length);
  const places = store.column('place_id');
  const indexes = once(() => Array.from(rowsByPlace(store), ([, own]) => own));
  const isGrouped = new Uint8Array(places.size);
  const group = (index: number): void => {
    const place = places.codeAt(index);
    if (isGrouped[place] === 1) return;
    isGrouped[place] = 1;
    const last = new Map<string, number>();
    for (const own of indexes()[place] ?? []) {
      const id = factIdOf(store.at(own));
      const before = last.get(id);
      last.set(id, own);
      if (before === undefined) continue;
      next[before] = own;
      follows[own] = 1;
    }
  };
  return {
    isFirst: (index) => {
      group(index);
      return follows[index] === 0;
    },
    isRepeated: (first) => {
      group(first);
      return next[first] !== NONE;
    },
    observationsOf: (first) => {
      group(first);
      const observations: [Observation, ...Observation[]] = [store.at(first)];
      for (let index = next[first] ?? NONE; index !== NONE; index = next[index] ?? NONE) {
        observations.push(store.at(index));
      }
      return observations;
    },
  };
}
