import type { Derived } from '../../dataset/derive/derived.ts';
import type { Fact } from '../../dataset/derive/fact.ts';
import type { AnyMeasure } from '../../dataset/derive/measures/measure.ts';
import type { Observation } from '../../dataset/model/tables.ts';
import type { ExploreKind } from '../../explore/explore-file.ts';
import { figureOfInterval, figureOfObservation, type ShownFigure } from './shown-figure.ts';

/** What observations, facts and measures have in common: the row of the explorer before it becomes numbers. */
export interface ExploreRow {
  readonly placeId: string;
  /** Indicator; of a measure, its kind. */
  readonly subject: string;
  readonly groupId: string;
  readonly status: string;
  readonly periodKind: Observation['period_kind'];
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly periodLength: string | null;
  readonly figure: ShownFigure;
  readonly isPercent: boolean;
  /** The observations that it rests on, the first first. */
  readonly observations: readonly Observation[];
  readonly agrees: boolean;
  readonly anchor: string | null;
}

/** The rows of a kind in the order of its published table. */
export function exploreRows(kind: ExploreKind, derived: Derived): readonly ExploreRow[] {
  switch (kind) {
    case 'observations':
      return [...derived.lookups.observations.values()].map((row) => rowOfObservation(row, derived));
    case 'facts':
      return derived.facts.map((fact) => rowOfFact(fact, derived));
    case 'measures':
      return derived.measures.map((measure) => rowOfMeasure(measure, derived));
  }
}

function rowOfObservation(observation: Observation, { lookups }: Derived): ExploreRow {
  return {
    placeId: observation.place_id,
    subject: observation.indicator_id,
    groupId: observation.group_id,
    status: observation.status,
    periodKind: observation.period_kind,
    periodStart: observation.period_start,
    periodEnd: observation.period_end,
    periodLength: observation.period_length,
    figure: figureOfObservation(observation),
    isPercent: lookups.indicators.get(observation.indicator_id)?.unit === 'percent',
    observations: [observation],
    agrees: true,
    anchor: null,
  };
}

/** A fact that is printed in one way is shown as printed; otherwise what its observations together suggest. */
function rowOfFact(fact: Fact, derived: Derived): ExploreRow {
  const [first] = fact.observations;
  const isOneFigure = fact.observations.every(
    ({ qualifier, value, value_high }) =>
      qualifier === first.qualifier && value === first.value && value_high === first.value_high,
  );
  return {
    ...rowOfObservation(first, derived),
    figure: isOneFigure || !fact.reading ? figureOfObservation(first) : figureOfInterval(fact.reading),
    observations: fact.observations,
    agrees: fact.agrees,
  };
}

function rowOfMeasure(measure: AnyMeasure, { lookups }: Derived): ExploreRow {
  return {
    placeId: measure.placeId,
    subject: measure.measure,
    groupId: measure.groupId,
    status: measure.status,
    periodKind: measure.periodKind,
    periodStart: measure.periodStart,
    periodEnd: measure.periodEnd,
    periodLength: null,
    figure: figureOfInterval(measure.interval),
    isPercent: measure.unit === 'percent',
    observations: measure.inputs.flatMap((id) => lookups.observations.get(id) ?? []),
    agrees: true,
    anchor: measure.measureId,
  };
}
