import type { Text } from '../../model/language.ts';
import type { Observation } from '../../model/tables.ts';
import type { Fact } from '../fact.ts';
import { intervalOf } from '../interval.ts';
import { rational } from '../rational.ts';
import { compareFacts, type ComparisonDraft } from './comparison.ts';
import { placeAndGroupOf, type MeasureContext } from './context.ts';
import type { Comparison, MeasureRule } from './measure.ts';
import { isDeclaredOf } from './same-period.ts';
import { stockOf } from './stock.ts';

const PERCENT = intervalOf(rational(0), rational(100), 'closed');

const NO_ORGANISATIONS: Text = {
  vi: 'Không bài nào in tổng số tổ chức của nơi này vào một ngày trong kỳ.',
  en: 'No report prints how many organisations the place has on a day of the period.',
};

/**
 * 100 × organisations that admitted ÷ organisations of the same place and group: both printed in one fraction
 * (`11/35`), one declared as a part of the other, or a number of organisations of the period.
 */
export const organisationsShareRule: MeasureRule = {
  measure: 'organisations_admitting_share',
  derive: (context) =>
    context.facts
      .filter((fact) => fact.indicatorId === 'organisations_admitting' && fact.status !== 'plan')
      .map((admitting) => shareOf(admitting, context)),
};

function shareOf(admitting: Fact, context: MeasureContext): Comparison {
  return compareFacts({
    measure: 'organisations_admitting_share',
    unit: 'percent',
    circumstance: admitting,
    numerator: admitting,
    ...organisationsFor(admitting, context),
    printed: null,
    limits: PERCENT,
    missing: NO_ORGANISATIONS,
  });
}

function organisationsFor(
  admitting: Fact,
  context: MeasureContext,
): Pick<ComparisonDraft, 'denominator' | 'match'> {
  const organisations = (context.stocks.get(placeAndGroupOf(admitting)) ?? []).filter(
    (stock) => stock.indicatorId === 'organisations',
  );
  const fraction = organisations.find((stock) => isOneFraction(admitting, stock));
  if (fraction) return { denominator: fraction, match: 'printed_fraction' };
  const declared = organisations.find((stock) => isDeclaredOf(admitting, stock, null, context));
  if (declared) return { denominator: declared, match: 'declared_counts' };
  const stock = stockOf(admitting, 'organisations', context);
  return { denominator: stock?.fact ?? null, match: stock?.basis ?? null };
}

function isOneFraction(part: Fact, whole: Fact): boolean {
  return part.observations.some((a) => whole.observations.some((b) => isOneToken(a, b)));
}

/** Whether both stand in one printed token: the same paragraph, where the report has a saved text. */
function isOneToken(a: Observation, b: Observation): boolean {
  return (
    a.as_printed.includes('/') &&
    a.as_printed === b.as_printed &&
    a.report_id === b.report_id &&
    a.paragraph === b.paragraph &&
    a.occurrence === b.occurrence
  );
}
