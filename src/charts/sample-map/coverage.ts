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

/** Whether there is anything to count, and a tile to count it in. */
export function hasCoverage({ places }: Dataset, { facts }: Derived): boolean {
  return facts.length > 0 && places.some(hasTile);
}

/** Counts facts by the tile that their place lies in and by year. Null where there is none, or no place has a tile. */
export function deriveCoverage(dataset: Dataset, derived: Derived): Coverage | null {
  if (!hasCoverage(dataset, derived)) return null;
  const [{ places }, { facts, lookups }] = [dataset, derived];
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
  return {
    tiles: tiles.sort((a, b) => a.row - b.row || a.column - b.column),
    apart: places
      .filter((place) => place.grid_column === null && owners.has(place.place_id))
      .map((place) => ({ place, ...countOf(owners.get(place.place_id) ?? []) }))
      .sort((a, b) => b.facts - a.facts || a.place.place_id.localeCompare(b.place.place_id, 'en')),
    years: yearCounts(facts),
  };
}

function hasTile({ grid_column, grid_row }: Place): boolean {
  return grid_column !== null && grid_row !== null;
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
