import { VERDICTS } from '../../dataset/derive/verdict.ts';
import { LEVELS, PERIOD_KINDS, QUALIFIERS, SELECTIONS, STATUSES } from '../../dataset/model/codes.ts';
import { MEASURES } from '../../dataset/derive/tables/measure-codes.ts';
import { onceOf, withOnce } from '../../dataset/model/once.ts';
import type { Dataset } from '../../dataset/model/record.ts';
import { NONE, type ExploreKind, type FacetId } from '../../explore/explore-file.ts';
import { compareNames } from '../../i18n/format.ts';

/** Gives the order in which the values of a facet are listed. */
export type FacetOrder = (facet: FacetId) => readonly string[];

const codesOf = (list: readonly { readonly code: string }[]): string[] => list.map(({ code }) => code);

/** The order of each facet of a kind of rows: that of the code lists; years from the latest. */
export function facetOrders(dataset: Dataset, kind: ExploreKind): FacetOrder {
  return (facet) =>
    facet === 'indicator' && kind === 'measures' ? codesOf(MEASURES) : ordersOf(dataset)[facet];
}

/** Those of observations, each made when it is asked for. */
const ordersOf = onceOf((dataset: Dataset) =>
  withOnce<object, Readonly<Record<FacetId, readonly string[]>>>(
    {},
    {
      place: () => placesInOrder(dataset),
      indicator: () => dataset.indicators.map(({ indicator_id }) => indicator_id),
      group: () => dataset.groups.map(({ group_id }) => group_id),
      status: () => codesOf(STATUSES),
      period_kind: () => codesOf(PERIOD_KINDS),
      year: () => yearsOf(dataset).concat(NONE),
      level: () => codesOf(LEVELS),
      wording: () => codesOf(QUALIFIERS),
      selection: () => [...codesOf(SELECTIONS), NONE],
      verdict: () => [...VERDICTS, NONE],
      publisher: () =>
        dataset.reports
          .flatMap(({ publisher }) => publisher ?? [])
          .sort((a, b) => compareNames(a, b, 'vi'))
          .concat(NONE),
    },
  ),
);

function yearsOf({ observations }: Dataset): string[] {
  const years = new Set<string>();
  for (const { period_start, period_end } of observations) {
    const date = period_end ?? period_start;
    if (date !== null) years.add(date.slice(0, 4));
  }
  return [...years].sort().reverse();
}

/** Each place followed by those below it, beside one another in the order of their Vietnamese names. */
function placesInOrder({ places }: Dataset): string[] {
  const below = Map.groupBy(places, ({ parent_id }) => parent_id);
  const branch = (parent: string | null): string[] =>
    (below.get(parent) ?? [])
      .toSorted((a, b) => compareNames(a.name_vi, b.name_vi, 'vi'))
      .flatMap(({ place_id }) => [place_id, ...branch(place_id)]);
  return branch(null);
}
