import type { Derived } from '../../dataset/derive/derived.ts';
import { onceEach, once } from '../../dataset/model/once.ts';
import type { Dataset } from '../../dataset/model/record.ts';
import { cutByKey } from '../../dataset/publish/stretches.ts';
import { EXPLORE_KINDS, FACETS, type ExploreKind, type FacetId } from '../../explore/explore-file.ts';
import { fingerprint, fingerprintNumbers } from '../fingerprint.ts';
import { numberEach } from '../number-each.ts';
import { reportOf } from './build-explore-file.ts';
import type { ExploreRow, ExploreRows } from './explore-rows.ts';
import { facetReaders } from './facet-values.ts';
import { periodKey } from './periods.ts';

/** What files of all rows of a kind are made from: what rows are narrowed by, and sorted by. */
export type ExploreColumn = FacetId | 'period' | 'report' | 'value';

/** Fingerprints of what the rows of a kind are in each column. */
type ColumnPrints = Readonly<Record<ExploreColumn, string>>;

/** Tells whether files of a kind hold what they held, without making them. */
export interface ExploreKeys {
  /** Changes whenever anything does that is shown of the rows of a block. */
  readonly ofBlock: (number: number) => string;
  /** Changes whenever a row is another one in one of some columns. */
  readonly ofColumns: (columns: readonly ExploreColumn[]) => string;
}

export interface KeySource {
  readonly dataset: Dataset;
  readonly derived: Derived;
  readonly rows: Readonly<Record<ExploreKind, ExploreRows>>;
  /** Changes whenever anything does that is derived of a place, as long as no table but the observations does. */
  readonly digestOf: (placeId: string) => string;
  /** What was made of a key before, if anybody keeps it. */
  readonly kept: (key: () => string, make: () => string) => string;
}

/**
 * Gives the keys of each kind, whose blocks have so many rows. Of some hundred places, whose digests are those of the build before,
 * no row is read: what their rows are in each column is kept.
 */
export function openExploreKeys(source: KeySource): (kind: ExploreKind, blockRows: number) => ExploreKeys {
  const others = once(() => othersKey(source.dataset));
  const prints = once(() => printsByPart(source, others()));
  return (kind, blockRows) => {
    const { [kind]: rows } = source.rows;
    const identity = onceEach((number) => {
      const from = Number(number) * blockRows;
      return identify(rows.slice(from, from + blockRows));
    });
    const order = once(() =>
      fingerprint(
        Array.from(
          { length: Math.ceil(rows.count / blockRows) },
          (_, number) => identity(String(number)).key,
        ),
      ),
    );
    return {
      ofBlock(number) {
        const { key, placeIds } = identity(String(number));
        return fingerprint([others(), key, placeIds.map(source.digestOf)]);
      },
      ofColumns: (columns) =>
        fingerprint([
          others(),
          order(),
          prints().map(({ [kind]: print }) => columns.map((column) => print[column])),
        ]),
    };
  };
}

/** A fingerprint of all that rows are named by. */
function othersKey({ indicators, groups, places, reports }: Dataset): string {
  return fingerprint([indicators, groups, places, reports]);
}

/** Which rows follow one another, and of which places. */
function identify(rows: ExploreRows): { readonly key: string; readonly placeIds: readonly string[] } {
  const { keys: placeIds, numbers } = numberEach(rows.places(), (placeId) => placeId);
  return { key: fingerprint([rows.ids(), placeIds, numbers]), placeIds };
}

/** Fingerprints of the columns of each kind, of some hundred places at a time. */
function printsByPart(
  { dataset, derived, rows, digestOf, kept }: KeySource,
  others: string,
): readonly Readonly<Record<ExploreKind, ColumnPrints>>[] {
  const stated = dataset.places.map(({ place_id }) => place_id).filter((placeId) => digestOf(placeId) !== '');
  const print = printer(derived);
  return Array.from(
    cutByKey(stated, (placeId) => placeId),
    (placeIds) => {
      const key = (): string =>
        fingerprint(['columns of the explorer', others, placeIds.map((id) => [id, digestOf(id)])]);
      const make = (): string =>
        JSON.stringify(
          Object.fromEntries(EXPLORE_KINDS.map((kind) => [kind, print(rows[kind].ofPlaces(placeIds))])),
        );
      return JSON.parse(kept(key, make)) as Record<ExploreKind, ColumnPrints>;
    },
  );
}

/** Reads rows, and gives a fingerprint of what they are in each column. */
function printer(derived: Derived): (rows: ExploreRows) => ColumnPrints {
  const readers = facetReaders(derived);
  return (rows) => {
    const read = rows.all();
    const ofTexts = (textOf: (row: ExploreRow) => string): string => {
      const { keys, numbers } = numberEach(read, textOf);
      return fingerprint([keys, fingerprintNumbers(numbers)]);
    };
    return {
      ...(Object.fromEntries(FACETS.map((facet) => [facet, ofTexts(readers[facet].keyOf)])) as Record<
        FacetId,
        string
      >),
      period: ofTexts(periodKey),
      report: ofTexts(reportOf),
      value: fingerprintNumbers(rows.figures().map(({ low, high }) => low ?? high)),
    };
  };
}
