import type { Derived } from '../dataset/derive/derived.ts';

/** What a figure rests on. */
export interface Sources {
  readonly observationIds: readonly string[];
  readonly reportIds: readonly string[];
  readonly factCount: number;
}

/** Lists the observations once each in order of use, their reports, and how many facts they state. */
export function collectSources(derived: Derived, observationIds: readonly string[]): Sources {
  const ids = [...new Set(observationIds)];
  const facts = new Set(ids.map((id) => derived.factByObservation.get(id)?.factId ?? id));
  const reports = ids.flatMap((id) => derived.lookups.observations.get(id)?.report_id ?? []);
  return { observationIds: ids, reportIds: [...new Set(reports)], factCount: facts.size };
}
