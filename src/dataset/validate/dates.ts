/** A stretch of days as a row states it: ISO 8601, either end reduced or null. */
export interface Bounds {
  readonly period_start: string | null;
  readonly period_end: string | null;
}

/** The first day that a reduced date can mean: `2022-06` is `2022-06-01`. */
export function earliestDay(date: string): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day that a reduced date can mean: `2022-06` is `2022-06-30`. */
export function latestDay(date: string): string {
  if (date.length === 10) return date;
  const month = date.length === 4 ? `${date}-12` : date;
  return `${month}-${String(daysOf(Number(month.slice(0, 4)), Number(month.slice(5))))}`;
}

/** Whether every reading of the first date is before every reading of the second; never where one is not known. */
export function isCertainlyBefore(first: string | null, second: string | null): boolean {
  return first !== null && second !== null && latestDay(first) < earliestDay(second);
}

/** Whether, in every reading of their dates, the inner stretch leaves the outer one. */
export function isCertainlyOutside(inner: Bounds, outer: Bounds): boolean {
  return (
    isCertainlyBefore(inner.period_start, outer.period_start) ||
    isCertainlyBefore(outer.period_end, inner.period_end)
  );
}

function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
