import type { Observation } from '../model/tables.ts';
import { limitsOf, logicalBounds, suggestedBounds } from './bounds.ts';
import { intersectIntervals, isEmptyInterval, type Interval } from './interval.ts';
import type { Lookups } from './lookups.ts';
import { partBounds } from './parts.ts';

/** A declared part with what it can be. */
export interface Part {
  readonly observation: Observation;
  readonly bounds: Interval;
}

/** An observation in percent with its declared parts; a part that is missing or a spread is null. */
export interface Ratio {
  readonly observation: Observation;
  readonly numerator: Part | null;
  readonly denominator: Part | null;
}

/** A ratio whose parts are both known, exactly or within bounds. */
export interface CompleteRatio extends Ratio {
  readonly numerator: Part;
  readonly denominator: Part;
}

export function isCompleteRatio(ratio: Ratio): ratio is CompleteRatio {
  return ratio.numerator !== null && ratio.denominator !== null;
}

export function ratioOf(observation: Observation, lookups: Lookups): Ratio {
  return {
    observation,
    numerator: partOf(observation.numerator_id, lookups),
    denominator: partOf(observation.denominator_id, lookups),
  };
}

/**
 * The numbers that a printed percentage can stand for, whatever its status: by its precision where no word softens
 * it, by its reading where it is "about", otherwise by the logical bounds of its word. Null for a spread.
 */
export function printedBounds(observation: Observation, lookups: Lookups): Interval | null {
  const isPointed = observation.qualifier === 'exact' || observation.qualifier === 'about';
  const bounds = isPointed ? suggestedBounds(observation, lookups) : logicalBounds(observation);
  return bounds && clipToLimits(bounds, observation, lookups);
}

/** What the wording of a printed percentage suggests, whatever its status. Null for a spread. */
export function printedReading(observation: Observation, lookups: Lookups): Interval | null {
  if (observation.qualifier === 'spread') return null;
  return clipToLimits(suggestedBounds(observation, lookups), observation, lookups);
}

/** The bounds within the indicator's limits; as they are where nothing of them lies within. */
export function clipToLimits(bounds: Interval, observation: Observation, lookups: Lookups): Interval {
  const limits = limitsOf(lookups.indicators.get(observation.indicator_id));
  const clipped = intersectIntervals(bounds, limits);
  return isEmptyInterval(clipped) ? bounds : clipped;
}

function partOf(id: string | null, lookups: Lookups): Part | null {
  const observation = id === null ? undefined : lookups.observations.get(id);
  const bounds = observation && partBounds(observation, lookups);
  return observation && bounds ? { observation, bounds } : null;
}
