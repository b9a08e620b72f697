import type { Text } from '../../model/language.ts';
import type { Rule } from '../rule.ts';

/** A period that ends with the report's publication ends on its date, or in its month or year. */
export const publicationBasis: Rule = {
  id: 'publication-basis',
  severity: 'warning',
  scope: 'report',
  waivable: true,
  title: {
    vi: 'Kỳ tính đến ngày đăng thì kết thúc vào ngày đăng.',
    en: 'A period that runs to the publication ends on the day of publication.',
  },
  *check({ tables, find }) {
    for (const located of tables.observations) {
      const { period_basis, period_end, report_id } = located.row;
      const report = find('reports', report_id)?.row;
      if (period_basis !== 'publication' || !report) continue;
      // A reduced end holds the day: a ceremony shortly before the publication.
      if (period_end !== null && report.published_on?.startsWith(period_end)) continue;
      yield {
        table: 'observations',
        located,
        column: 'period_end',
        message: messageFor(report.published_on),
        remedy: {
          vi: 'Ghi ngày đăng ở period_end, hoặc sửa period_basis.',
          en: 'Write the day of publication in period_end, or correct period_basis.',
        },
      };
    }
  },
};

function messageFor(publishedOn: string | null): Text {
  if (publishedOn === null) {
    return {
      vi: 'Căn cứ là ngày đăng, mà bài không có ngày đăng.',
      en: 'The basis is the day of publication, and the report has none.',
    };
  }
  return {
    vi: `Căn cứ là ngày đăng, mà ngày đăng là ${publishedOn}.`,
    en: `The basis is the day of publication, which is ${publishedOn}.`,
  };
}
