import type { Text } from '../../model/language.ts';
import type { Observation } from '../../model/tables.ts';
import type { Context } from '../context.ts';
import type { Rule } from '../rule.ts';

const QUOTAS = ['admissions_quota', 'admissions_quota_own', 'admissions_quota_resolution'];

interface Parts {
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
  /** Whether the denominator is of the group of the percentage, or of one that holds it. */
  readonly base: 'same' | 'other';
}

/** What each percentage is made of, by its definition; one that is not here may be made of anything. */
const PARTS: Readonly<Record<string, Parts>> = {
  quota_attainment: { numerator: ['admissions'], denominator: QUOTAS, base: 'same' },
  quota_excess_percent: { numerator: ['admissions'], denominator: QUOTAS, base: 'same' },
  admission_rate: { numerator: ['admissions', ...QUOTAS], denominator: ['members'], base: 'same' },
  admitted_of_introduced: { numerator: ['admissions'], denominator: ['introduced'], base: 'same' },
  share_of_admissions: { numerator: ['admissions'], denominator: ['admissions'], base: 'other' },
  share_of_members: { numerator: ['members'], denominator: ['members'], base: 'other' },
  share_of_introduced: { numerator: ['introduced'], denominator: ['introduced'], base: 'other' },
  share_of_union_members: { numerator: ['union_members'], denominator: ['union_members'], base: 'other' },
};

/** A percentage is made of what its indicator says: a lone numerator declared as the denominator does not fit. */
export const ratioParts: Rule = {
  id: 'ratio-parts',
  severity: 'error',
  scope: 'report',
  waivable: true,
  title: {
    vi: 'Tử số và mẫu số đếm điều mà chỉ số phần trăm nói, của nhóm mà nó nói.',
    en: 'Numerator and denominator count what the percentage says, of the group that it says.',
  },
  *check({ tables, find }) {
    for (const located of tables.observations) {
      for (const column of ['numerator_id', 'denominator_id'] as const) {
        const message = faultOf(located.row, column, find);
        if (message) yield { table: 'observations', located, column, message, remedy: REMEDY };
      }
    }
  },
};

const REMEDY: Text = {
  vi: 'Sửa mã của phần ấy, hoặc chỉ số và nhóm của tỷ lệ; để trống phần mà bài không in.',
  en: 'Correct the id of that part, or indicator and group of the percentage; leave empty what is not printed.',
};

function faultOf(
  row: Observation,
  column: 'numerator_id' | 'denominator_id',
  find: Context['find'],
): Text | null {
  const parts = PARTS[row.indicator_id];
  const part = find('observations', row[column])?.row;
  if (!parts || !part) return null;
  const isNumerator = column === 'numerator_id';
  const fitting = isNumerator ? parts.numerator : parts.denominator;
  if (!fitting.includes(part.indicator_id)) {
    return {
      vi: `${part.observation_id} đếm ${part.indicator_id}; phần này của ${row.indicator_id} là ${fitting.join(', ')}.`,
      en: `${part.observation_id} counts ${part.indicator_id}; this part of ${row.indicator_id} is ${fitting.join(', ')}.`,
    };
  }
  const isSame = part.group_id === row.group_id;
  if (isSame === (isNumerator || parts.base === 'same')) return null;
  return {
    vi: `Tỷ lệ của nhóm ${row.group_id}, ${part.observation_id} của nhóm ${part.group_id}.`,
    en: `The percentage is of ${row.group_id}, ${part.observation_id} of ${part.group_id}.`,
  };
}
