import type { Observation } from '../../dataset/model/tables.ts';

/**
 * The years that observations speak of, as an ISO 8601 interval (`2011/2030`), plans included; one year alone where
 * they are of one; null where none prints a bound.
 */
export function temporalCoverage(
  observations: readonly Pick<Observation, 'period_start' | 'period_end'>[],
): string | null {
  const years = observations
    .flatMap(({ period_start, period_end }) => [period_start, period_end])
    .flatMap((bound) => (bound === null ? [] : bound.slice(0, 4)))
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}/${last}`;
}
