import { NONE, type ExploreFile, type ExploreNames, type FacetId } from '../../explore/explore-file.ts';
import type { ExploreBlock, TextColumn } from '../../explore/explore-parts.ts';

interface BlockOptions {
  readonly names: ExploreNames;
  readonly labelOf: (facet: FacetId, value: string) => string;
}

/** All rows of a file in words, as the table shows them. */
export function blockOf(file: ExploreFile, { names, labelOf }: BlockOptions): ExploreBlock {
  const numbers = Array.from({ length: file.count }, (_, row) => row);
  const codesOf = (facet: FacetId, row: number): string[] => {
    const { values, sets, rows } = file.facets[facet];
    return (sets[rows[row] ?? -1] ?? []).map((value) => values[value] ?? '');
  };
  const labels = (facet: FacetId): TextColumn =>
    textColumn(
      numbers.map((row) =>
        codesOf(facet, row)
          .filter((code) => code !== NONE && !(facet === 'group' && code === 'all'))
          .map((code) => labelOf(facet, code))
          .join('; '),
      ),
    );
  const places = keyColumn(numbers.map((row) => codesOf('place', row)[0] ?? ''));
  const reports = keyColumn(numbers.map((row) => file.reports[file.report[row] ?? -1] ?? null));
  const percent = new Set(file.percent);
  const disputed = new Set(file.disagreeing);
  const { sets, rows } = file.facets.indicator;
  return {
    placeIds: places.keys,
    place: { texts: places.keys.map((id) => names.fullPlaces[id] ?? id), rows: places.rows },
    indicator: labels('indicator'),
    group: labels('group'),
    period: textColumn(file.period.map((number) => names.period(file.periods[number] ?? ''))),
    status: labels('status'),
    selection: labels('selection'),
    wording: labels('wording'),
    verdict: labels('verdict'),
    reportIds: reports.keys,
    reportLanguages: reports.keys.map((id) => names.reports[id]?.[1] ?? ''),
    report: { texts: reports.keys.map((id) => names.reports[id]?.[0] ?? id), rows: reports.rows },
    isPercent: numbers.map((row) => (percent.has(sets[rows[row] ?? -1]?.[0] ?? -1) ? 1 : 0)),
    form: file.form,
    low: file.low,
    high: file.high,
    number: file.number,
    observations: file.observations,
    isDisputed: numbers.map((row) => (disputed.has(row) ? 1 : 0)),
    anchors: file.anchors,
  };
}

/** Each different key once, and the key of each row; -1 where it has none. */
function keyColumn(cells: readonly (string | null)[]): { readonly keys: string[]; readonly rows: number[] } {
  const keys = [...new Set(cells.filter((cell) => cell !== null))];
  const indices = new Map(keys.map((key, index) => [key, index]));
  return { keys, rows: cells.map((cell) => (cell === null ? -1 : (indices.get(cell) ?? -1))) };
}

function textColumn(cells: readonly string[]): TextColumn {
  const { keys, rows } = keyColumn(cells);
  return { texts: keys, rows };
}
