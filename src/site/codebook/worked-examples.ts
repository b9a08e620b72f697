import { logicalBounds, readingOf } from '../../dataset/derive/bounds.ts';
import type { Interval } from '../../dataset/derive/interval.ts';
import type { Lookups } from '../../dataset/derive/lookups.ts';
import { VERDICTS, type AuditResult, type Verdict } from '../../dataset/derive/verdict.ts';
import { QUALIFIERS } from '../../dataset/model/codes.ts';
import type { Observation } from '../../dataset/model/tables.ts';

/** One observation worked through: what its wording strictly says, and what it suggests. */
export interface WorkedWording {
  readonly observation: Observation;
  /** Null for a spread, which never enters arithmetic. */
  readonly logical: Interval | null;
  readonly reading: Interval | null;
}

/** A qualifier with how often the data have it, and its first count and its first percentage, where there are. */
export interface WordingExamples {
  readonly qualifier: (typeof QUALIFIERS)[number];
  readonly count: number;
  readonly examples: readonly WorkedWording[];
}

/**
 * Every qualifier with examples from the data: results where there are any, for a plan's number is a threshold and
 * does not show the wording.
 */
export function workWording(observations: readonly Observation[], lookups: Lookups): WordingExamples[] {
  return QUALIFIERS.map((qualifier) => {
    const having = observations.filter((each) => each.qualifier === qualifier.code);
    const results = having.filter(({ status }) => status === 'result');
    const shown = results.length > 0 ? results : having;
    const unitOf = ({ indicator_id }: Observation) => lookups.indicators.get(indicator_id)?.unit;
    const chosen = [
      shown.find((each) => unitOf(each) !== 'percent'),
      shown.find((each) => unitOf(each) === 'percent'),
    ].filter((each) => each !== undefined);
    return {
      qualifier,
      count: having.length,
      examples: chosen.map((observation) => ({
        observation,
        logical: logicalBounds(observation),
        reading: readingOf(observation, lookups),
      })),
    };
  });
}

/** A verdict with how often the audit gives it, and the first figure that gets it; null where none does. */
export interface VerdictExample {
  readonly verdict: Verdict;
  readonly count: number;
  readonly first: AuditResult | null;
}

/** Every verdict with an example from the data, in their order of precedence. */
export function workVerdicts(audit: readonly AuditResult[]): VerdictExample[] {
  return VERDICTS.map((verdict) => {
    const having = audit.filter((result) => result.verdict === verdict);
    return { verdict, count: having.length, first: having[0] ?? null };
  });
}
