import type { Observation } from '../model/tables.ts';

/** Days are counted from 1970-01-01, which is day 0, in the Gregorian calendar and without a time zone. */
export type Day = number;

/** The days that a bound may be; null where the report leaves it open on that side. */
export interface DayRange {
  readonly first: Day | null;
  readonly last: Day | null;
}

/** The columns of an observation that say its period. */
export type PrintedPeriod = Pick<Observation, 'period_kind' | 'period_start' | 'period_end'>;

/** The bounds of a period: ISO 8601 dates, reduced where the day is not known, null where not printed. */
export interface Period {
  readonly start: string | null;
  readonly end: string | null;
}

export interface PeriodDays {
  readonly start: DayRange;
  readonly end: DayRange;
}

export type Answer = 'yes' | 'no' | 'unknown';

const UNKNOWN_DAY: DayRange = { first: null, last: null };

/** The day number of a calendar day, by Hinnant's days_from_civil. */
export function dayNumber(year: number, month: number, day: number): Day {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The first day that a date, reduced or not, can mean. */
export function firstDay(date: string): Day {
  const [year, month = 1, day = 1] = partsOf(date);
  return dayNumber(year, month, day);
}

/** The last day that a date, reduced or not, can mean. */
export function lastDay(date: string): Day {
  const [year, month, day] = partsOf(date);
  if (month === undefined) return dayNumber(year, 12, 31);
  if (day !== undefined) return dayNumber(year, month, day);
  return month === 12 ? dayNumber(year, 12, 31) : dayNumber(year, month + 1, 1) - 1;
}

/** The days that a date can mean. */
export function daysOf(date: string | null): DayRange {
  return date === null ? UNKNOWN_DAY : { first: firstDay(date), last: lastDay(date) };
}

/** The period of an observation: an instant, with only its end printed, begins on the day that it ends. */
export function periodOf(observation: PrintedPeriod): Period {
  const { period_kind, period_start, period_end } = observation;
  return { start: period_kind === 'instant' ? period_end : period_start, end: period_end };
}

/** The days that the bounds of an observation's period can be; a year to date stays within one year. */
export function periodDaysOf(observation: PrintedPeriod): PeriodDays {
  const { start, end } = periodOf(observation);
  const days = { start: daysOf(start), end: daysOf(end) };
  if (observation.period_kind !== 'year_to_date') return days;
  if (!end && start) return { ...days, end: { first: firstDay(start), last: lastDay(start.slice(0, 4)) } };
  if (!start && end) return { ...days, start: daysOf(`${end.slice(0, 4)}-01-01`) };
  return days;
}

/** Whether the outer period holds every day of the inner one. Bounds that are printed alike are the same. */
export function containsPeriod(outer: PrintedPeriod, inner: PrintedPeriod): Answer {
  const [outerDays, innerDays] = [periodDaysOf(outer), periodDaysOf(inner)];
  const [outerPeriod, innerPeriod] = [periodOf(outer), periodOf(inner)];
  const begins = isPrintedAlike(outerPeriod.start, innerPeriod.start)
    ? 'yes'
    : isNotAfter(outerDays.start, innerDays.start);
  const ends = isPrintedAlike(outerPeriod.end, innerPeriod.end)
    ? 'yes'
    : isNotAfter(innerDays.end, outerDays.end);
  return bothOf(begins, ends);
}

/** Whether two periods begin on the same day. Bounds that are printed alike are the same. */
export function isSameStart(a: PrintedPeriod, b: PrintedPeriod): Answer {
  if (isPrintedAlike(periodOf(a).start, periodOf(b).start)) return 'yes';
  const [x, y] = [periodDaysOf(a).start, periodDaysOf(b).start];
  return bothOf(isNotAfter(x, y), isNotAfter(y, x));
}

/** Whether two periods have no day in common. */
export function isDisjointPeriod(a: PrintedPeriod, b: PrintedPeriod): Answer {
  const [x, y] = [periodDaysOf(a), periodDaysOf(b)];
  return eitherOf(isBefore(x.end, y.start), isBefore(y.end, x.start));
}

/** The year that holds all days of a period, where it is certain; otherwise null. */
export function calendarYearOf(observation: PrintedPeriod): string | null {
  const { start, end } = periodOf(observation);
  const years = new Set([start, end].filter((date) => date !== null).map((date) => date.slice(0, 4)));
  if (start !== null && end !== null) return years.size === 1 ? (start ?? '').slice(0, 4) : null;
  const [year] = years;
  return observation.period_kind === 'year_to_date' ? (year ?? null) : null;
}

function isPrintedAlike(a: string | null, b: string | null): boolean {
  return a !== null && a === b;
}

function isNotAfter(a: DayRange, b: DayRange): Answer {
  if (a.last !== null && b.first !== null && a.last <= b.first) return 'yes';
  return a.first !== null && b.last !== null && a.first > b.last ? 'no' : 'unknown';
}

function isBefore(a: DayRange, b: DayRange): Answer {
  if (a.last !== null && b.first !== null && a.last < b.first) return 'yes';
  return a.first !== null && b.last !== null && a.first >= b.last ? 'no' : 'unknown';
}

function bothOf(a: Answer, b: Answer): Answer {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'yes' && b === 'yes' ? 'yes' : 'unknown';
}

function eitherOf(a: Answer, b: Answer): Answer {
  if (a === 'yes' || b === 'yes') return 'yes';
  return a === 'no' && b === 'no' ? 'no' : 'unknown';
}

function partsOf(date: string): [number, number | undefined, number | undefined] {
  const [year, month, day] = date.split('-').map(Number);
  return [year ?? Number.NaN, month, day];
}
