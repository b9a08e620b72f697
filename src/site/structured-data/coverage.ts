import type { Observation } from '../../dataset/model/tables.ts';

/**
 * The years that observations speak of, as an ISO 8601 interval (`2011/2030`), plans included; one year alone where
 * they are of one; null where none prints a bound.
 */
export function temporalCoverage(
  observations: readonly Pick<Observation, 'period_start' | 'period_end'>[],
): string | null {
  const different = new Set<string>();
  for (const { period_start, period_end } of observations) {
    for (const bound of [period_start, period_end]) if (bound !== null) different.add(bound.slice(0, 4));
  }
  const years = [...different].sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}/${last}`;
}
