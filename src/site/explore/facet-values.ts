import type { Derived } from '../../dataset/derive/derived.ts';
import type { Observation } from '../../dataset/model/tables.ts';
import { NONE, type FacetColumn, type FacetId } from '../../explore/explore-file.ts';
import { numberEach } from '../number-each.ts';
import type { ExploreRow } from './explore-rows.ts';

/** What a facet says of rows. Rows of the same values have the same key. */
interface FacetReader {
  readonly keyOf: (row: ExploreRow) => string;
  /** The values of a key, a row's own first. */
  readonly valuesOf: (key: string) => readonly string[];
}

/** Stands between the values of a key. */
const BETWEEN = '\n';

/** A facet of rows as a column of numbers; values stand in the order given, those in no order last. */
export function facetColumn<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  { valuesOf, order }: Pick<FacetReader, 'valuesOf'> & { readonly order: readonly string[] },
): FacetColumn {
  const { keys, numbers } = numberEach(rows, keyOf);
  const sets = keys.map(valuesOf);
  const used = new Set(sets.flat());
  const values = [...new Set([...order.filter((value) => used.has(value)), ...used])];
  const indices = new Map(values.map((value, index) => [value, index]));
  return {
    values,
    sets: sets.map((set) => set.map((value) => indices.get(value) ?? -1)),
    rows: numbers,
  };
}

/** How each facet is read of the rows of some data. */
export function facetReaders(derived: Derived): Readonly<Record<FacetId, FacetReader>> {
  const { places, reports } = derived.lookups;
  return {
    place: { keyOf: ({ placeId }) => placeId, valuesOf: (placeId) => placesAbove(placeId, derived) },
    indicator: ofRow(({ subject }) => subject),
    group: ofRow(({ groupId }) => groupId),
    status: ofRow(({ status }) => status),
    period_kind: ofRow(({ periodKind }) => periodKind),
    year: ofRow(({ periodStart, periodEnd }) => (periodEnd ?? periodStart)?.slice(0, 4) ?? NONE),
    level: ofRow(({ placeId }) => places.get(placeId)?.level ?? NONE),
    wording: ofObservations(({ qualifier }) => qualifier),
    selection: ofObservations(({ selection }) => selection ?? NONE),
    verdict: ofObservations(
      ({ observation_id }) => derived.auditByObservation.get(observation_id)?.verdict ?? NONE,
    ),
    publisher: ofObservations(({ report_id }) => reports.get(report_id)?.publisher ?? NONE),
  };
}

function ofRow(keyOf: (row: ExploreRow) => string): FacetReader {
  return { keyOf, valuesOf: (value) => [value] };
}

/** A facet of which a row has the values of all its observations. */
function ofObservations(valueOf: (observation: Observation) => string): FacetReader {
  return {
    keyOf: ({ observations }) => {
      const [first] = observations;
      if (!first) return NONE;
      return observations.length === 1
        ? valueOf(first)
        : [...new Set(observations.map(valueOf))].join(BETWEEN);
    },
    valuesOf: (key) => key.split(BETWEEN),
  };
}

/** A place and every place above it, the country last. */
function placesAbove(placeId: string, derived: Derived): string[] {
  const above = derived.lookups.places.get(placeId)?.parent_id ?? null;
  return above === null ? [placeId] : [placeId, ...placesAbove(above, derived)];
}
