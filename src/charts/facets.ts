import type { Lookups } from '../dataset/derive/lookups.ts';
import { LEVELS, REGIONS, type Code } from '../dataset/model/codes.ts';
import type { Language } from '../dataset/model/language.ts';
import type { Observation, Place } from '../dataset/model/tables.ts';
import type { FigureTable, TableCell } from './figure.ts';
import { CHART_WORDS } from './words.ts';

/** What readers may narrow a figure by; the row has each value at most once. */
export type RowFacets = Readonly<Record<string, readonly string[]>>;

/** One way to narrow a figure, with its values in the order in which they are offered. */
export interface Facet {
  /** The same in every language: it stands in addresses. */
  readonly id: string;
  readonly title: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly rows: number }[];
}

/** Stands in addresses for a code that no report gives. */
const NO_CODE = 'none';

/** Level, region and years of a row's place and figures, and its codes in the columns that the table names. */
export function facetsOfRow(table: FigureTable, row: readonly TableCell[], lookups: Lookups): RowFacets {
  const observations = row.flatMap(
    ({ observationId }) => lookups.observations.get(observationId ?? '') ?? [],
  );
  const place = placeOfRow(row, observations, lookups);
  const codes = table.narrowBy.map((id) => {
    const cell = row[table.columns.findIndex((column) => column.id === id)];
    return [id, [String(cell?.value ?? NO_CODE)]] as const;
  });
  return {
    level: place ? [place.level] : [],
    region: regionOf(place, lookups),
    year: yearsOf(observations),
    ...Object.fromEntries(codes),
  };
}

/** The facets that tell rows apart: one that has a single value, or none, is left out. */
export function facetsOfTable(table: FigureTable, lookups: Lookups, language: Language): Facet[] {
  const rows = table.rows.map((row) => facetsOfRow(table, row, lookups));
  const { facets } = CHART_WORDS[language];
  const titleOf = (id: string): string => table.columns.find((column) => column.id === id)?.title ?? id;
  const all = [
    { id: 'level', title: facets.level, labelOf: codeLabels(LEVELS, language) },
    { id: 'region', title: facets.region, labelOf: codeLabels(REGIONS, language) },
    { id: 'year', title: facets.year, labelOf: (value: string) => value },
    ...table.narrowBy.map((id) => ({
      id,
      title: titleOf(id),
      labelOf: (value: string) => cellText(table, id, value),
    })),
  ];
  return all
    .map(({ id, title, labelOf }) => ({
      id,
      title,
      options: sortOptions(id, countValues(rows, id), labelOf),
    }))
    .filter(({ options }) => options.length > 1);
}

const CODES: Readonly<Record<string, readonly Code[]>> = { level: LEVELS, region: REGIONS };

/** Levels from the country down, the latest year first, other values as the table has them. */
function sortOptions(
  id: string,
  counts: ReadonlyMap<string, number>,
  labelOf: (value: string) => string,
): Facet['options'] {
  const options = [...counts].map(([value, rows]) => ({ value, label: labelOf(value), rows }));
  if (id === 'year') return options.sort((a, b) => Number(b.value) - Number(a.value));
  const order = CODES[id]?.map(({ code }) => code);
  return order ? options.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value)) : options;
}

function codeLabels(codes: readonly Code[], language: Language): (code: string) => string {
  return (value) => codes.find(({ code }) => code === value)?.label[language] ?? value;
}

/** How many rows have each value, in the order of the rows. */
function countValues(rows: readonly RowFacets[], id: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of rows.flatMap((row) => row[id] ?? [])) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** What a row says in the column of a code. */
function cellText({ columns, rows }: FigureTable, id: string, value: string): string {
  const index = columns.findIndex((column) => column.id === id);
  const cell = rows.map((row) => row[index]).find((each) => (each?.value ?? NO_CODE) === value);
  return cell?.text ?? value;
}

function placeOfRow(
  row: readonly TableCell[],
  observations: readonly Observation[],
  { places }: Lookups,
): Place | undefined {
  const named = row.find(({ placeId }) => placeId !== undefined)?.placeId;
  return places.get(named ?? observations[0]?.place_id ?? '');
}

/** The region of the province that a place lies in. */
function regionOf(place: Place | undefined, { places }: Lookups): string[] {
  let above = place;
  while (above && above.region === null && above.parent_id !== null) above = places.get(above.parent_id);
  return above?.region ? [above.region] : [];
}

/** Every year of the results of a row; of its plans where it has no result. */
function yearsOf(observations: readonly Observation[]): string[] {
  const results = observations.filter(({ status }) => status !== 'plan');
  const years = (results.length > 0 ? results : observations).flatMap(({ period_start, period_end }) => {
    const [from, to] = [period_start ?? period_end, period_end ?? period_start].map((date) =>
      Number(date?.slice(0, 4) ?? 0),
    );
    return from && to ? Array.from({ length: to - from + 1 }, (_, index) => String(from + index)) : [];
  });
  return [...new Set(years)].sort();
}
