import type { Text } from '../../dataset/model/language.ts';
import type { Severity } from '../../dataset/model/problem.ts';
import { PARSE_RULES } from '../../dataset/parse/rules.ts';
import { PROOF_RULES } from '../../dataset/prove/rules.ts';
import { FINAL_RULES, RULES } from '../../dataset/validate/registry.ts';

/** A rule as the codebook lists it. */
export interface ListedRule {
  readonly id: string;
  readonly severity: Severity;
  readonly says: Text;
  /** Whether an exception with a reason may set it aside for a row. */
  readonly waivable: boolean;
}

/** The rules of one step that every file goes through. */
export interface RuleList {
  readonly step: 'parse' | 'validate' | 'prove';
  readonly rules: readonly ListedRule[];
}

/** Every rule on the data that is in force, from the registries, in the order that a file meets them. */
export const RULE_LISTS: readonly RuleList[] = [
  {
    step: 'parse',
    rules: PARSE_RULES.map(({ id, severity, description }) => ({
      id,
      severity,
      says: description,
      waivable: false,
    })),
  },
  {
    step: 'validate',
    rules: [
      ...RULES.map(({ id, severity, title, waivable }) => ({ id, severity, says: title, waivable })),
      ...FINAL_RULES.map(({ id, severity, title }) => ({ id, severity, says: title, waivable: false })),
    ],
  },
  {
    step: 'prove',
    rules: PROOF_RULES.map(({ id, title }) => ({ id, severity: 'error', says: title, waivable: false })),
  },
];
