import { chartKey } from './chart-key.ts';
import { dataset, derived, isReportProven } from './context.ts';
import { fingerprint } from './fingerprint.ts';
import { indexPage } from './index-pages.ts';
import { codes, placesAround } from './key-parts.ts';
import { reportOf } from './names.ts';
import { charts } from './figures.ts';
import { countObservations, PLACES_IN_ORDER } from './place-tree.ts';
import { auditKey, factKey, impliedKey, sumKey } from './row-keys.ts';
import { observationsOfReport } from './rows-of.ts';

/** A fingerprint of what the data say on a page of the list of reports, counted from 1. */
export function reportsKey(number: number): string {
  const { rows, count } = indexPage(dataset.reports, number);
  return fingerprint([
    count,
    rows.map((report) => [
      report,
      isReportProven(report.report_id),
      observationsOfReport(report.report_id).length,
      placesAround(report.place_id),
    ]),
  ]);
}

/** The same of a page of the list of places. */
export function placesKey(number: number): string {
  const { rows, count } = indexPage(PLACES_IN_ORDER, number);
  return fingerprint([count, rows.map((id) => [countObservations(id), placesAround(id)])]);
}

/** The same of the lists of indicators and of groups, which say how many figures are of each. */
export function codesKey(column: 'indicator_id' | 'group_id'): string {
  const counts = Map.groupBy(dataset.observations, (row) => row[column]);
  return fingerprint([codes(), [...counts].map(([code, rows]) => [code, rows.length]).sort()]);
}

/** The same of the page of the audit. */
export function auditPageKey(): string {
  const { audit, implied, sums, facts } = derived;
  const disagreements = facts.filter(({ agrees }) => !agrees);
  const named = [
    ...audit.flatMap(({ observation, numerator, denominator }) => [observation, numerator, denominator]),
    ...implied.flatMap(({ observation, known }) => [observation, known]),
    ...sums.flatMap(({ whole, parts }) => [whole, ...parts]),
    ...disagreements.flatMap(({ observations }) => observations),
  ].flatMap((row) => row ?? []);
  return fingerprint([
    codes(),
    charts.filter(({ slug }) => slug === 'printed-recomputed').map(({ slug }) => chartKey(slug)),
    audit.map(auditKey),
    implied.map(impliedKey),
    sums.map(sumKey),
    disagreements.map(({ observations: [first] }) => factKey(first.observation_id)),
    [...new Set(named.map((row) => row.report_id))].map(reportOf),
    [...new Set(named.map((row) => row.place_id))].map(placesAround),
  ]);
}
