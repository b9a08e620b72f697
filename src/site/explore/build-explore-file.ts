import type { Derived } from '../../dataset/derive/derived.ts';
import type { Dataset } from '../../dataset/model/record.ts';
import type { Table } from '../../dataset/model/table.ts';
import { FORMS, type ExploreFile, type ExploreKind } from '../../explore/explore-file.ts';
import { numberEach } from '../number-each.ts';
import { exploreRows } from './explore-rows.ts';
import { facetOrders } from './facet-orders.ts';
import { facetColumns } from './facet-values.ts';
import { periodKey, sortPeriods } from './periods.ts';

/** Stands for the report of a row that rests on no observation. */
const NO_REPORT = '';

/** The compact file of a kind of rows; `table` is the published one, whose rows it follows one by one. */
export function buildExploreFile(
  kind: ExploreKind,
  {
    dataset,
    derived,
    table,
  }: { readonly dataset: Dataset; readonly derived: Derived; readonly table: Table },
): ExploreFile {
  const rows = exploreRows(kind, derived);
  const facets = facetColumns(rows, derived, facetOrders(dataset, kind));
  const percent = new Set(rows.filter(({ isPercent }) => isPercent).map(({ subject }) => subject));
  const different = numberEach(rows, periodKey);
  const periods = sortPeriods(different.keys);
  const periodIndex = new Map(periods.map((key, index) => [key, index]));
  const indexOfPeriod = different.keys.map((key) => periodIndex.get(key) ?? 0);
  const reported = numberEach(rows, ({ observations: [first] }) => first?.report_id ?? NO_REPORT);
  const reports = reported.keys.filter((id) => id !== NO_REPORT);
  const reportIndex = new Map(reports.map((id, index) => [id, index]));
  const indexOfReport = reported.keys.map((id) => reportIndex.get(id) ?? -1);
  const placeIndex = new Map(facets.place.values.map((id, index) => [id, index]));
  const parents = new Map(dataset.places.map(({ place_id, parent_id }) => [place_id, parent_id]));
  return {
    kind,
    count: rows.length,
    facets,
    parents: facets.place.values.map((id) => placeIndex.get(parents.get(id) ?? '') ?? -1),
    percent: facets.indicator.values.flatMap((subject, index) => (percent.has(subject) ? [index] : [])),
    periods,
    period: different.numbers.map((number) => indexOfPeriod[number] ?? 0),
    form: rows.map(({ figure }) => FORMS.indexOf(figure.form)),
    low: rows.map(({ figure }) => figure.low),
    high: rows.map(({ figure }) => figure.high),
    reports,
    report: reported.numbers.map((number) => indexOfReport[number] ?? -1),
    number: rows.map(({ observations: [first] }) =>
      first ? Number(first.observation_id.slice(first.report_id.length + 1)) : -1,
    ),
    observations: rows.map(({ observations }) => observations.length),
    disagreeing: rows.flatMap(({ agrees }, row) => (agrees ? [] : [row])),
    anchors: kind === 'measures' ? rows.map(({ anchor }) => anchor ?? '') : null,
    columns: Object.entries(table.columns).map(([name, { type }]) => [name, type] as const),
  };
}
