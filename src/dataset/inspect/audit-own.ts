import { deriveAudit } from '../derive/audit.ts';
import { createLookups } from '../derive/lookups.ts';
import type { Sum } from '../derive/sum.ts';
import { deriveSums } from '../derive/sums.ts';
import { VERDICTS, type AuditResult, type Verdict } from '../derive/verdict.ts';
import type { Dataset, LocatedTables } from '../model/record.ts';
import type { TableName } from '../model/tables.ts';

/** The audit of the figures of some files; figures of other files serve as their parts and wholes. */
export interface OwnAudit {
  readonly counts: readonly { readonly verdict: Verdict; readonly count: number }[];
  /** The figures that do not add up. */
  readonly doubtful: readonly AuditResult[];
  /** The wholes that their parts exceed. */
  readonly over: readonly Sum[];
}

/**
 * Recomputes the percentages and sums of the files at `paths`. Only what needs no checked dataset is derived: rows
 * with errors are absent, and their figures with them.
 */
export function auditOwn(tables: LocatedTables, paths: ReadonlySet<string>): OwnAudit {
  const names = Object.keys(tables) as TableName[];
  const dataset = Object.fromEntries(
    names.map((name) => [name, tables[name].map(({ row }) => row)]),
  ) as unknown as Dataset;
  const own = new Set(
    tables.observations.filter(({ file }) => paths.has(file)).map(({ row }) => row.observation_id),
  );
  const lookups = createLookups(dataset);
  const audit = deriveAudit(dataset, lookups).filter(({ observation }) =>
    own.has(observation.observation_id),
  );
  const sums = deriveSums(dataset, lookups).filter(({ whole }) => own.has(whole.observation_id));
  return {
    counts: VERDICTS.map((verdict) => ({
      verdict,
      count: audit.filter((result) => result.verdict === verdict).length,
    })).filter(({ count }) => count > 0),
    doubtful: audit.filter(({ verdict }) => verdict === 'inconsistent' || verdict === 'impossible'),
    over: sums.filter(({ verdict }) => verdict === 'over'),
  };
}
