import type { Dataset } from '../model/record.ts';
import { deriveAudit } from './audit.ts';
import type { Derived } from './derived.ts';
import { deriveFacts } from './facts.ts';
import { createLookups } from './lookups.ts';
import { createMeasureContext } from './measures/context.ts';
import { deriveMeasures } from './measures/registry.ts';
import { deriveSums } from './sums.ts';

export type { Derived };

/** Derives facts, measures, audit and sums from a checked dataset. */
export function deriveAll(dataset: Dataset): Derived {
  const lookups = createLookups(dataset);
  const facts = deriveFacts(dataset, lookups);
  const measures = deriveMeasures(createMeasureContext(facts, lookups));
  const audit = deriveAudit(dataset, lookups);
  const sums = deriveSums(dataset, lookups);
  const implied = audit.map((result) => result.implied).filter((each) => each !== null);
  return {
    facts,
    measures,
    attainments: measures.filter((measure) => measure.measure === 'attainment'),
    elapsedShares: measures.filter((measure) => measure.measure === 'elapsed_share'),
    audit,
    sums,
    implied,
    lookups,
    factsByPlace: Map.groupBy(facts, (fact) => fact.placeId),
    factById: keyedBy(facts, (fact) => fact.factId),
    factByObservation: new Map(
      facts.flatMap((fact) => fact.observations.map((each) => [each.observation_id, fact] as const)),
    ),
    measureById: keyedBy(measures, (measure) => measure.measureId),
    auditByObservation: keyedBy(audit, (result) => result.observation.observation_id),
    sumsByWhole: Map.groupBy(sums, (sum) => sum.whole.observation_id),
    impliedByObservation: keyedBy(implied, (each) => each.observation.observation_id),
  };
}

function keyedBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item> {
  return new Map(items.map((item) => [key(item), item]));
}
