import type { Text } from '../../model/language.ts';
import type { Observation } from '../../model/tables.ts';
import type { Context } from '../context.ts';
import { isCertainlyOutside } from '../dates.ts';
import type { Rule } from '../rule.ts';
import { findCycles } from '../tree.ts';
import { isWithinPlace } from '../within.ts';

/** A part is of its whole's kind: its report, indicator and status, within its place and period. */
export const partOfWhole: Rule = {
  id: 'part-of-whole',
  severity: 'error',
  scope: 'report',
  waivable: true,
  title: {
    vi: 'Phần cùng bài, chỉ số và tình trạng với tổng, nằm trong nơi và kỳ của tổng.',
    en: 'A part shares its whole’s report, indicator and status and lies within its place and period.',
  },
  *check(context) {
    for (const located of context.tables.observations) {
      const whole = context.find('observations', located.row.whole_id)?.row;
      const message = whole ? mismatch(located.row, whole, context) : null;
      if (message) yield { table: 'observations', located, column: 'whole_id', message, remedy: REMEDY };
    }
    yield* cycles(context);
  },
};

const REMEDY: Text = {
  vi: 'Sửa whole_id, hoặc để trống: phần và tổng chỉ khai báo khi bài nói chắc.',
  en: 'Correct whole_id or leave it empty: parts are declared only where the report makes them certain.',
};

function* cycles({ tables, find }: Context) {
  const wholeOf = (id: string) => find('observations', id)?.row.whole_id;
  const parts = tables.observations.filter(({ row }) => row.whole_id !== null);
  const ids = parts.map(({ row }) => row.observation_id);
  for (const cycle of findCycles(ids, wholeOf)) {
    const located = find('observations', cycle[0] ?? null);
    if (!located) continue;
    const ring = [...cycle, cycle[0]].join(' → ');
    const message = {
      vi: `Tổng là phần của chính nó: ${ring}.`,
      en: `A whole is a part of itself: ${ring}.`,
    };
    yield { table: 'observations', located, column: 'whole_id', message, remedy: REMEDY } as const;
  }
}

function mismatch(part: Observation, whole: Observation, context: Context): Text | null {
  const id = whole.observation_id;
  if (part.report_id !== whole.report_id) {
    return { vi: `Tổng ${id} ở bài khác.`, en: `The whole ${id} stands in another report.` };
  }
  if (part.indicator_id !== whole.indicator_id) {
    return {
      vi: `Tổng ${id} đếm ${whole.indicator_id}, phần đếm ${part.indicator_id}.`,
      en: `The whole ${id} counts ${whole.indicator_id}, the part ${part.indicator_id}.`,
    };
  }
  if (!areStatusesOfOneSum(part, whole)) {
    return {
      vi: `Tổng ${id} có tình trạng ${whole.status}, phần có ${part.status}.`,
      en: `The whole ${id} has the status ${whole.status}, the part ${part.status}.`,
    };
  }
  if (!isWithinPlace(part.place_id, whole.place_id, context)) {
    return {
      vi: `${part.place_id} không nằm trong ${whole.place_id}, nơi của tổng ${id}.`,
      en: `${part.place_id} does not lie in ${whole.place_id}, the place of the whole ${id}.`,
    };
  }
  if (!isCertainlyOutside(part, whole)) return null;
  return {
    vi: `Kỳ của phần ra ngoài kỳ của tổng ${id}.`,
    en: `The part’s period leaves that of the whole ${id}.`,
  };
}

/** A result so far and the rest that is expected make up an expected whole. */
function areStatusesOfOneSum(part: Observation, whole: Observation): boolean {
  return part.status === whole.status || (part.status === 'result' && whole.status === 'projected');
}
