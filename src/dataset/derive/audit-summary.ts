import type { Fact } from './fact.ts';
import type { Sum } from './sum.ts';
import { VERDICTS, type AuditResult, type Verdict } from './verdict.ts';

/** What an audit comes to: how often each verdict was given, and everything that does not add up, in the order of the data. */
export interface AuditSummary {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly doubtful: readonly AuditResult[];
  readonly overs: readonly Sum[];
  readonly disagreements: readonly Fact[];
}

/** Sums up an audit, one result after another. */
export function summariseAudit(
  audit: Iterable<AuditResult>,
  sums: Iterable<Sum>,
  facts: Iterable<Fact>,
): AuditSummary {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  const summary = { doubtful: [] as AuditResult[], overs: [] as Sum[], disagreements: [] as Fact[] };
  for (const result of audit) {
    counts[result.verdict] += 1;
    if (result.verdict === 'inconsistent' || result.verdict === 'impossible') summary.doubtful.push(result);
  }
  for (const sum of sums) if (sum.verdict === 'over') summary.overs.push(sum);
  for (const fact of facts) if (!fact.agrees) summary.disagreements.push(fact);
  return { counts, ...summary };
}
