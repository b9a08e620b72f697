import type { Rule } from '../rule.ts';

const TO_DATE: ReadonlySet<string> = new Set(['year_to_date', 'term_to_date']);

/** What is planned or expected lies ahead: only a result runs “to date”. */
export const planToDate: Rule = {
  id: 'plan-to-date',
  severity: 'error',
  scope: 'report',
  waivable: true,
  title: {
    vi: 'Chỉ kết quả mới tính “đến nay”; kế hoạch và ước tính thì không.',
    en: 'Only a result runs “to date”; a plan or a projection does not.',
  },
  *check({ tables }) {
    for (const located of tables.observations) {
      const { status, period_kind, period_basis } = located.row;
      if (status === 'result') continue;
      if (!TO_DATE.has(period_kind) && period_basis !== 'publication') continue;
      yield {
        table: 'observations',
        located,
        column: 'status',
        message: {
          vi: `Kỳ tính đến nay, mà tình trạng là ${status}.`,
          en: `The period runs to date, and the status is ${status}.`,
        },
        remedy: {
          vi: 'Ghi result nếu đã đếm; nếu là kế hoạch hay ước tính, ghi kỳ mà nó nhắm đến.',
          en: 'Write result if it was counted; of a plan or a projection, write the period that it is for.',
        },
      };
    }
  },
};
