import type { Problem } from '../model/problem.ts';
import type { Located } from '../model/record.ts';
import type { Observation } from '../model/tables.ts';
import { indexOf, type SharedContext } from './context.ts';
import { onlyObservations } from './only-observations.ts';
import { problemsOf } from './problems.ts';
import { RULES } from './registry.ts';

const REPORT_RULES = RULES.filter(({ scope }) => scope === 'report');
const DATASET_RULES = RULES.filter(({ scope }) => scope === 'dataset');

export interface ReportResult {
  readonly problems: readonly Problem[];
  /** The rows that a rule of scope `dataset` objects to as far as these rows tell, for it to judge them together. */
  readonly suspects: readonly Located<Observation>[];
}

/** Runs the rules of scope `report` over the rows of one report, or of reports whose rows name one another. */
export function validateReport(rows: readonly Located<Observation>[], shared: SharedContext): ReportResult {
  const own = indexOf('observations', { observations: rows });
  const context = {
    ...shared,
    tables: onlyObservations(rows),
    find: ((name, key) =>
      name === 'observations' ? own.get(key ?? '') : shared.find(name, key)) as typeof shared.find,
  };
  const objected = new Set(
    DATASET_RULES.flatMap((rule) => Array.from(rule.check(context), ({ located }) => located)),
  );
  return {
    problems: REPORT_RULES.flatMap((rule) => problemsOf(rule, rule.check(context))),
    suspects: objected.size === 0 ? [] : rows.filter((row) => objected.has(row)),
  };
}
