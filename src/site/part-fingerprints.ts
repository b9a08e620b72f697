import { sha256OfText } from '../dataset/model/fingerprint.ts';
import type { Report } from '../dataset/model/tables.ts';
import { fingerprintRows, type ProvenRows } from '../dataset/prove/proof.ts';
import { chartCsvText, type ChartTable } from './chart-table.ts';

/** Digits of a fingerprint that a version names. */
const DIGITS = 12;

/** What can be cited by itself, as releases name it. */
export const partName = {
  chart: (slug: string): string => `charts/${slug}`,
  report: (reportId: string): string => `reports/${reportId}`,
};

/** The first digits of the SHA-256 of a chart's CSV file, so that whoever has the file can tell which edition it is. */
export function fingerprintChart(table: Pick<ChartTable, 'columns' | 'rows'>): string {
  return sha256OfText([chartCsvText(table)]).slice(0, DIGITS);
}

/** Twelve digits that change with any cell of a report's row and with its rows that a proof covers (`fingerprintRows`). */
export function fingerprintReport(report: Report, rows: ProvenRows): string {
  return sha256OfText([JSON.stringify(report), fingerprintRows(rows, report)]).slice(0, DIGITS);
}
