import type { Text } from '../model/language.ts';
import type { Problem } from '../model/problem.ts';
import type { Coverage } from './coverage.ts';

/** What a saved text must show about the rows of its report. It never prints and never throws. */
export interface ProofRule {
  /** Equals the name of the rule's file. */
  readonly id: string;
  /** What holds where the rule is kept. */
  readonly title: Text;
  readonly check: (coverage: Coverage) => readonly Problem[];
}
