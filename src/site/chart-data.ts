import type { Figure } from '../charts/figure.ts';
import type { Language, Text } from '../dataset/model/language.ts';
import type { Cell, RowTable } from '../dataset/model/row-table.ts';

/** A column of a chart's files: its header there, and what a reader sees above it. */
export interface ChartColumn {
  readonly id: string;
  readonly title: Text;
  readonly isNumeric: boolean;
}

/** What stands behind a report's figures, beside its own row. */
export interface ChartReport {
  readonly report_id: string;
  readonly title: string;
  readonly headline: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published_on: string | null;
  readonly language: string;
  readonly standing: string;
}

/** One chart as its files hold it: codes and machine numbers, the same for both languages, and words in both. */
export interface ChartData {
  readonly figures: Readonly<Record<Language, Figure>>;
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** The observations that the chart rests on, with their labels, bounds, verdicts and reports. */
  readonly observations: RowTable;
  readonly reports: readonly ChartReport[];
  /** Version with fingerprint, licence, and the addresses of the chart's pages. */
  readonly version: string;
  readonly licence: string;
  readonly address: Text;
}

/** What a chart's rows say of the observations behind them; the words are those of the tables of facts. */
const PROVENANCE: readonly ChartColumn[] = [
  { id: 'observation_ids', title: { vi: 'quan sát', en: 'observations' }, isNumeric: false },
  { id: 'printed_forms', title: { vi: 'các dạng in', en: 'printed forms' }, isNumeric: false },
  { id: 'report_ids', title: { vi: 'các bài', en: 'reports' }, isNumeric: false },
  { id: 'report_urls', title: { vi: 'địa chỉ các bài', en: 'addresses of the reports' }, isNumeric: false },
  { id: 'standing', title: { vi: 'tình trạng bài', en: 'standing' }, isNumeric: false },
];

/** The columns of a chart's files: those of its table, then provenance. */
export function chartColumns({ vi, en }: ChartData['figures']): ChartColumn[] {
  const own = vi.table.columns.map(({ id, title, numeric = false }, index) => ({
    id,
    title: { vi: title, en: en.table.columns[index]?.title ?? id },
    isNumeric: numeric,
  }));
  return [...own, ...PROVENANCE];
}

/** The rows of a chart's table by column id, each with the observations and reports behind it. */
export function chartRows(
  figure: Figure,
  observations: RowTable,
  reports: readonly ChartReport[],
): Record<string, Cell>[] {
  const observationById = new Map(observations.rows.map((row) => [row['observation_id'], row]));
  return figure.table.rows.map((row) => {
    const cells = row.map((cell, index) => [figure.table.columns[index]?.id ?? '', cell.value] as const);
    const ids = [...new Set(row.flatMap((cell) => cell.observationId ?? []))];
    const stated = ids.map((id) => observationById.get(id)).filter((each) => each !== undefined);
    const mentioned = row.flatMap((cell) => cell.mention?.reportId ?? []);
    const reportIds = new Set([...stated.map((each) => each['report_id']), ...mentioned]);
    const behind = reports.filter(({ report_id }) => reportIds.has(report_id));
    return {
      ...Object.fromEntries(cells),
      observation_ids: ids.join(' '),
      printed_forms: stated.map((each) => each['as_printed']).join('; '),
      report_ids: behind.map((each) => each.report_id).join(' '),
      report_urls: behind.flatMap((each) => each.url ?? []).join(' '),
      standing: behind.map((each) => each.standing).join(' '),
    };
  });
}
