import type { Rule } from '../rule.ts';

/** The basis is filled exactly where a bound is. */
export const periodBasis: Rule = {
  id: 'period-basis',
  severity: 'error',
  scope: 'report',
  waivable: false,
  title: {
    vi: 'Có cận thì có căn cứ, không cận thì không.',
    en: 'A period with a bound says where it comes from, one without says nothing.',
  },
  *check({ tables }) {
    for (const located of tables.observations) {
      const { period_start, period_end, period_basis } = located.row;
      const isBounded = period_start !== null || period_end !== null;
      if (isBounded === (period_basis !== null)) continue;
      const place = { table: 'observations', located, column: 'period_basis' } as const;
      yield isBounded
        ? {
            ...place,
            message: { vi: 'Kỳ có cận mà không có căn cứ.', en: 'The period has a bound but no basis.' },
            remedy: {
              vi: 'Ghi printed, publication hoặc convention.',
              en: 'Write printed, publication or convention.',
            },
          }
        : {
            ...place,
            message: { vi: 'Kỳ có căn cứ mà không có cận nào.', en: 'The period has a basis but no bound.' },
            remedy: {
              vi: 'Ghi cận mà bài in, hoặc để trống period_basis.',
              en: 'Fill the bound that the report prints, or leave period_basis empty.',
            },
          };
    }
  },
};
