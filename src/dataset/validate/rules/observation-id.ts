import type { Rule } from '../rule.ts';

/** An observation's id is its report's id, a full stop and a number. */
export const observationId: Rule = {
  id: 'observation-id',
  severity: 'error',
  scope: 'report',
  waivable: false,
  title: {
    vi: 'Mã quan sát là mã bài, dấu chấm và một số.',
    en: 'An observation’s id is its report’s id, a full stop and a number.',
  },
  *check({ tables }) {
    for (const located of tables.observations) {
      const { observation_id, report_id } = located.row;
      const number = observation_id.slice(report_id.length);
      if (observation_id.startsWith(report_id) && /^\.[1-9]\d*$/.test(number)) continue;
      yield {
        table: 'observations',
        located,
        column: 'observation_id',
        message: {
          vi: `Mã không phải là “${report_id}.” và một số.`,
          en: `The id is not “${report_id}.” and a number.`,
        },
        remedy: {
          vi: 'Ghi số tiếp theo chưa từng dùng của bài; mã đã công bố thì giữ nguyên.',
          en: 'Write the report’s next unused number; an id once published stays.',
        },
      };
    }
  },
};
