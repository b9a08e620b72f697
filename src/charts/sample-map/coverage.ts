import type { Derived } from '../../dataset/derive/derived.ts';
import type { Fact } from '../../dataset/derive/fact.ts';
import type { Dataset } from '../../dataset/model/record.ts';
import type { Place } from '../../dataset/model/tables.ts';
import { yearOf } from '../time-panel/time.ts';

/** How many facts the sample has of something, and from how many reports. */
export interface Count {
  readonly facts: number;
  /** The report with most of the facts first. */
  readonly reportIds: readonly string[];
}

export interface Tile extends Count {
  readonly place: Place;
  readonly column: number;
  readonly row: number;
}

/** What has no place in the grid: the country as a whole, provinces after the mergers. */
export interface Apart extends Count {
  readonly place: Place;
}

export interface YearCount extends Count {
  /** Null for facts that print no year. */
  readonly year: string | null;
}

export interface Coverage {
  readonly tiles: readonly Tile[];
  readonly apart: readonly Apart[];
  readonly years: readonly YearCount[];
}

/** Counts facts by the tile that their place lies in and by year. Null where no place has a tile. */
export function deriveCoverage({ places }: Dataset, { facts, lookups }: Derived): Coverage | null {
  const owners = Map.groupBy(facts, ({ placeId }) => ownerOf(placeId, lookups.places));
  const tiles = places.flatMap((place) =>
    place.grid_column === null || place.grid_row === null
      ? []
      : [
          {
            place,
            column: place.grid_column,
            row: place.grid_row,
            ...countOf(owners.get(place.place_id) ?? []),
          },
        ],
  );
  if (tiles.length === 0) return null;
  return {
    tiles: tiles.sort((a, b) => a.row - b.row || a.column - b.column),
    apart: places
      .filter((place) => place.grid_column === null && owners.has(place.place_id))
      .map((place) => ({ place, ...countOf(owners.get(place.place_id) ?? []) }))
      .sort((a, b) => b.facts - a.facts || a.place.place_id.localeCompare(b.place.place_id, 'en')),
    years: yearCounts(facts),
  };
}

/** The nearest place up the tree that has a tile, else the topmost below the country, else the country. */
function ownerOf(placeId: string, places: ReadonlyMap<string, Place>): string {
  let place = places.get(placeId);
  while (place && place.grid_column === null && place.parent_id) {
    const parent = places.get(place.parent_id);
    if (!parent || parent.level === 'country') break;
    place = parent;
  }
  return place?.place_id ?? placeId;
}

function yearCounts(facts: readonly Fact[]): YearCount[] {
  const byYear = Map.groupBy(facts, yearOf);
  return [...byYear]
    .map(([year, own]) => ({ year, ...countOf(own) }))
    .sort((a, b) => (a.year ?? '9999').localeCompare(b.year ?? '9999', 'en'));
}

function countOf(facts: readonly Fact[]): Count {
  const byReport = Map.groupBy(
    facts.flatMap(({ observations }) => observations),
    ({ report_id }) => report_id,
  );
  const reports = [...byReport].sort(([, a], [, b]) => b.length - a.length);
  return { facts: facts.length, reportIds: reports.map(([id]) => id) };
}
