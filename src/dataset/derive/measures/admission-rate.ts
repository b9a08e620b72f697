import type { Text } from '../../model/language.ts';
import type { Fact } from '../fact.ts';
import { allowanceOf } from './allowed-periods.ts';
import { compareFacts, type ComparisonDraft } from './comparison.ts';
import { placeAndGroupOf, type MeasureContext } from './context.ts';
import type { Comparison, MeasureRule } from './measure.ts';
import { isDeclaredOf, siblingOf } from './same-period.ts';
import { stockOf } from './stock.ts';

const NO_MEMBERS: Text = {
  vi: 'Không bài nào in số đảng viên của nơi và nhóm này.',
  en: 'No report prints the members of this place and group.',
};
const OTHER_DAY: Text = {
  vi: 'Số đảng viên của nơi này chỉ được in vào ngày ngoài năm ấy hoặc ngày không rõ.',
  en: 'The members of the place are printed only for days outside that year or days that are not stated.',
};
const NO_BOUNDS: Text = {
  vi: 'Bài không in năm của số kết nạp.',
  en: 'The report does not print the year of the admissions.',
};
const NO_ADMISSIONS: Text = {
  vi: 'Không bài nào in số kết nạp của nơi này trong năm ấy.',
  en: 'No report prints the admissions of the place in that year.',
};

/**
 * Admissions per 100 members and year: 100 × admissions of a year ÷ members of the same place and group, from the
 * start of the year, else its end, else a day within it; otherwise the rate as printed. Never of half-years and the
 * like, which are not stretched to a year. Only everybody's admissions are reported as lacking their members.
 */
export const admissionRateRule: MeasureRule = {
  measure: 'admission_rate',
  derive: (context) =>
    [...context.circumstances.values()].flatMap((facts) => {
      const lead = facts.find((fact) => isLead(fact, context));
      return lead && lead.status !== 'plan' ? [rateOf(lead, context)] : [];
    }),
};

function isLead(fact: Fact, context: MeasureContext): boolean {
  if (fact.indicatorId === 'admission_rate') return true;
  const isYearly = allowanceOf('admission_rate', fact.periodKind).extent === 'all';
  return (
    fact.indicatorId === 'admissions' && isYearly && (fact.groupId === 'all' || hasMembers(fact, context))
  );
}

function rateOf(circumstance: Fact, context: MeasureContext): Comparison {
  const numerator = siblingOf(circumstance, 'admissions', context);
  const printed = siblingOf(circumstance, 'admission_rate', context);
  return compareFacts({
    measure: 'admission_rate',
    unit: 'percent',
    circumstance,
    numerator,
    ...membersFor(numerator, printed, context),
    printed,
    missing: reasonFor(circumstance, numerator, context),
  });
}

/** The members that a report declares as the base of its rate, otherwise those of the year. */
function membersFor(
  admissions: Fact | null,
  printed: Fact | null,
  context: MeasureContext,
): Pick<ComparisonDraft, 'denominator' | 'match'> {
  if (!admissions) return { denominator: null, match: null };
  const declared = (printed?.observations ?? [])
    .map(({ denominator_id }) => context.factByObservation.get(denominator_id ?? ''))
    .find((base) => base !== undefined && isDeclaredOf(admissions, base, printed, context));
  if (declared) return { denominator: declared, match: 'declared_counts' };
  const stock = stockOf(admissions, 'members', context);
  return { denominator: stock?.fact ?? null, match: stock?.basis ?? null };
}

function reasonFor(circumstance: Fact, admissions: Fact | null, context: MeasureContext): Text {
  if (!admissions) return NO_ADMISSIONS;
  if (circumstance.periodStart === null || circumstance.periodEnd === null) return NO_BOUNDS;
  return hasMembers(circumstance, context) ? OTHER_DAY : NO_MEMBERS;
}

function hasMembers(fact: Fact, { stocks }: MeasureContext): boolean {
  return (stocks.get(placeAndGroupOf(fact)) ?? []).some((stock) => stock.indicatorId === 'members');
}
