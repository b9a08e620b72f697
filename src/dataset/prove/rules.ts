import type { ProofRule } from './rule.ts';
import { citationPrinted } from './rules/citation-printed.ts';
import { digitCovered } from './rules/digit-covered.ts';
import { exclusionPrinted } from './rules/exclusion-printed.ts';
import { figureClaimedOnce } from './rules/figure-claimed-once.ts';
import { figureCovered } from './rules/figure-covered.ts';
import { groupPrinted } from './rules/group-printed.ts';
import { mentionParagraph } from './rules/mention-paragraph.ts';
import { observationPrinted } from './rules/observation-printed.ts';
import { periodPrinted } from './rules/period-printed.ts';
import { qualifierPrinted } from './rules/qualifier-printed.ts';
import { statusPrinted } from './rules/status-printed.ts';

/** Everything that a saved text must show before its report is proven. */
export const PROOF_RULES: readonly ProofRule[] = [
  observationPrinted,
  qualifierPrinted,
  periodPrinted,
  groupPrinted,
  statusPrinted,
  exclusionPrinted,
  figureCovered,
  figureClaimedOnce,
  citationPrinted,
  mentionParagraph,
  digitCovered,
];
