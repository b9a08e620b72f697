import { readDataFiles } from '../../../scripts/data-files.ts';
import { deriveAll } from '../../../src/dataset/derive/derive.ts';
import type { Fact } from '../../../src/dataset/derive/fact.ts';
import type { AuditResult } from '../../../src/dataset/derive/verdict.ts';
import type { Observation } from '../../../src/dataset/model/tables.ts';
import { runPipeline } from '../../../src/dataset/pipeline.ts';
import { show, showRational, showWhole } from '../derive/build.ts';

/** A claim, what the dataset makes of the rows, and what it must make of them. */
export type Claim = readonly [claim: string, actual: () => unknown, expected: unknown];

/** The files of the fixture. */
export const files = readDataFiles('tests/fixtures/hard-rows');
/** What the pipeline makes of them. */
export const { dataset, problems } = runPipeline(files);
export const derived = deriveAll(dataset);

/** The one value of a map, or a failure that names what is missing. */
function only<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id);
  if (value === undefined) throw new Error(`The fixture has no ${id}.`);
  return value;
}

/** One row. */
export const rowOf = (id: string): Observation => only(derived.lookups.observations, id);
/** The fact that an observation states. */
export const factOf = (id: string): Fact => only(derived.factByObservation, id);
/** The audit of a printed percentage. */
const auditOf = (id: string): AuditResult => only(derived.auditByObservation, id);

/** Logical bounds, reading and exact value of the fact that an observation states. */
export function boundsOf(id: string) {
  const { bounds, reading, value } = factOf(id);
  return [show(bounds), show(reading), showRational(value)];
}

/** Each attainment of the period of an observation: quota, reading, basis, and the elapsed share of the plan. */
export function attainmentsOf(id: string) {
  const { circumstanceId } = factOf(id);
  const elapsed = new Map(derived.elapsedShares.map((share) => [share.measureId, share]));
  return derived.attainments
    .filter((attainment) => attainment.measureId.startsWith(`attainment~${circumstanceId}~`))
    .map((attainment) => [
      attainment.quotaIndicatorId,
      show(attainment.interval),
      attainment.basis,
      show(only(elapsed, attainment.elapsedShareId).interval),
    ]);
}

/** Every derived figure that rests on an observation. */
export function usesOf(id: string) {
  const { implied, sums } = derived;
  return [
    ...derived.measures.filter(({ inputs }) => inputs.includes(id)).map(({ measureId }) => measureId),
    ...implied.filter(({ inputs }) => inputs.includes(id)).map(({ formula }) => formula),
    ...sums.flatMap(({ parts }) => parts.filter((part) => part.observation_id === id)),
  ];
}

/** Verdict, the missing part and the whole numbers that it can be. */
export function impliedOf(id: string) {
  const { verdict, implied } = auditOf(id);
  return [verdict, implied?.part, showWhole(implied?.logical ?? null)];
}

/** Verdict, quotient in the terms of print, and print less quotient in points. */
export function verdictOf(id: string) {
  const { verdict, quotient, differencePoints } = auditOf(id);
  return [verdict, show(quotient), showRational(differencePoints)];
}

/** Each sum of the parts of an observation: family, parts, verdict and rest. */
export function sumsOf(id: string) {
  return (derived.sumsByWhole.get(id) ?? []).map(({ family, parts, verdict, rest }) => [
    family,
    parts.map((part) => part.value).join(' + '),
    verdict,
    show(rest),
  ]);
}

/** Some columns of a row. */
export function columnsOf(id: string, ...columns: readonly (keyof Observation)[]) {
  const row = rowOf(id);
  return columns.map((column) => row[column]);
}
