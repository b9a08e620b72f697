import type { Text } from '../../model/language.ts';
import type { Observation } from '../../model/tables.ts';
import type { Interval } from '../interval.ts';
import type { Rational } from '../rational.ts';
import type { WholeNumbers } from '../whole-numbers.ts';
import type { MeasureContext } from './context.ts';

/** The period of a plan, ISO 8601, reduced where its days are not known. */
export interface PlanPeriod {
  readonly start: string;
  readonly end: string;
}

/** The measures that set two counts against each other. */
export type ComparisonName =
  | 'admission_rate'
  | 'youth_share'
  | 'pupil_share'
  | 'admitted_of_introduced'
  | 'trainees_per_admission'
  | 'organisations_admitting_share';

export type MeasureName = 'attainment' | 'elapsed_share' | 'pace' | 'implied_quota' | ComparisonName;

/** A ratio is a plain quotient: 1 is as much as. */
export type MeasureUnit = 'percent' | 'people' | 'ratio';

/** A figure that we derive from facts; never mixed with observations. */
export interface Measure {
  /** Readable, unique, lasting and safe in a URL fragment. */
  readonly measureId: string;
  readonly measure: MeasureName;
  /** The facts of one place, group, status and period that it is of. */
  readonly circumstanceId: string;
  readonly placeId: string;
  readonly groupId: string;
  readonly status: Observation['status'];
  readonly periodKind: Observation['period_kind'];
  readonly periodStart: string | null;
  readonly periodEnd: string | null;
  readonly unit: MeasureUnit;
  /** What the inputs suggest, by their readings; null where there is none, and `reason` says why. */
  readonly interval: Interval | null;
  /** What the inputs strictly allow, by their logical bounds; null where `interval` is. */
  readonly logical: Interval | null;
  /** The one value, only where it is exactly known. */
  readonly point: Rational | null;
  /** How it was obtained: a code of its measure (`AttainmentBasis`, `ElapsedBasis` …). */
  readonly basis: string;
  /** With observation ids and ISO dates in place of numbers; the renderer may replace the ids by printed figures. */
  readonly formula: string;
  /** Observation ids, the figures of the result first. */
  readonly inputs: readonly string[];
  /** Why there is no interval; null where there is one. */
  readonly reason: Text | null;
  /** Whether it rests on a fact that reports print only because they picked it. */
  readonly selected: boolean;
}

/** From declared counts, from counts matched by period, or as a report prints it. */
export type AttainmentBasis =
  'declared_counts' | 'matched_counts' | 'printed' | 'printed_excess_percent' | 'excess_people';

/** Admissions in percent of a quota. One for each (place, group, status, period, quota). */
export interface Attainment extends Measure {
  readonly measure: 'attainment';
  readonly unit: 'percent';
  readonly basis: AttainmentBasis;
  /** `admissions_quota`, `admissions_quota_own` or `admissions_quota_resolution`; null where no report says which. */
  readonly quotaIndicatorId: string | null;
  /** The fact of the quota; null where none is known. */
  readonly quotaFactId: string | null;
  /** Whether a report declares the quota as a denominator, or its period matches; null without a quota. */
  readonly quotaMatch: 'declared' | 'matched' | null;
  /** The attainment as printed (an excess plus 100), by its reading; null where none is printed. */
  readonly printed: Interval | null;
  /** The attainment from counts, by their readings; null where a count is missing. */
  readonly recomputed: Interval | null;
  /** The period of the quota as it bears on this result, one calendar year of a yearly quota; null where not known. */
  readonly planPeriod: PlanPeriod | null;
  /** Its elapsed share of the plan's period. */
  readonly elapsedShareId: string;
}

/** Where the plan's period comes from. */
export type ElapsedBasis = 'declared_quota' | 'matched_quota' | 'calendar_year' | 'none';

/** How much of the plan's period had passed at the end of the period of one attainment. */
export interface ElapsedShare extends Measure {
  readonly measure: 'elapsed_share';
  readonly unit: 'percent';
  readonly basis: ElapsedBasis;
  readonly attainmentId: string;
  readonly planPeriod: PlanPeriod | null;
}

/** An attainment by its elapsed share: 1 is even pace. Its basis is that of the elapsed share. */
export interface Pace extends Measure {
  readonly measure: 'pace';
  readonly unit: 'ratio';
  readonly basis: ElapsedBasis;
  readonly attainmentId: string;
  readonly elapsedShareId: string;
}

/** Where the admissions come from that a percentage is of; or the people above the quota alone. */
export type ImpliedQuotaBasis = 'declared_admissions' | 'matched_admissions' | 'excess_people' | 'none';

/** The quota that no report prints and that a printed attainment and the admissions leave. */
export interface ImpliedQuota extends Measure {
  readonly measure: 'implied_quota';
  readonly unit: 'people';
  readonly basis: ImpliedQuotaBasis;
  readonly attainmentId: string;
  /** The whole numbers that what the wording suggests leaves; null where an input is missing. */
  readonly reading: WholeNumbers | null;
  /** The whole numbers that the wording strictly allows; null where an input is missing. */
  readonly strict: WholeNumbers | null;
}

/**
 * Where two counts are set against each other: because a report declares it (`declared_counts`) or prints both in
 * one figure (`printed_fraction`), because place, group and period are the same (`matched_counts`), with a stock of
 * the start or end of the period or of a day within it (`stock_…`); or the percentage as printed.
 */
export type ComparisonBasis =
  | 'declared_counts'
  | 'printed_fraction'
  | 'matched_counts'
  | 'stock_at_start'
  | 'stock_at_end'
  | 'stock_within'
  | 'printed'
  | 'none';

/** One count set against another: a share, a rate or a ratio. One for each (measure, place, group, status, period). */
export interface Comparison extends Measure {
  readonly measure: ComparisonName;
  readonly unit: 'percent' | 'ratio';
  readonly basis: ComparisonBasis;
  /** The facts set against each other; null where no report states one. */
  readonly numeratorFactId: string | null;
  readonly denominatorFactId: string | null;
  /** The percentage as printed, by its reading; null where none is printed. */
  readonly printed: Interval | null;
  /** The quotient of the counts, by their readings; null where it was not taken. */
  readonly recomputed: Interval | null;
}

/** Every kind of measure; `measure` tells them apart. */
export type AnyMeasure = Attainment | ElapsedShare | Pace | ImpliedQuota | Comparison;

/** How one kind of measure is derived. A rule may rest on the measures of the rules before it. */
export interface MeasureRule {
  readonly measure: AnyMeasure['measure'];
  readonly derive: (context: MeasureContext, earlier: readonly AnyMeasure[]) => readonly AnyMeasure[];
}
