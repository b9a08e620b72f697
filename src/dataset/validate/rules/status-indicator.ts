import type { Rule } from '../rule.ts';

/** What is set beforehand. */
const PLANS: ReadonlySet<string> = new Set([
  'admissions_quota',
  'admissions_quota_own',
  'admissions_quota_resolution',
]);
/** What comes of it, counted or expected. */
const OUTCOMES: ReadonlySet<string> = new Set([
  'quota_attainment',
  'quota_excess',
  'quota_excess_percent',
  'members',
]);

/** A quota is a plan; its attainment, its excess and a membership are not. */
export const statusIndicator: Rule = {
  id: 'status-indicator',
  severity: 'error',
  scope: 'report',
  waivable: true,
  title: {
    vi: 'Chỉ tiêu là kế hoạch; mức đạt, phần vượt và tổng số đảng viên thì không.',
    en: 'A quota is a plan; its attainment, its excess and a membership are not.',
  },
  *check({ tables }) {
    for (const located of tables.observations) {
      const { indicator_id, status } = located.row;
      const isWrong = PLANS.has(indicator_id)
        ? status !== 'plan'
        : OUTCOMES.has(indicator_id) && status === 'plan';
      if (!isWrong) continue;
      yield {
        table: 'observations',
        located,
        column: 'status',
        message: {
          vi: `${indicator_id} không thể có tình trạng ${status}.`,
          en: `${indicator_id} cannot have the status ${status}.`,
        },
        remedy: {
          vi: 'Sửa status, hoặc chọn chỉ số khác.',
          en: 'Correct status, or choose another indicator.',
        },
      };
    }
  },
};
