import { PERIOD_KINDS } from '../dataset/model/codes.ts';
import type { Language } from '../dataset/model/language.ts';
import type { Observation } from '../dataset/model/tables.ts';
import { formatDate } from './format.ts';
import { MESSAGES } from './messages.ts';

/** A period as an observation carries it; facts and measures have the same fields under other names. */
export type PeriodFields = Pick<Observation, 'period_kind' | 'period_start' | 'period_end' | 'period_length'>;

/** Kinds whose bounds alone would not say what they are: a school year reads like any other stretch of months. */
const NAMED_KINDS: ReadonlySet<string> = new Set(['school_year', 'term']);

/** A period in words: `1/1–30/6/2021`, `2019–2022`, `from 2015, last day not printed`, `mỗi năm, 2019–2022`. */
export function formatPeriod(period: PeriodFields, language: Language): string {
  const words = MESSAGES[language].period;
  const { period_kind: kind, period_start: start, period_end: end } = period;
  if (kind === 'instant') return formatInstant(end, language);
  if (kind === 'per_year') {
    return start || end ? words.perYear(formatBounds(period, language)) : words.perYearUnknown;
  }
  const bounds = formatBounds(period, language);
  if (!start && !end && !period.period_length) {
    return kind === 'unknown' ? words.unknown : words.kindUnknown(kindLabel(kind, language));
  }
  return NAMED_KINDS.has(kind) ? `${kindLabel(kind, language)} ${bounds}` : bounds;
}

/** The period of a fact or a measure in the fields of an observation. A measure has no length. */
export function periodFieldsOf(holder: {
  readonly periodKind: Observation['period_kind'];
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly periodLength?: string | null;
}): PeriodFields {
  return {
    period_kind: holder.periodKind,
    period_start: holder.periodStart,
    period_end: holder.periodEnd,
    period_length: holder.periodLength ?? null,
  };
}

/** Two dates as a stretch, without saying twice what they share: `2021`, `2019–2022`, `1/1–30/6/2021`. */
export function formatDates(start: string, end: string, language: Language): string {
  const whole = wholePeriod(start, end);
  if (whole) return formatDate(whole, language);
  if (start === end) return formatDate(start, language);
  const [from, to] = [wholeYearStart(start), wholeYearEnd(end)];
  if (from && to) return `${from}–${to}`;
  if (start.slice(0, 4) !== end.slice(0, 4))
    return stretch(formatDate(start, language), formatDate(end, language));
  return stretch(withoutYear(start, language), formatDate(end, language));
}

function formatBounds({ period_start, period_end, period_length }: PeriodFields, language: Language): string {
  const words = MESSAGES[language].period;
  if (period_start && period_end) return formatDates(period_start, period_end, language);
  if (period_start) return words.from(formatDate(period_start, language));
  if (period_end) return words.to(formatDate(period_end, language));
  const [, count = '', unit = 'D'] = /^P(\d+)([YMWD])$/.exec(period_length ?? '') ?? [];
  return words.length(count, unit as 'Y' | 'M' | 'W' | 'D');
}

function formatInstant(day: string | null, language: Language): string {
  const words = MESSAGES[language].period;
  if (!day) return words.instantUnknown;
  const date = formatDate(day, language);
  return day.length === 10 ? words.instant(date) : words.instantYear(date);
}

function kindLabel(kind: Observation['period_kind'], language: Language): string {
  return PERIOD_KINDS.find(({ code }) => code === kind)?.label[language] ?? kind;
}

/** The reduced date of a stretch that is exactly one calendar year or month; otherwise null. */
function wholePeriod(start: string, end: string): string | null {
  const [year, month] = [start.slice(0, 4), start.slice(0, 7)];
  if (wholeYearStart(start) === year && wholeYearEnd(end) === year) return year;
  const lastDay = new Date(Date.UTC(Number(year), Number(month.slice(5)), 0)).getUTCDate();
  return start === `${month}-01` && end === `${month}-${lastDay}` ? month : null;
}

function wholeYearStart(date: string): string | null {
  return date.length === 4 || date.endsWith('-01-01') ? date.slice(0, 4) : null;
}

function wholeYearEnd(date: string): string | null {
  return date.length === 4 || date.endsWith('-12-31') ? date.slice(0, 4) : null;
}

function withoutYear(date: string, language: Language): string {
  const text = formatDate(date, language);
  return language === 'vi' ? text.replace(/\/\d{4}$/, '') : text.replace(/ \d{4}$/, '');
}

/** An unspaced dash joins single words and numbers, a spaced one longer dates. */
function stretch(from: string, to: string): string {
  return /\s/.test(from + to) ? `${from} – ${to}` : `${from}–${to}`;
}
