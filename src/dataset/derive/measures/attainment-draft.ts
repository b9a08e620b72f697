import type { Fact } from '../fact.ts';
import { overlapsInterval } from '../interval.ts';
import {
  estimateFromCounts,
  estimateFromExcess,
  estimatePrinted,
  type AttainmentSources,
} from './attainment-estimate.ts';
import type { MeasureContext } from './context.ts';
import { matchingQuotas } from './quota.ts';
import type { Estimate } from './sides.ts';

/** A quota with the result that is counted against it. */
interface QuotaUse {
  readonly quota: Fact;
  /** Whether a report declares the quota as the denominator of a percentage. */
  readonly match: 'declared' | 'matched';
  readonly admissions: Fact | null;
}

/** What is known of one attainment before it is computed. */
export interface Draft extends AttainmentSources {
  /** A fact of the place, group, status and period that it is of. */
  readonly circumstance: Fact;
  /** How the quota was found; null without one. */
  readonly match: QuotaUse['match'] | null;
  /** Attainments and excesses in percent. */
  readonly printed: readonly Fact[];
}

/** The facts of one circumstance that attainments rest on. */
interface Results {
  readonly circumstance: Fact;
  readonly admissions: Fact | null;
  readonly printed: readonly Fact[];
  readonly excess: Fact | null;
}

const PRINTED_INDICATORS: ReadonlySet<string> = new Set(['quota_attainment', 'quota_excess_percent']);

/** The attainments of one place, group, status and period: one for each quota, one where the quota is not stated. */
export function draftAttainments(facts: readonly Fact[], context: MeasureContext): Draft[] {
  const results = resultsOf(facts);
  if (!results) return [];
  const { printed, ...rest } = results;
  const declared = quotasOf(results, context).map((use): Draft => ({
    ...rest,
    ...use,
    printed: printed.filter((fact) => declares(fact, use.quota, context)),
    excess: null,
  }));
  const undeclared = printed.filter((fact) => !declared.some((draft) => draft.printed.includes(fact)));
  const drafts = declared.map((draft): Draft => {
    const fitting =
      declared.length === 1 ? undeclared.filter((fact) => fits(draft, estimatePrinted(fact))) : [];
    return {
      ...draft,
      printed: [...draft.printed, ...fitting],
      excess: takesExcess(draft, declared.length === 1, results),
    };
  });
  const unstated = unstatedDraft(results, drafts);
  return [...drafts, ...unstated].filter(isAttainment);
}

function resultsOf(facts: readonly Fact[]): Results | null {
  const admissions = facts.find((fact) => fact.indicatorId === 'admissions') ?? null;
  const printed = facts.filter((fact) => PRINTED_INDICATORS.has(fact.indicatorId));
  const excess = facts.find((fact) => fact.indicatorId === 'quota_excess') ?? null;
  const [circumstance] = [admissions, ...printed, excess].filter((fact) => fact !== null);
  return circumstance ? { circumstance, admissions, printed, excess } : null;
}

/** The quotas that printed percentages declare, then those that the period matches. */
function quotasOf({ circumstance, printed, admissions }: Results, context: MeasureContext): QuotaUse[] {
  const uses = new Map<Fact, QuotaUse>();
  for (const observation of printed.flatMap((fact) => fact.observations)) {
    const quota = context.factByObservation.get(observation.denominator_id ?? '');
    const numerator = context.factByObservation.get(observation.numerator_id ?? '');
    if (quota) uses.set(quota, { quota, match: 'declared', admissions: numerator ?? admissions });
  }
  for (const quota of matchingQuotas(circumstance, context)) {
    if (!uses.has(quota)) uses.set(quota, { quota, match: 'matched', admissions });
  }
  return [...uses.values()];
}

function declares(fact: Fact, quota: Fact, { factByObservation }: MeasureContext): boolean {
  return fact.observations.some(
    ({ denominator_id }) => factByObservation.get(denominator_id ?? '') === quota,
  );
}

/** People above the quota belong to it where the counts confirm them, or where it is the only one and uncounted. */
function takesExcess(draft: Draft, isOnly: boolean, { excess }: Results): Fact | null {
  const estimate = excess && estimateFromExcess({ ...draft, admissions: null, excess });
  if (!estimate) return null;
  const belongs = draft.admissions ? fits(draft, estimate) : isOnly;
  return belongs ? excess : null;
}

function fits(draft: Draft, estimate: Estimate): boolean {
  const counted = estimateFromCounts(draft);
  return counted !== null && overlapsInterval(counted.logical, estimate.logical);
}

/** What no quota took: it is against a quota that no report states. */
function unstatedDraft(
  { circumstance, admissions, printed, excess }: Results,
  drafts: readonly Draft[],
): Draft[] {
  const left = printed.filter((fact) => !drafts.some((draft) => draft.printed.includes(fact)));
  const leftExcess = drafts.some((draft) => draft.excess !== null) ? null : excess;
  if (left.length === 0 && !leftExcess) return [];
  const counted = leftExcess && admissions;
  return [{ circumstance, quota: null, match: null, admissions: counted, printed: left, excess: leftExcess }];
}

/** Without a quota, admissions alone attain nothing, and a quota alone is not attained. */
function isAttainment({ quota, admissions, printed, excess }: Draft): boolean {
  return (
    printed.length > 0 ||
    (quota !== null && admissions !== null) ||
    (excess !== null && (quota ?? admissions) !== null)
  );
}
