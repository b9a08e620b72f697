import type { Observation, Report } from '../dataset/model/tables.ts';
import type { PublishedTable, RowTable } from '../dataset/model/row-table.ts';
import { csvText } from '../dataset/publish/csv.ts';
import { safeRows } from '../dataset/publish/safe-cell.ts';
import { chartColumns, chartRows, type ChartData } from './chart-data.ts';
import type { ChartReport } from './chart-provenance.ts';

/** The table of one chart with what stands behind it: what its files hold besides words about it. */
export type ChartTable = Pick<ChartData, 'figures' | 'columns' | 'rows' | 'observations' | 'reports'>;

/** What a chart's table is put together from. */
export interface ChartSources {
  readonly observations: readonly Observation[];
  /** The same observations with the columns that are added in the downloads. */
  readonly labelled: PublishedTable;
  readonly reportOf: (reportId: string) => Report;
  /** Whether a report's proof fits its rows. */
  readonly isProven: (reportId: string) => boolean;
}

/** The table of a chart as its files have it. */
export function chartTableOf(figures: ChartData['figures'], sources: ChartSources): ChartTable {
  const observations = labelledObservations(new Set(figures.vi.observationIds), sources);
  const reports = figures.vi.reportIds.map((id) => describeReport(sources.reportOf(id), sources));
  return {
    figures,
    columns: chartColumns(figures),
    rows: chartRows(figures, observations, reports),
    observations,
    reports,
  };
}

/** The text of `<slug>.csv`, whose fingerprint names the edition of the chart. */
export function chartCsvText({ columns, rows }: Pick<ChartTable, 'columns' | 'rows'>): string {
  return csvText(
    columns.map(({ id }) => id),
    safeRows(rows),
  );
}

/** The observations of the ids with their added columns, in the order of the data. */
function labelledObservations(
  ids: ReadonlySet<string>,
  { observations, labelled: { table, find } }: ChartSources,
): RowTable {
  const wanted = observations.filter(({ observation_id }) => ids.has(observation_id));
  const rows = wanted.map(({ observation_id }) => find?.(observation_id)).filter((row) => row !== undefined);
  return { table, rows };
}

/** A report with whether it is proven against a saved text, or transcribed. */
function describeReport(
  { report_id, title, headline, publisher, url, published_on, language }: Report,
  { isProven }: ChartSources,
): ChartReport {
  const standing = isProven(report_id) ? 'proven' : 'transcribed';
  return { report_id, title, headline, publisher, url, published_on, language, standing };
}
