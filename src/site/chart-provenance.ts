import type { Text } from '../dataset/model/language.ts';
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

/** What a row of a chart says of each observation behind it, in their order, separated by a semicolon and a space. */
const STATED: readonly (readonly [id: string, of: string, title: Text])[] = [
  ['printed_forms', 'as_printed', { vi: 'các dạng in', en: 'printed forms' }],
  ['units', 'unit', { vi: 'đơn vị', en: 'units' }],
  ['statuses', 'status', { vi: 'các tình trạng', en: 'statuses' }],
  ['period_kinds', 'period_kind', { vi: 'các loại kỳ', en: 'kinds of period' }],
  ['qualifiers', 'qualifier', { vi: 'các từ hạn định', en: 'qualifiers' }],
  ['selections', 'selection', { vi: 'bài chọn nêu', en: 'picked by the reports' }],
  ['reading_lows', 'reading_low', { vi: 'cận dưới gợi ra', en: 'lower bounds suggested' }],
  ['reading_highs', 'reading_high', { vi: 'cận trên gợi ra', en: 'upper bounds suggested' }],
  ['verdicts', 'verdict', { vi: 'các phán định', en: 'verdicts' }],
];

/** What a chart's rows say of the observations behind them and of the reports that printed those. */
export const PROVENANCE: readonly ChartColumn[] = [
  { id: 'observation_ids', title: { vi: 'quan sát', en: 'observations' }, isNumeric: false },
  ...STATED.map(([id, , title]) => ({ id, title, isNumeric: false })),
  { id: 'report_ids', title: { vi: 'các bài', en: 'reports' }, isNumeric: false },
  { id: 'report_urls', title: { vi: 'địa chỉ các bài', en: 'addresses of the reports' }, isNumeric: false },
  { id: 'standing', title: { vi: 'tình trạng bài', en: 'standing' }, isNumeric: false },
];

/** The cells of these columns for some observations and the reports behind them. */
export function provenanceOf(
  observations: RowTable['rows'],
  reports: readonly ChartReport[],
): Record<string, Cell> {
  const stated = STATED.map(([id, of]) => {
    const cells = observations.map((each) => String(each[of] ?? ''));
    return [id, cells.some((cell) => cell !== '') ? cells.join('; ') : null] as const;
  });
  return {
    observation_ids: observations.map((each) => each['observation_id']).join(' '),
    ...Object.fromEntries(stated),
    report_ids: reports.map((each) => each.report_id).join(' '),
    report_urls: reports.flatMap((each) => each.url ?? []).join(' '),
    standing: reports.map((each) => each.standing).join(' '),
  };
}
