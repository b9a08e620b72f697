import type { Fact } from '../../dataset/derive/fact.ts';

/** One year or school year; part of one; longer; without both ends; one ceremony or round. */
export type Stretch = 'year' | 'part' | 'longer' | 'open' | 'ceremony';

const YEARS: ReadonlySet<string> = new Set(['year', 'school_year', 'per_year']);
const PARTS: ReadonlySet<string> = new Set(['half_year', 'quarter', 'month', 'year_to_date']);
const YEARS_LONG = /^P(?:[2-9]|\d{2,})Y$/;

/** Sorts a period by its length, so that only counts over like stretches stand on one scale. */
export function stretchOf(fact: Fact): Stretch {
  const { periodKind: kind, periodStart: start, periodEnd: end, periodLength: length } = fact;
  if (kind === 'event') return 'ceremony';
  if (YEARS.has(kind)) return 'year';
  if (PARTS.has(kind)) return 'part';
  if (length !== null && YEARS_LONG.test(length)) return 'longer';
  if (start === null || end === null) return 'open';
  const months = monthOf(end, 12) - monthOf(start, 1) + 1;
  if (months > 12) return 'longer';
  return months === 12 ? 'year' : 'part';
}

/** Months since the year 0; a date without a month counts as the month told. */
function monthOf(date: string, otherwise: number): number {
  const [year, month] = date.split('-');
  return Number(year) * 12 + Number(month ?? otherwise);
}
