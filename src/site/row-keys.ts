import type { AnyMeasure } from '../dataset/derive/measures/measure.ts';
import type { Sum } from '../dataset/derive/sum.ts';
import type { AuditResult } from '../dataset/derive/verdict.ts';
import type { Implied } from '../dataset/derive/implied.ts';
import { derived } from './context.ts';
import { fingerprint } from './fingerprint.ts';
import { untilForgottenEach } from './forget.ts';

/** Exact numbers of what is derived. They follow from the rows that it rests on, and take long to write. */
const NUMBERS: ReadonlySet<string> = new Set([
  'interval',
  'logical',
  'point',
  'printed',
  'recomputed',
  'reading',
  'strict',
]);

/** A fingerprint of the row of an observation. */
const rowKey = untilForgottenEach((id): string => fingerprint([derived.lookups.observations.get(id)]));

/** The same of all rows that state what an observation states: the fact with whatever is derived of it alone. */
export const factKey = untilForgottenEach((id): string => {
  const { observations = [] } = derived.factByObservation.get(id) ?? {};
  return observations.map(({ observation_id }) => rowKey(observation_id)).join(' ');
});

/** What a measure is, and the facts that it is reckoned from. */
export function measureKey(measure: AnyMeasure): string {
  const words = Object.entries(measure).filter(([name]) => !NUMBERS.has(name));
  return JSON.stringify([words, measure.inputs.map(factKey)]);
}

/** A printed percentage and its declared parts. */
export function auditKey({ observation, numerator, denominator }: AuditResult): string {
  return keysOf([observation, numerator, denominator]);
}

/** A percentage with the part that is declared. */
export function impliedKey({ observation, known, part }: Implied): string {
  return `${part} ${keysOf([observation, known])}`;
}

/** A whole and the parts of it that are added up. */
export function sumKey({ whole, parts, family, dimension }: Sum): string {
  return `${family} ${dimension ?? ''} ${keysOf([whole, ...parts])}`;
}

function keysOf(rows: readonly (AuditResult['observation'] | null)[]): string {
  return rows.map((row) => (row ? rowKey(row.observation_id) : '')).join(' ');
}
