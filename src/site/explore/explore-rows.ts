import type { Derived } from '../../dataset/derive/derived.ts';
import type { Fact } from '../../dataset/derive/fact.ts';
import type { AnyMeasure } from '../../dataset/derive/measures/measure.ts';
import { once } from '../../dataset/model/once.ts';
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
  readonly isPercent: boolean;
  /** The observations that it rests on, the first first. */
  readonly observations: readonly Observation[];
  readonly agrees: boolean;
  readonly anchor: string | null;
}

/** Rows of a kind, of which nothing is made before it is asked for. */
export interface ExploreRows {
  readonly count: number;
  /** The ids by which the published table has them. */
  readonly ids: () => readonly string[];
  readonly places: () => readonly string[];
  readonly figures: () => readonly ShownFigure[];
  readonly all: () => readonly ExploreRow[];
  /** Those from one up to another, counted from 0. */
  readonly slice: (from: number, to: number) => ExploreRows;
  /** Those of some places, place by place. */
  readonly ofPlaces: (placeIds: readonly string[]) => ExploreRows;
}

/** How the rows of a kind are read. */
interface RowReader<Item> {
  readonly idOf: (item: Item) => string;
  readonly placeOf: (item: Item) => string;
  readonly figureOf: (item: Item) => ShownFigure;
  readonly rowOf: (item: Item, derived: Derived) => ExploreRow;
}

/** The rows of a kind in the order of its published table. */
export function exploreRows(kind: ExploreKind, derived: Derived): ExploreRows {
  switch (kind) {
    case 'observations':
      return readRows([...derived.lookups.observations.values()], OBSERVATIONS, derived);
    case 'facts':
      return readRows(derived.facts, FACTS, derived);
    case 'measures':
      return readRows(derived.measures, MEASURES, derived);
  }
}

function readRows<Item>(items: readonly Item[], reader: RowReader<Item>, derived: Derived): ExploreRows {
  const byPlace = once(() => Map.groupBy(items, reader.placeOf));
  const read = (some: readonly Item[]): ExploreRows => readRows(some, reader, derived);
  return {
    count: items.length,
    ids: () => items.map(reader.idOf),
    places: () => items.map(reader.placeOf),
    figures: () => items.map(reader.figureOf),
    all: () => items.map((item) => reader.rowOf(item, derived)),
    slice: (from, to) => read(items.slice(from, to)),
    ofPlaces: (placeIds) => read(placeIds.flatMap((placeId) => byPlace().get(placeId) ?? [])),
  };
}

const OBSERVATIONS: RowReader<Observation> = {
  idOf: ({ observation_id }) => observation_id,
  placeOf: ({ place_id }) => place_id,
  figureOf: figureOfObservation,
  rowOf: rowOfObservation,
};

const FACTS: RowReader<Fact> = {
  idOf: ({ factId }) => factId,
  placeOf: ({ placeId }) => placeId,
  figureOf: figureOfFact,
  rowOf: (fact, derived) => ({
    ...rowOfObservation(fact.observations[0], derived),
    observations: fact.observations,
    agrees: fact.agrees,
  }),
};

const MEASURES: RowReader<AnyMeasure> = {
  idOf: ({ measureId }) => measureId,
  placeOf: ({ placeId }) => placeId,
  figureOf: ({ interval }) => figureOfInterval(interval),
  rowOf: (measure, { lookups }) => ({
    placeId: measure.placeId,
    subject: measure.measure,
    groupId: measure.groupId,
    status: measure.status,
    periodKind: measure.periodKind,
    periodStart: measure.periodStart,
    periodEnd: measure.periodEnd,
    periodLength: null,
    isPercent: measure.unit === 'percent',
    observations: measure.inputs.flatMap((id) => lookups.observations.get(id) ?? []),
    agrees: true,
    anchor: measure.measureId,
  }),
};

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
    isPercent: lookups.indicators.get(observation.indicator_id)?.unit === 'percent',
    observations: [observation],
    agrees: true,
    anchor: null,
  };
}

/** A fact that is printed in one way is shown as printed; otherwise what its observations together suggest. */
function figureOfFact({ observations, reading }: Fact): ShownFigure {
  const [first] = observations;
  const isOneFigure = observations.every(
    ({ qualifier, value, value_high }) =>
      qualifier === first.qualifier && value === first.value && value_high === first.value_high,
  );
  return isOneFigure || !reading ? figureOfObservation(first) : figureOfInterval(reading);
}
