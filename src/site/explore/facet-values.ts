import type { Derived } from '../../dataset/derive/derived.ts';
import { FACETS, NONE, type FacetColumn, type FacetId } from '../../explore/explore-file.ts';
import type { ExploreRow } from './explore-rows.ts';

/** The values of a row in each facet, its own first. */
export function facetValues(row: ExploreRow, derived: Derived): Readonly<Record<FacetId, readonly string[]>> {
  const { places, reports } = derived.lookups;
  const ofObservations = (valueOf: (each: ExploreRow['observations'][number]) => string): string[] => {
    const values = [...new Set(row.observations.map(valueOf))];
    return values.length > 0 ? values : [NONE];
  };
  return {
    place: placesUp(row.placeId, derived),
    indicator: [row.subject],
    group: [row.groupId],
    status: [row.status],
    period_kind: [row.periodKind],
    year: [(row.periodEnd ?? row.periodStart)?.slice(0, 4) ?? NONE],
    level: [places.get(row.placeId)?.level ?? NONE],
    wording: ofObservations(({ qualifier }) => qualifier),
    selection: ofObservations(({ selection }) => selection ?? NONE),
    verdict: ofObservations(
      ({ observation_id }) => derived.auditByObservation.get(observation_id)?.verdict ?? NONE,
    ),
    publisher: ofObservations(({ report_id }) => reports.get(report_id)?.publisher ?? NONE),
  };
}

/** A place and every place above it, the country last. */
function placesUp(placeId: string, derived: Derived): string[] {
  const above = derived.lookups.places.get(placeId)?.parent_id ?? null;
  return above === null ? [placeId] : [placeId, ...placesUp(above, derived)];
}

/** The facets of all rows as columns of numbers; values stand in the order given, those in no order last. */
export function facetColumns(
  rows: readonly Readonly<Record<FacetId, readonly string[]>>[],
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

function columnOf(rows: readonly (readonly string[])[], order: readonly string[]): FacetColumn {
  const used = new Set(rows.flat());
  const values = [...new Set([...order.filter((value) => used.has(value)), ...used])];
  const indices = new Map(values.map((value, index) => [value, index]));
  const sets = new Map<string, number>();
  const numbers = rows.map((row) => {
    const key = row.map((value) => indices.get(value)).join(' ');
    const known = sets.get(key) ?? sets.size;
    sets.set(key, known);
    return known;
  });
  return { values, sets: [...sets.keys()].map((key) => key.split(' ').map(Number)), rows: numbers };
}
