import type { Located } from '../../model/record.ts';
import type { Observation } from '../../model/tables.ts';
import { firstIndex } from '../bisect.ts';
import { isCount, isTotal, subjectsAround } from '../containment.ts';
import type { Context } from '../context.ts';
import { earliestDay } from '../dates.ts';
import { isCertainlyGreater, logicalInterval } from '../interval.ts';
import { citeRow, oddity } from '../oddity.ts';
import type { Rule } from '../rule.ts';
import { isCertainlyWithin } from '../stretch.ts';
import { SubjectIndex } from '../subject-index.ts';

/** A part of some total, with the first day that its period can have. */
interface DatedPart {
  readonly part: Located<Observation>;
  readonly start: string;
}

/** A yearly average is no total, a ceremony no total of others. */
const UNCOMPARED: ReadonlySet<string> = new Set(['per_year', 'event']);

/**
 * A period has no fewer than a stretch within it: a year no fewer than its first months, its drive or its ceremony,
 * a term no fewer than one of its years.
 */
export const periodBelowPart: Rule = {
  id: 'period-below-part',
  severity: 'warning',
  scope: 'place',
  waivable: true,
  needsNote: true,
  title: {
    vi: 'Số của một kỳ không nhỏ hơn số của một phần kỳ ấy.',
    en: 'The figure of a period is not below that of a stretch within it.',
  },
  *check(context) {
    const parts = datedParts(context);
    for (const total of context.tables.observations) {
      const greater = firstGreater(total, parts.get(total.row) ?? []);
      if (!greater) continue;
      yield oddity(total, {
        vi: `${total.row.observation_id} nhỏ hơn số của một phần kỳ của nó: ${citeRow(greater)}.`,
        en: `${total.row.observation_id} is below the figure of a stretch within its period: ${citeRow(greater)}.`,
      });
    }
  },
};

/** Every total under each subject that contains its own and has figures, in the order of the first days. */
function datedParts(context: Context): SubjectIndex<DatedPart[]> {
  const parts = new SubjectIndex<DatedPart[]>();
  for (const { row } of context.tables.observations) parts.getOrMake(row, () => []);
  for (const part of context.tables.observations) {
    const { period_start } = part.row;
    if (period_start === null || !isCount(part, context) || !isTotal(part, context)) continue;
    const dated = { part, start: earliestDay(period_start) };
    for (const [place, group] of subjectsAround(part.row, parts, context))
      parts.get(part.row, place, group)?.push(dated);
  }
  for (const known of parts.values()) known.sort(byStart);
  return parts;
}

function byStart(a: DatedPart, b: DatedPart): number {
  return a.start < b.start ? -1 : a.start > b.start ? 1 : 0;
}

function firstGreater(
  total: Located<Observation>,
  parts: readonly DatedPart[],
): Located<Observation> | undefined {
  const { period_start, period_end, period_kind } = total.row;
  if (period_start === null || period_end === null || UNCOMPARED.has(period_kind)) return undefined;
  const [first, last] = [earliestDay(period_start), earliestDay(period_end)];
  const from = firstIndex(parts, ({ start }) => start >= first);
  const to = firstIndex(parts, ({ start }) => start > last);
  return parts.slice(from, to).find(({ part }) => isGreaterPart(part.row, total.row))?.part;
}

function isGreaterPart(part: Observation, total: Observation): boolean {
  if (part.whole_id === total.observation_id || isSamePeriod(part, total)) return false;
  return isCertainlyWithin(part, total) && isCertainlyGreater(logicalInterval(part), logicalInterval(total));
}

function isSamePeriod(part: Observation, total: Observation): boolean {
  return (
    part.period_kind === total.period_kind &&
    part.period_start === total.period_start &&
    part.period_end === total.period_end
  );
}
