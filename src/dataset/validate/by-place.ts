import type { Problem } from '../model/problem.ts';
import type { Located } from '../model/record.ts';
import type { Observation } from '../model/tables.ts';
import type { SharedContext } from './context.ts';
import { findGreaterWithin } from './greater-within.ts';
import { onlyObservations } from './only-observations.ts';
import type { PlacedRows } from './placed-rows.ts';
import { problemsOf } from './problems.ts';
import { RULES } from './registry.ts';

const PLACE_RULES = RULES.filter(({ scope }) => scope === 'place');

/** What was said of the rows of one place, and how many they are. */
export interface PlaceResult {
  readonly place: string;
  readonly rows: number;
  readonly problems: readonly Problem[];
}

/** Runs the rules of scope `place` over the rows of one wanted place after another, so that only those are in use at once. */
export function* validateByPlace<Item>(
  placed: PlacedRows<Item>,
  wanted: Iterable<string> & Pick<ReadonlySet<string>, 'has'>,
  shared: SharedContext,
): Iterable<PlaceResult> {
  const { byPlace, locate, compare } = placed;
  const greater = findGreaterWithin(placed, wanted, shared);
  for (const place of wanted) {
    const own = [...(byPlace.get(place) ?? [])];
    const beside = greater.get(place) ?? [];
    const items = beside.length === 0 ? own : [...own, ...beside].sort(compare);
    yield { place, rows: own.length, problems: validatePlace(place, items.map(locate), shared) };
  }
}

/** Judges the rows of a place; those of places within it that stand between them only as what they are set against. */
function validatePlace(
  place: string,
  observations: readonly Located<Observation>[],
  shared: SharedContext,
): readonly Problem[] {
  const context = { ...shared, tables: onlyObservations(observations) };
  return PLACE_RULES.flatMap((rule) => {
    const objections = [...rule.check(context)];
    const ofPlace = objections.filter(({ located }) => located.row['place_id'] === place);
    return problemsOf(rule, ofPlace);
  });
}
