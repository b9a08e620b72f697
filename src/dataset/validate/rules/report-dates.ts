import { isCertainlyBefore } from '../dates.ts';
import type { Rule } from '../rule.ts';

/** A report appears no earlier than the documents that it cites. */
export const reportDates: Rule = {
  id: 'report-dates',
  severity: 'warning',
  scope: 'report',
  waivable: true,
  title: {
    vi: 'Bài không đăng trước văn bản mà nó dẫn.',
    en: 'A report is not published before the documents that it cites.',
  },
  *check({ tables, find }) {
    for (const located of tables.citations) {
      const publishedOn = find('reports', located.row.report_id)?.row.published_on ?? null;
      const issuedOn = find('documents', located.row.document_id)?.row.issued_on ?? null;
      if (!isCertainlyBefore(publishedOn, issuedOn)) continue;
      yield {
        table: 'citations',
        located,
        column: 'document_id',
        message: {
          vi: `Bài đăng ${String(publishedOn)}, văn bản ban hành ${String(issuedOn)}.`,
          en: `The report is of ${String(publishedOn)}, the document of ${String(issuedOn)}.`,
        },
        remedy: {
          vi: 'Kiểm tra số hiệu, ngày đăng và ngày ban hành.',
          en: 'Check the number, the day of publication and the day of issue.',
        },
      };
    }
  },
};
