import type { Fact } from '../fact.ts';
import { firstDay, lastDay, periodDaysOf, type Day } from '../period.ts';
import { placeAndGroupOf, type MeasureContext } from './context.ts';

/** What was counted on a day that belongs to a period, and where in the period that day lies. */
export interface Stock {
  readonly fact: Fact;
  readonly basis: 'stock_at_start' | 'stock_at_end' | 'stock_within';
}

/** The first and the last day that a period certainly holds. */
interface CertainDays {
  readonly first: Day;
  readonly last: Day;
}

const ORDER: Readonly<Record<Stock['basis'], number>> = {
  stock_at_start: 0,
  stock_at_end: 1,
  stock_within: 2,
};

/** Kinds whose reduced bounds mean all of the month or year that they name. */
const CALENDAR_KINDS: ReadonlySet<Fact['periodKind']> = new Set(['month', 'quarter', 'half_year', 'year']);

/**
 * The stock of the same place and group that a flow is set against: of the day on which its period begins or the day
 * before, which most printed rates rest on; otherwise of the day on which it ends or the day after; otherwise of the
 * day within it that is nearest to its start, a day that is not printed last. Of several of one day the one of the
 * flow's own report. Null where none certainly lies within; a count of a week later is of another period.
 */
export function stockOf(flow: Fact, indicatorId: string, { stocks }: MeasureContext): Stock | null {
  const days = certainDaysOf(flow);
  if (!days) return null;
  const [nearest] = (stocks.get(placeAndGroupOf(flow)) ?? [])
    .filter((fact) => fact.indicatorId === indicatorId)
    .flatMap((fact) => stockIn(days, fact))
    .sort((a, b) => ORDER[a.basis] - ORDER[b.basis] || rank(a, flow) - rank(b, flow));
  return nearest ?? null;
}

function certainDaysOf({ observations: [flow], periodKind }: Fact): CertainDays | null {
  const { period_start: start, period_end: end } = flow;
  if (start === null || end === null) return null;
  if (CALENDAR_KINDS.has(periodKind)) return { first: firstDay(start), last: lastDay(end) };
  const days = { first: lastDay(start), last: firstDay(end) };
  return days.first <= days.last ? days : null;
}

function stockIn(days: CertainDays, fact: Fact): Stock[] {
  const { first, last } = periodDaysOf(fact.observations[0]).end;
  if (first === null || last === null) return [];
  const isDay = first === last;
  if (isDay && (first === days.first || first === days.first - 1)) return [{ fact, basis: 'stock_at_start' }];
  if (isDay && (first === days.last || first === days.last + 1)) return [{ fact, basis: 'stock_at_end' }];
  return days.first <= first && last <= days.last ? [{ fact, basis: 'stock_within' }] : [];
}

/** The last day that it can be of, and half a day more where another report prints it. */
function rank({ fact }: Stock, flow: Fact): number {
  const reports = new Set(flow.observations.map((observation) => observation.report_id));
  const isOwn = fact.observations.some((observation) => reports.has(observation.report_id));
  return (periodDaysOf(fact.observations[0]).end.last ?? 0) + (isOwn ? 0 : 0.5);
}
