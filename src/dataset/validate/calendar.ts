import type { Text } from '../model/language.ts';
import type { Observation } from '../model/tables.ts';
import { earliestDay, latestDay } from './dates.ts';

type PeriodKind = Observation['period_kind'];

/** What a kind of period demands of its bounds, in a test and in words that follow the kind's name. */
export interface PeriodShape {
  /** An empty bound is '' and a reduced one is judged as far as it goes. */
  readonly fits: (start: string, end: string) => boolean;
  readonly words: Text;
}

/** The kinds whose bounds a calendar or a convention fixes; the others take any bounds. */
export const PERIOD_SHAPES: Partial<Readonly<Record<PeriodKind, PeriodShape>>> = {
  instant: { fits: hasNoStart, words: { vi: 'chỉ có period_end', en: 'has period_end only' } },
  unknown: { fits: hasNoStart, words: { vi: 'không có period_start', en: 'has no period_start' } },
  month: wholeMonths(1, { vi: 'là trọn một tháng dương lịch', en: 'is one whole calendar month' }),
  quarter: wholeMonths(3, { vi: 'là trọn một quý dương lịch', en: 'is one whole calendar quarter' }),
  half_year: wholeMonths(6, {
    vi: 'là 1 tháng 1 – 30 tháng 6 hoặc 1 tháng 7 – 31 tháng 12',
    en: 'is 1 January to 30 June or 1 July to 31 December',
  }),
  year: wholeMonths(12, {
    vi: 'là 1 tháng 1 – 31 tháng 12 của một năm',
    en: 'is 1 January to 31 December of one year',
  }),
  school_year: {
    fits: isSchoolYear,
    words: {
      vi: 'là 1 tháng 9 – 31 tháng 8 năm sau',
      en: 'is 1 September to 31 August of the next year',
    },
  },
  year_to_date: {
    fits: isYearToDate,
    words: {
      vi: 'bắt đầu ngày 1 tháng 1 và kết thúc trong năm ấy',
      en: 'starts on 1 January and ends in the same year',
    },
  },
  per_year: {
    fits: areYears,
    words: { vi: 'có cận là năm (2021, 2025)', en: 'has years as its bounds (2021, 2025)' },
  },
};

/** The shape of one of the equal parts, of so many months, that a calendar year is cut into. */
function wholeMonths(months: number, words: Text): PeriodShape {
  const starts = Array.from({ length: 12 / months }, (_, index) => index * months + 1);
  return {
    fits: (start, end) => {
      const year = (start || end).slice(0, 4);
      return starts.some((month) =>
        agrees(start, end, monthOf(year, month), monthOf(year, month + months - 1)),
      );
    },
    words,
  };
}

function isSchoolYear(start: string, end: string): boolean {
  const year = start ? Number(start.slice(0, 4)) : Number(end.slice(0, 4)) - 1;
  return agrees(start, end, monthOf(String(year), 9), monthOf(String(year + 1), 8));
}

function isYearToDate(start: string, end: string): boolean {
  const year = (start || end).slice(0, 4);
  return `${year}-01-01`.startsWith(start) && (end === '' || end.startsWith(year));
}

function areYears(start: string, end: string): boolean {
  const isFirstDay = start.length <= 4 || start.endsWith('-01-01');
  return isFirstDay && (end.length <= 4 || end.endsWith('-12-31'));
}

function hasNoStart(start: string): boolean {
  return start === '';
}

/** Whether the bounds, as far as they are known, are the first day of one month and the last of another. */
function agrees(start: string, end: string, firstMonth: string, lastMonth: string): boolean {
  return earliestDay(firstMonth).startsWith(start) && latestDay(lastMonth).startsWith(end);
}

function monthOf(year: string, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}
