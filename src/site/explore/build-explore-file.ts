import type { Derived } from '../../dataset/derive/derived.ts';
import { once, withOnce } from '../../dataset/model/once.ts';
import type { Dataset } from '../../dataset/model/record.ts';
import type { Table } from '../../dataset/model/table.ts';
import {
  FACETS,
  FORMS,
  type ExploreFile,
  type ExploreKind,
  type FacetColumn,
  type FacetId,
} from '../../explore/explore-file.ts';
import { numberEach } from '../number-each.ts';
import { exploreRows, type ExploreRow, type ExploreRows } from './explore-rows.ts';
import { facetOrders, type FacetOrder } from './facet-orders.ts';
import { facetColumn, facetReaders } from './facet-values.ts';
import { periodKey, sortPeriods } from './periods.ts';

/** Stands for the report of a row that rests on no observation. */
const NO_REPORT = '';

interface Source {
  readonly dataset: Dataset;
  readonly derived: Derived;
  /** The published table of the kind, whose rows the file follows one by one. */
  readonly table: Table;
}

/** The rows of a kind, all of them and some of them, as compact files. */
export interface Explored {
  readonly rows: ExploreRows;
  /** All rows. A column is made when it is asked for. */
  readonly file: ExploreFile;
  /** The rows from one up to another. */
  readonly slice: (from: number, to: number) => ExploreFile;
}

/** Reads the rows of a kind. */
export function openExplored(kind: ExploreKind, source: Source): Explored {
  const rows = exploreRows(kind, source.derived);
  return {
    rows,
    file: fileOf(kind, rows, source, facetOrders(source.dataset, kind)),
    // Nobody asks in which order a few rows list their values.
    slice: (from, to) => fileOf(kind, rows.slice(from, to), source, () => []),
  };
}

function fileOf(
  kind: ExploreKind,
  rows: ExploreRows,
  { dataset, derived, table }: Source,
  orderOf: FacetOrder,
): ExploreFile {
  const readers = facetReaders(derived);
  const facet = <Row>(id: FacetId, read: readonly Row[], keyOf: (row: Row) => string): FacetColumn =>
    facetColumn(read, keyOf, { valuesOf: readers[id].valuesOf, order: orderOf(id) });
  const figures = once(() => readFigures(rows));
  // Whole rows take ten times the memory of what is made of them: they are let go of at once.
  const made = once(() => {
    const read = rows.all();
    const facets = FACETS.filter((id) => id !== 'place').map(
      (id) => [id, facet(id, read, readers[id].keyOf)] as const,
    );
    return {
      facets: Object.fromEntries(facets) as Omit<ExploreFile['facets'], 'place'>,
      ...columnsOf(read),
      anchors: kind === 'measures' ? read.map(({ anchor }) => anchor ?? '') : null,
    };
  });
  const facets = withOnce<object, ExploreFile['facets']>(
    {},
    {
      ...(Object.fromEntries(
        FACETS.map((id) => [id, () => made().facets[id as Exclude<FacetId, 'place'>]]),
      ) as Record<FacetId, () => FacetColumn>),
      // Which places there are is asked of every file.
      place: () => facet('place', rows.places(), (placeId) => placeId),
    },
  );
  const known = {
    kind,
    count: rows.count,
    facets,
    columns: Object.entries(table.columns).map(([name, { type }]) => [name, type] as const),
  };
  return withOnce<typeof known, Omit<ExploreFile, keyof typeof known>>(known, {
    parents: () => parentsOf(facets.place.values, dataset),
    percent: () => facets.indicator.values.flatMap((id, index) => (made().percent.has(id) ? [index] : [])),
    periods: () => made().periods.keys,
    period: () => made().periods.numbers,
    form: () => figures().form,
    low: () => figures().low,
    high: () => figures().high,
    reports: () => made().reports.keys,
    report: () => made().reports.numbers,
    number: () => made().number,
    observations: () => made().observations,
    disagreeing: () => made().disagreeing,
    anchors: () => made().anchors,
  });
}

/** The figures of rows, as an index into `FORMS` with the numbers that go with it. */
function readFigures(rows: ExploreRows) {
  const figures = rows.figures();
  return {
    form: figures.map(({ form }) => FORMS.indexOf(form)),
    low: figures.map(({ low }) => low),
    high: figures.map(({ high }) => high),
  };
}

function columnsOf(rows: readonly ExploreRow[]) {
  return {
    percent: new Set(rows.filter(({ isPercent }) => isPercent).map(({ subject }) => subject)),
    periods: numberPeriods(rows),
    reports: numberReports(rows),
    number: rows.map(({ observations: [first] }) =>
      first ? Number(first.observation_id.slice(first.report_id.length + 1)) : -1,
    ),
    observations: rows.map(({ observations }) => observations.length),
    disagreeing: rows.flatMap(({ agrees }, row) => (agrees ? [] : [row])),
  };
}

/** Different texts, and the number of that of each row among them. */
interface Numbered {
  readonly keys: readonly string[];
  readonly numbers: readonly number[];
}

/** The different periods from the earliest to the latest. */
function numberPeriods(rows: readonly ExploreRow[]): Numbered {
  const { keys, numbers } = numberEach(rows, periodKey);
  const sorted = sortPeriods(keys);
  const ranks = new Map(sorted.map((key, rank) => [key, rank]));
  const rankOf = keys.map((key) => ranks.get(key) ?? 0);
  return { keys: sorted, numbers: numbers.map((number) => rankOf[number] ?? 0) };
}

/** The reports of the first observations; -1 where a row rests on none. */
function numberReports(rows: readonly ExploreRow[]): Numbered {
  const { keys, numbers } = numberEach(rows, reportOf);
  const reports = keys.filter((id) => id !== NO_REPORT);
  const indices = new Map(reports.map((id, index) => [id, index]));
  const indexOf = keys.map((id) => indices.get(id) ?? -1);
  return { keys: reports, numbers: numbers.map((number) => indexOf[number] ?? -1) };
}

/** The report of the first observation of a row. */
export function reportOf({ observations: [first] }: ExploreRow): string {
  return first?.report_id ?? NO_REPORT;
}

/** The place above each of some places, by its number among these; -1 where there is none. */
function parentsOf(placeIds: readonly string[], { places }: Dataset): readonly number[] {
  const indices = new Map(placeIds.map((id, index) => [id, index]));
  const parents = new Map(places.map(({ place_id, parent_id }) => [place_id, parent_id]));
  return placeIds.map((id) => indices.get(parents.get(id) ?? '') ?? -1);
}
