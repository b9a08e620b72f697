import type { Choices } from './random.ts';
import type { Cells } from './slips.ts';

/** Both bounds a year earlier or later; null where there is none. */
export function moveYear(row: Cells, choices: Choices): Cells | null {
  const by = choices.oneOf([-1, 1]) ?? 1;
  const bounds = ['period_start', 'period_end'].filter((column) => row[column] !== '');
  if (bounds.length === 0) return null;
  return Object.fromEntries(bounds.map((column) => [column, addYears(row[column] ?? '', by)]));
}

/** One bound with a month off, or a year where it has no month. */
export function moveDay(date: string, choices: Choices): string {
  const by = choices.oneOf([-1, 1]) ?? 1;
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return addYears(date, by);
  const moved = ((Number(month) - 1 + by + 12) % 12) + 1;
  const last = new Date(Date.UTC(Number(year), moved, 0)).getUTCDate();
  const days = day === undefined ? [] : [String(Math.min(Number(day), last)).padStart(2, '0')];
  return [year, String(moved).padStart(2, '0'), ...days].join('-');
}

function addYears(date: string, by: number): string {
  return `${String(Number(date.slice(0, 4)) + by)}${date.slice(4).replace('-02-29', '-02-28')}`;
}
