import type { Observation } from '../../dataset/model/tables.ts';
import type { PeriodFields } from '../../i18n/format-period.ts';

interface PeriodHolder {
  readonly periodKind: Observation['period_kind'];
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly periodLength: string | null;
}

/** One string for all rows of a period: kind, first day, last day and length. */
export function periodKey({ periodKind, periodStart, periodEnd, periodLength }: PeriodHolder): string {
  return [periodKind, periodStart ?? '', periodEnd ?? '', periodLength ?? ''].join('|');
}

/** The fields of a period from its key. */
export function periodOfKey(key: string): PeriodFields {
  const [kind, start, end, length] = key.split('|');
  return {
    period_kind: kind as Observation['period_kind'],
    period_start: start || null,
    period_end: end || null,
    period_length: length || null,
  };
}

/** The keys of periods by the end that is known, then by the beginning; without dates last. */
export function sortPeriods(keys: readonly string[]): string[] {
  return keys
    .map((key) => ({ key, order: orderOf(periodOfKey(key)) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ key }) => key);
}

function orderOf({ period_start, period_end, period_kind }: PeriodFields): string {
  return [period_end ?? period_start ?? '9999', period_start ?? '', period_kind].join('|');
}
