import { dayNumber, type Day } from '../../dataset/derive/period.ts';
import type { StripEntry } from './entries.ts';

/** Days to pixels, over whole years. */
export interface TimeScale {
  readonly left: number;
  readonly right: number;
  readonly toPixel: (day: Day) => number;
  /** The years that are named, and where they begin and end. */
  readonly ticks: readonly { readonly year: number; readonly x1: number; readonly x2: number }[];
  /** Whether each year is named, in its middle; otherwise names stand where their years begin. */
  readonly isYearly: boolean;
}

/** Room that the name of a year takes. */
const YEAR_WIDTH = 40;
const STEPS = [1, 2, 5, 10, 20, 50];
const DAYS_OF_A_YEAR = 365.2425;

/** The scale that holds all entries; `arrow` pixels stay free at a side where a bound is not printed. */
export function timeScale(
  entries: readonly StripEntry[],
  { left, right, arrow }: { readonly left: number; readonly right: number; readonly arrow: number },
): TimeScale {
  const days = entries.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  const first = yearOf(Math.min(...days));
  const last = yearOf(Math.max(...days));
  const start = left + (entries.some(({ from }) => from === null) ? arrow : 0);
  const end = right - (entries.some(({ to }) => to === null) ? arrow : 0);
  const [begin, finish] = [dayNumber(first, 1, 1), dayNumber(last + 1, 1, 1)];
  const toPixel = (day: Day): number => start + ((day - begin) / (finish - begin)) * (end - start);
  const count = last - first + 1;
  const step = STEPS.find((each) => (each * (end - start)) / count >= YEAR_WIDTH) ?? 100;
  const years = Array.from({ length: count }, (_, index) => first + index);
  return {
    left,
    right,
    toPixel,
    ticks: years
      .filter((year) => year % step === 0)
      .map((year) => ({
        year,
        x1: toPixel(dayNumber(year, 1, 1)),
        x2: toPixel(dayNumber(year + 1, 1, 1)),
      }))
      .filter(({ x1 }) => step === 1 || x1 + YEAR_WIDTH <= right),
    isYearly: step === 1,
  };
}

/** The calendar year of a day. */
function yearOf(day: Day): number {
  const near = 1970 + Math.floor(day / DAYS_OF_A_YEAR);
  if (dayNumber(near, 1, 1) > day) return near - 1;
  return dayNumber(near + 1, 1, 1) <= day ? near + 1 : near;
}
