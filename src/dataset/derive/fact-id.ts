import type { Observation } from '../model/tables.ts';

const YEAR = 'YYYY'.length;
const MONTH = 'YYYY-MM'.length;
const DAY = 'YYYY-MM-DD'.length;

/**
 * How much of a bound two reports must print to mean the same period. The calendar names months, quarters and years,
 * a congress its term; elsewhere the day counts: two ceremonies of 2023 are two facts. An unknown period never does.
 */
const LEAST_LENGTH: Readonly<Record<Observation['period_kind'], number>> = {
  instant: DAY,
  event: DAY,
  month: MONTH,
  quarter: MONTH,
  half_year: MONTH,
  year: YEAR,
  year_to_date: DAY,
  school_year: YEAR,
  term: YEAR,
  term_to_date: DAY,
  span: DAY,
  per_year: YEAR,
  unknown: Number.POSITIVE_INFINITY,
};

/**
 * The id of the fact that an observation states. Its parts are joined by `~`, which no id holds, so that it is
 * unique; all its characters may stand in a URL fragment.
 */
export function factIdOf(observation: Observation): string {
  const { place_id, indicator_id } = observation;
  const spread = observation.qualifier === 'spread' ? ['spread'] : [];
  return [place_id, indicator_id, ...circumstanceParts(observation), ...spread].join('~');
}

/** The same without the indicator: the place, group, status and period that an observation is of. */
export function circumstanceOf(observation: Observation): string {
  return [observation.place_id, ...circumstanceParts(observation)].join('~');
}

function circumstanceParts(observation: Observation): string[] {
  const { group_id, status, period_kind, period_start, period_end, period_length, report_id } = observation;
  return [
    group_id,
    status,
    period_kind,
    `${period_start ?? ''}..${period_end ?? ''}`,
    ...(period_length === null ? [] : [period_length]),
    ...(isFullyKnown(observation) ? [] : [`report-${report_id}`]),
  ];
}

/** Whether two reports that print this period must mean the same days. An instant needs its end only. */
export function isFullyKnown({ period_kind, period_start, period_end }: Observation): boolean {
  const least = LEAST_LENGTH[period_kind];
  const needed = period_kind === 'instant' ? [period_end] : [period_start, period_end];
  return needed.every((date) => date !== null && date.length >= least);
}
