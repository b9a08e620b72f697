import type { Text } from '../model/language.ts';
import type { Problem, Severity } from '../model/problem.ts';
import type { Located } from '../model/record.ts';
import type { TableName } from '../model/tables.ts';
import type { Context } from './context.ts';

/** What a rule objects to: a row, or one cell of it where `column` is named. Severity, rule id and place follow. */
export interface Objection {
  readonly table: TableName;
  readonly located: Located<Readonly<Record<string, unknown>>>;
  readonly column: string | null;
  readonly message: Text;
  readonly remedy: Text;
}

interface RuleWords {
  /** Equals the name of the rule's file and the word in `exceptions.csv`. */
  readonly id: string;
  /** One rule, one severity: what may be right is a rule of its own that warns. */
  readonly severity: Severity;
  /** What holds where the rule is kept. */
  readonly title: Text;
}

/**
 * What a rule must see together to judge an observation, beside reports, places, indicators and groups: the observations of
 * its report and those that these name; of its place, with those of places within it that are certainly greater than one of
 * its figures (`greater-within.ts`); or, where objections depend on one another, all the rows that it objects to.
 */
export type Scope = 'report' | 'place' | 'dataset';

/** A statement about the rows that is either kept or objected to. It never prints and never throws. */
export interface Rule extends RuleWords {
  /** Whether a report can be so that its right row breaks the rule. What later steps rely on is never waived. */
  readonly waivable: boolean;
  /** Whether a row for which it is waived explains itself to the reader in a note. */
  readonly needsNote?: true;
  readonly scope: Scope;
  readonly check: (context: Context) => Iterable<Objection>;
}

/** What the ordinary rules reported before any exception was applied. */
export interface Outcome {
  readonly reported: readonly Problem[];
  /** The ids of the rules that an exception may name. */
  readonly waivable: ReadonlySet<string>;
  /** The ids of those whose exceptions need a note on the row. */
  readonly needingNote: ReadonlySet<string>;
}

/** A rule on what the other rules reported. It is never waived. */
export interface FinalRule extends RuleWords {
  readonly check: (context: Context, outcome: Outcome) => Iterable<Objection>;
}
