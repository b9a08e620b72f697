import type { Derived } from '../../dataset/derive/derived.ts';
import { VERDICTS, type AuditResult, type Verdict } from '../../dataset/derive/verdict.ts';
import type { Observation } from '../../dataset/model/tables.ts';
import { toNumber } from '../extent.ts';

/** What a reader should look at: the printed number and its parts cannot all be right. */
const DOUBTFUL: ReadonlySet<Verdict> = new Set<Verdict>(['inconsistent', 'impossible']);

/** The printed percentages that were set against their parts. */
export interface CheckedRatios {
  /** All of them: the doubtful ones first, the others by verdict, each in the order of the data. */
  readonly all: readonly AuditResult[];
  /** Those that do not agree, the greatest difference first; those without a difference last. */
  readonly doubtful: readonly AuditResult[];
  /** Those of each verdict that occurs, agreeing verdicts first. */
  readonly counts: readonly { readonly verdict: Verdict; readonly results: readonly AuditResult[] }[];
  /** Percentages that print too few parts to be checked. */
  readonly uncheckedCount: number;
}

/** Every percentage of the audit that has a verdict; one part suffices where no whole number fits it. */
export function deriveCheckedRatios({ audit }: Derived): CheckedRatios {
  const checked = audit.filter(({ verdict }) => verdict !== 'unchecked');
  const doubtful = checked.filter(isDoubtful).sort((a, b) => sizeOf(b) - sizeOf(a));
  const agreeing = checked.filter((result) => !isDoubtful(result)).sort((a, b) => rankOf(a) - rankOf(b));
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    results: checked.filter((result) => result.verdict === verdict),
  })).filter(({ results }) => results.length > 0);
  return {
    all: [...doubtful, ...agreeing],
    doubtful,
    counts: [
      ...counts.filter(({ verdict }) => !DOUBTFUL.has(verdict)),
      ...counts.filter(({ verdict }) => DOUBTFUL.has(verdict)).reverse(),
    ],
    uncheckedCount: audit.length - checked.length,
  };
}

export function isDoubtful({ verdict }: Pick<AuditResult, 'verdict'>): boolean {
  return DOUBTFUL.has(verdict);
}

/** Printed less recomputed in percentage points; null where a part is missing. */
export function differenceOf({ differencePoints }: AuditResult): number | null {
  return differencePoints && toNumber(differencePoints);
}

/** The printed percentage and its declared parts. */
export function observationsOf({ observation, numerator, denominator }: AuditResult): Observation[] {
  return [observation, numerator, denominator].filter((each) => each !== null);
}

function sizeOf(result: AuditResult): number {
  return Math.abs(differenceOf(result) ?? 0);
}

function rankOf({ verdict }: AuditResult): number {
  return VERDICTS.indexOf(verdict);
}
