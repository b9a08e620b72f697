import type { Located } from '../../model/record.ts';
import type { Observation } from '../../model/tables.ts';
import type { Context } from '../context.ts';
import type { Rule } from '../rule.ts';

/** The numbers of a report run from 1 without a gap but for what was withdrawn: a row may have been lost there. */
export const numberGap: Rule = {
  id: 'number-gap',
  severity: 'warning',
  scope: 'dataset',
  waivable: true,
  title: {
    vi: 'Số của các quan sát trong một bài chạy từ 1, không đứt quãng, trừ những quan sát đã rút.',
    en: 'The numbers of a report’s observations run from 1 without a gap, but for those withdrawn.',
  },
  *check(context) {
    const withdrawn = new Set(context.tables.withdrawn.map(({ row }) => row.observation_id));
    for (const located of context.tables.observations) {
      const missing = missingBefore(located, context, withdrawn);
      if (missing === null) continue;
      yield {
        table: 'observations',
        located,
        column: 'observation_id',
        message: {
          vi: `Ngay trước dòng này thiếu ${missing}.`,
          en: `Right before this row ${missing} is missing.`,
        },
        remedy: {
          vi: 'Đưa dòng ấy trở lại; nếu đã phát hành rồi rút lại, ghi vào withdrawn.csv; nếu chưa từng phát hành, thêm một ngoại lệ.',
          en: 'Bring the row back; if it was released and taken back, say so in withdrawn.csv; if it was never released, add an exception.',
        },
      };
    }
  },
};

/** The id right before a row's, where nothing has or had it; null where something does, or the row is the first. */
function missingBefore(
  { row: { observation_id, report_id } }: Located<Observation>,
  { find, gaps }: Context,
  withdrawn: ReadonlySet<string>,
): string | null {
  const own = observation_id.startsWith(report_id) ? observation_id.slice(report_id.length) : '';
  const number = Number(/^\.([1-9]\d*)$/.exec(own)?.[1] ?? 1);
  const before = `${report_id}.${String(number - 1)}`;
  const isThere = number === 1 || find('observations', before) !== undefined;
  return isThere || withdrawn.has(before) || gaps.mayHold('observations', before) ? null : before;
}
