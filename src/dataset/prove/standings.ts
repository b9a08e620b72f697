import { code, identifier } from '../model/column.ts';
import type { Dataset } from '../model/record.ts';
import type { RowTable } from '../model/row-table.ts';
import { defineTable } from '../model/table.ts';
import type { Observation } from '../model/tables.ts';
import { isProven } from './proof.ts';

/** What stands behind the figures of a report. */
export const STANDINGS = [
  {
    code: 'proven',
    label: { vi: 'đã chứng thực', en: 'proven' },
    definition: {
      vi: 'Có bản lưu đã đối chiếu: mọi con số được ghi hoặc bỏ qua có lý do, với đúng những dòng hiện có.',
      en: 'A saved text was checked: every figure is recorded or excluded with a reason, with the rows as they stand.',
    },
  },
  {
    code: 'transcribed',
    label: { vi: 'đã chép', en: 'transcribed' },
    definition: {
      vi: 'Chép từ bài; chưa có bản lưu để đối chiếu, hoặc các dòng đã đổi từ lần đối chiếu.',
      en: 'Transcribed from the report; there is no saved text to check, or the rows have changed since the check.',
    },
  },
] as const;

const TABLE = defineTable({
  name: 'standings',
  path: 'standings.csv',
  key: ['report_id'],
  title: { vi: 'Tình trạng bài', en: 'Standings' },
  description: {
    vi: 'Mỗi dòng nói điều gì đứng sau số liệu của một bài.',
    en: 'One row says what stands behind the figures of a report.',
  },
  columns: {
    report_id: identifier(
      true,
      {
        title: { vi: 'mã bài', en: 'report id' },
        description: { vi: 'Bài.', en: 'The report.' },
        examples: ['krong-bong'],
      },
      { table: 'reports', column: 'report_id' },
    ),
    standing: code(STANDINGS, true, {
      title: { vi: 'tình trạng', en: 'standing' },
      description: { vi: 'Đã chứng thực hay đã chép.', en: 'Proven or transcribed.' },
    }),
  },
});

/** The standing of every report, as a table to be published. */
export function tabulateStandings(dataset: Dataset): RowTable {
  const observations = Map.groupBy(dataset.observations, ({ report_id }) => report_id);
  return standingsTable(dataset, (id) => observations.get(id) ?? []);
}

/** The same where the observations of a report are asked for when it is their turn. */
export function standingsTable(
  dataset: Omit<Dataset, 'observations'>,
  observationsOf: (reportId: string) => readonly Observation[],
): RowTable {
  const byReport = <Row extends { readonly report_id: string }>(rows: readonly Row[]) =>
    Map.groupBy(rows, ({ report_id }) => report_id);
  const [proofs, exclusions] = [byReport(dataset.proofs), byReport(dataset.exclusions)];
  const [citations, mentions] = [byReport(dataset.citations), byReport(dataset.mentions)];
  const rows = dataset.reports.map((report) => {
    const id = report.report_id;
    const own = {
      proofs: proofs.get(id) ?? [],
      exclusions: exclusions.get(id) ?? [],
      citations: citations.get(id) ?? [],
      mentions: mentions.get(id) ?? [],
      // Without a proof nobody asks for the rows that it would be of.
      get observations() {
        return observationsOf(id);
      },
    };
    return { report_id: id, standing: isProven(own, report) ? 'proven' : 'transcribed' };
  });
  return { table: TABLE, rows };
}
