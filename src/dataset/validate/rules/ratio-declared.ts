import type { Text } from '../../model/language.ts';
import type { Located } from '../../model/record.ts';
import type { Observation } from '../../model/tables.ts';
import type { Context } from '../context.ts';
import { isCertainlyOutside } from '../dates.ts';
import type { Rule } from '../rule.ts';

/** A declared ratio is a percentage of observations that can be divided by each other; a report may print only one of them. */
export const ratioDeclared: Rule = {
  id: 'ratio-declared',
  severity: 'error',
  scope: 'report',
  waivable: true,
  title: {
    vi: 'Tử số và mẫu số chỉ có ở một phần trăm, cùng bài, cùng nơi, cùng đơn vị và hợp kỳ.',
    en: 'Numerator and denominator belong to a percentage and are of one report, place and unit, in fitting periods.',
  },
  *check(context) {
    for (const located of context.tables.observations) {
      const { numerator_id, denominator_id } = located.row;
      if (numerator_id === null && denominator_id === null) continue;
      const column = denominator_id === null ? 'numerator_id' : 'denominator_id';
      const message = declarationFault(located.row, context) ?? partsFault(located, context);
      if (message) yield { table: 'observations', located, column, message, remedy: REMEDY };
    }
  },
};

const REMEDY: Text = {
  vi: 'Sửa numerator_id, denominator_id; để trống phần mà bài không in hoặc không nói chắc.',
  en: 'Correct numerator_id and denominator_id; leave empty what the report does not print or make certain.',
};

function declarationFault(row: Observation, { find }: Context): Text | null {
  const { numerator_id, denominator_id, observation_id } = row;
  const indicator = find('indicators', row.indicator_id)?.row;
  if (indicator && indicator.unit !== 'percent') {
    return {
      vi: `${row.indicator_id} không phải là phần trăm nên không có tử số và mẫu số.`,
      en: `${row.indicator_id} is no percentage and has no numerator and denominator.`,
    };
  }
  const named = [numerator_id, denominator_id, observation_id].filter((id) => id !== null);
  if (new Set(named).size === named.length) return null;
  return {
    vi: 'Tỷ lệ, tử số và mẫu số phải là những quan sát khác nhau.',
    en: 'The ratio, its numerator and its denominator must be different observations.',
  };
}

function partsFault({ row }: Located<Observation>, { find }: Context): Text | null {
  const numerator = find('observations', row.numerator_id)?.row;
  const denominator = find('observations', row.denominator_id)?.row;
  if ([numerator, denominator].some((part) => part && part.report_id !== row.report_id)) {
    return { vi: 'Tử số hoặc mẫu số ở bài khác.', en: 'Numerator or denominator stand in another report.' };
  }
  if (!numerator || !denominator) return null;
  if (numerator.place_id !== denominator.place_id) {
    return {
      vi: `Tử số của ${numerator.place_id}, mẫu số của ${denominator.place_id}.`,
      en: `The numerator is of ${numerator.place_id}, the denominator of ${denominator.place_id}.`,
    };
  }
  const [above, below] = [numerator, denominator].map(
    ({ indicator_id }) => find('indicators', indicator_id)?.row.unit,
  );
  if (above && below && above !== below) {
    return {
      vi: `Tử số đếm bằng ${above}, mẫu số bằng ${below}.`,
      en: `The numerator counts ${above}, the denominator ${below}.`,
    };
  }
  return periodsFault(numerator, denominator);
}

/** A flow is set against a stock of a day before or after it (a rate of admission), so only like is compared. */
function periodsFault(numerator: Observation, denominator: Observation): Text | null {
  const instants = [numerator, denominator].filter(({ period_kind }) => period_kind === 'instant').length;
  if (instants === 1) return null;
  const isApart = instants === 2 && isCertainlyOutside(denominator, numerator);
  if (!isApart && !isCertainlyOutside(numerator, denominator)) return null;
  return {
    vi: 'Kỳ của tử số ra ngoài kỳ của mẫu số.',
    en: 'The period of the numerator leaves that of the denominator.',
  };
}
