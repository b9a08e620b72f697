import type { ObservationStore } from '../model/observation-store.ts';
import type { Problem } from '../model/problem.ts';
import { rowsByPlace } from '../model/rows-by-place.ts';
import type { SharedContext } from './context.ts';
import { findGreaterWithin } from './greater-within.ts';
import { onlyObservations } from './only-observations.ts';
import { problemsOf } from './problems.ts';
import { RULES } from './registry.ts';
import { storedRow, type ReadRows } from './stored-row.ts';

const PLACE_RULES = RULES.filter(({ scope }) => scope === 'place');

/** What was said of the rows of one place, and how many they are. */
export interface PlaceResult {
  readonly rows: number;
  readonly problems: readonly Problem[];
}

/** Runs the rules of scope `place` over the rows of one place after another, so that only those are in memory at once. */
export function* validateByPlace(
  store: ObservationStore,
  shared: SharedContext,
  read: ReadRows,
): Iterable<PlaceResult> {
  const greater = findGreaterWithin(store, shared);
  for (const [place, own] of rowsByPlace(store)) {
    const beside = greater.get(place) ?? [];
    const indexes = beside.length === 0 ? own : [...own, ...beside].sort((a, b) => a - b);
    const observations = Array.from(indexes, (index) => storedRow(index, store, read));
    const context = { ...shared, tables: onlyObservations(observations) };
    const problems = PLACE_RULES.flatMap((rule) => {
      const objections = [...rule.check(context)];
      // Of rows of places within it only these rows may be judged; theirs is another turn.
      const ofPlace = objections.filter(({ located }) => located.row['place_id'] === place);
      return problemsOf(rule, ofPlace);
    });
    yield { rows: own.length, problems };
  }
}
