import { pointOf, type Interval } from '../../dataset/derive/interval.ts';
import {
  ceilRational,
  floorRational,
  formatRational,
  multiplyRationals,
  rational,
  type Rational,
} from '../../dataset/derive/rational.ts';
import type { Observation } from '../../dataset/model/tables.ts';
import type { Form } from '../../explore/explore-file.ts';

/** A figure as the explorer shows it: its form with the one or two numbers that go with it. */
export interface ShownFigure {
  readonly form: Form;
  readonly low: number | null;
  readonly high: number | null;
}

const PLACES = 2;
const SCALE = 10n ** BigInt(PLACES);

export function figureOfObservation({ qualifier, value, value_high }: Observation): ShownFigure {
  return { form: qualifier, low: value, high: value_high };
}

/** An interval in the form that words it; its ends are rounded outwards, so that the words never claim too much. */
export function figureOfInterval(interval: Interval | null): ShownFigure {
  if (!interval) return { form: 'none', low: null, high: null };
  const point = pointOf(interval);
  if (point) return { form: 'exact', low: Number(formatRational(point, PLACES).text), high: null };
  const low = interval.low && rounded(interval.low.value, floorRational);
  const high = interval.high && rounded(interval.high.value, ceilRational);
  if (low !== null && high !== null) return { form: 'between', low, high };
  if (interval.low) return { form: interval.low.closed ? 'at_least' : 'over', low, high: null };
  if (interval.high) return { form: interval.high.closed ? 'at_most' : 'under', low: high, high: null };
  return { form: 'anything', low: null, high: null };
}

function rounded(value: Rational, round: (value: Rational) => bigint): number {
  return Number(round(multiplyRationals(value, rational(SCALE)))) / Number(SCALE);
}
