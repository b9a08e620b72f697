import type { Text } from '../../model/language.ts';
import { pointOf, type Interval } from '../interval.ts';
import { divideIntervals } from '../interval-product.ts';
import { allowanceOf } from './allowed-periods.ts';
import type { AnyMeasure, Attainment, ElapsedShare, MeasureRule, Pace } from './measure.ts';

const NOT_BEGUN: Text = {
  vi: 'Kỳ của chỉ tiêu chưa bắt đầu.',
  en: 'The period of the quota had not begun.',
};
const NO_DAY: Text = {
  vi: 'Bài không in ngày kết thúc của số kết nạp, nên không chắc kỳ của chỉ tiêu đã bắt đầu.',
  en: 'The report does not print when the admissions end, so that it is not certain that the quota’s period had begun.',
};

/**
 * Attainment ÷ elapsed share: 1 is even pace, 2 twice as fast. Only where the period of the plan is known and part of
 * it had certainly passed.
 */
export const paceRule: MeasureRule = {
  measure: 'pace',
  derive: (_context, earlier) => {
    const shares = new Map(earlier.filter(isElapsedShare).map((share) => [share.measureId, share]));
    return earlier.flatMap((measure) => {
      if (measure.measure !== 'attainment') return [];
      const share = shares.get(measure.elapsedShareId);
      return share ? [paceOf(measure, share)] : [];
    });
  },
};

function isElapsedShare(measure: AnyMeasure): measure is ElapsedShare {
  return measure.measure === 'elapsed_share';
}

function paceOf(attainment: Attainment, share: ElapsedShare): Pace {
  const reason = reasonAgainst(attainment, share);
  const interval = reason ? null : quotientOf(attainment.interval, share.interval);
  return {
    measureId: attainment.measureId.replace(/^attainment/, 'pace'),
    measure: 'pace',
    circumstanceId: attainment.circumstanceId,
    placeId: attainment.placeId,
    groupId: attainment.groupId,
    status: attainment.status,
    periodKind: attainment.periodKind,
    periodStart: attainment.periodStart,
    periodEnd: attainment.periodEnd,
    unit: 'ratio',
    interval,
    logical: reason ? null : quotientOf(attainment.logical, share.logical),
    point: interval && attainment.point && share.point ? pointOf(interval) : null,
    basis: share.basis,
    formula: interval ? `${inBrackets(attainment.formula)} ÷ (${share.formula})` : '',
    inputs: attainment.inputs,
    reason,
    selected: attainment.selected,
    attainmentId: attainment.measureId,
    elapsedShareId: share.measureId,
  };
}

function reasonAgainst(attainment: Attainment, share: ElapsedShare): Text | null {
  const { extent, reason } = allowanceOf('pace', attainment.periodKind);
  if (extent !== 'all') return reason;
  if (!attainment.interval) return attainment.reason;
  if (!share.interval) return share.reason;
  if (isPositive(share.interval.low)) return null;
  return isPositive(share.interval.high) ? NO_DAY : NOT_BEGUN;
}

function isPositive(end: Interval['low']): boolean {
  return end !== null && end.value.numerator > 0n;
}

function quotientOf(attainment: Interval | null, share: Interval | null): Interval | null {
  return attainment && share && divideIntervals(attainment, share);
}

function inBrackets(formula: string): string {
  return formula.includes(' ') ? `(${formula})` : formula;
}
