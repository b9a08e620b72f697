import type { Fact } from './fact.ts';
import type { Implied } from './implied.ts';
import type { MemoryLookups } from './lookups.ts';
import type { AnyMeasure, Attainment, ElapsedShare } from './measures/measure.ts';
import type { Sum } from './sum.ts';
import type { AuditResult } from './verdict.ts';

/** Everything that is derived from a dataset. All lists are in the order of the data. */
export interface Derived {
  readonly facts: readonly Fact[];
  readonly attainments: readonly Attainment[];
  readonly elapsedShares: readonly ElapsedShare[];
  /** Every measure of every kind. */
  readonly measures: readonly AnyMeasure[];
  /** One result for each observation in percent. */
  readonly audit: readonly AuditResult[];
  readonly sums: readonly Sum[];
  readonly implied: readonly Implied[];
  /** The rows of the dataset by key. */
  readonly lookups: MemoryLookups;
  readonly factsByPlace: ReadonlyMap<string, readonly Fact[]>;
  readonly factById: ReadonlyMap<string, Fact>;
  readonly factByObservation: ReadonlyMap<string, Fact>;
  readonly measureById: ReadonlyMap<string, AnyMeasure>;
  readonly auditByObservation: ReadonlyMap<string, AuditResult>;
  /** The sums of a whole, by the observation of the whole. */
  readonly sumsByWhole: ReadonlyMap<string, readonly Sum[]>;
  readonly impliedByObservation: ReadonlyMap<string, Implied>;
}
