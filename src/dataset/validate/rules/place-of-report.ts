import type { Rule } from '../rule.ts';
import { isWithinPlace } from '../within.ts';

/** A report speaks of its own place, of those within it and of those around it; another place is likely a slip. */
export const placeOfReport: Rule = {
  id: 'place-of-report',
  severity: 'warning',
  scope: 'report',
  waivable: true,
  title: {
    vi: 'Nơi của con số là nơi của bài, nằm trong nơi ấy hoặc chứa nơi ấy.',
    en: 'The place of a figure is that of its report, within it or around it.',
  },
  *check(context) {
    for (const located of context.tables.observations) {
      const { place_id } = located.row;
      const report = context.find('reports', located.row.report_id)?.row;
      if (!report || !context.find('places', place_id) || !context.find('places', report.place_id)) continue;
      if (isWithinPlace(place_id, report.place_id, context)) continue;
      if (isWithinPlace(report.place_id, place_id, context)) continue;
      yield {
        table: 'observations',
        located,
        column: 'place_id',
        message: {
          vi: `Bài nói về ${report.place_id}, dòng này về ${place_id}.`,
          en: `The report is of ${report.place_id}, the row of ${place_id}.`,
        },
        remedy: {
          vi: 'Sửa place_id; nếu bài có nói về nơi khác, thêm một ngoại lệ.',
          en: 'Correct place_id; where the report does speak of another place, add an exception.',
        },
      };
    }
  },
};
