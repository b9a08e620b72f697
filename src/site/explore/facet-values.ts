import type { Derived } from '../../dataset/derive/derived.ts';
import { FACETS, NONE, type FacetColumn, type FacetId } from '../../explore/explore-file.ts';
import { onceEach } from '../../dataset/model/once.ts';
import type { ExploreRow } from './explore-rows.ts';

type FacetValues = Readonly<Record<FacetId, readonly string[]>>;

/** Gives the values of a row in each facet, its own first. Rows of the same values get the same array. */
export function readFacets(derived: Derived): (row: ExploreRow) => FacetValues {
  const { places, reports } = derived.lookups;
  const known = new Map<string, readonly string[]>();
  const shared = (values: readonly string[]): readonly string[] => {
    const key = values.join('\n');
    const found = known.get(key) ?? values;
    known.set(key, found);
    return found;
  };
  const placesUp = onceEach((placeId) => placesAbove(placeId, derived));
  return (row) => {
    const ofObservations = (valueOf: (each: ExploreRow['observations'][number]) => string) => {
      const values = [...new Set(row.observations.map(valueOf))];
      return shared(values.length > 0 ? values : [NONE]);
    };
    return {
      place: placesUp(row.placeId),
      indicator: shared([row.subject]),
      group: shared([row.groupId]),
      status: shared([row.status]),
      period_kind: shared([row.periodKind]),
      year: shared([(row.periodEnd ?? row.periodStart)?.slice(0, 4) ?? NONE]),
      level: shared([places.get(row.placeId)?.level ?? NONE]),
      wording: ofObservations(({ qualifier }) => qualifier),
      selection: ofObservations(({ selection }) => selection ?? NONE),
      verdict: ofObservations(
        ({ observation_id }) => derived.auditByObservation.get(observation_id)?.verdict ?? NONE,
      ),
      publisher: ofObservations(({ report_id }) => reports.get(report_id)?.publisher ?? NONE),
    };
  };
}

/** A place and every place above it, the country last. */
function placesAbove(placeId: string, derived: Derived): string[] {
  const above = derived.lookups.places.get(placeId)?.parent_id ?? null;
  return above === null ? [placeId] : [placeId, ...placesAbove(above, derived)];
}

/** The facets of all rows as columns of numbers; values stand in the order given, those in no order last. */
export function facetColumns(
  rows: readonly FacetValues[],
  orders: Readonly<Record<FacetId, readonly string[]>>,
): Readonly<Record<FacetId, FacetColumn>> {
  return Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      columnOf(
        rows.map((row) => row[facet]),
        orders[facet],
      ),
    ]),
  ) as Record<FacetId, FacetColumn>;
}

/** What is reckoned of values is reckoned once for all rows that have the same array of them. */
function columnOf(rows: readonly (readonly string[])[], order: readonly string[]): FacetColumn {
  const different = [...new Set(rows)];
  const used = new Set(different.flat());
  const values = [...new Set([...order.filter((value) => used.has(value)), ...used])];
  const indices = new Map(values.map((value, index) => [value, index]));
  const sets = new Map<string, number>();
  const numbers = new Map(
    different.map((row) => {
      const key = row.map((value) => indices.get(value)).join(' ');
      const known = sets.get(key) ?? sets.size;
      sets.set(key, known);
      return [row, known];
    }),
  );
  return {
    values,
    sets: [...sets.keys()].map((key) => key.split(' ').map(Number)),
    rows: rows.map((row) => numbers.get(row) ?? -1),
  };
}
