import type { FinalRule, Rule } from './rule.ts';
import { exceptionUnused } from './rules/exception-unused.ts';
import { correctionCurrent } from './rules/correction-current.ts';
import { exclusionNote } from './rules/exclusion-note.ts';
import { figureValue } from './rules/figure-value.ts';
import { groupTree } from './rules/group-tree.ts';
import { keyUnique } from './rules/key-unique.ts';
import { notePair } from './rules/note-pair.ts';
import { observationId } from './rules/observation-id.ts';
import { partExceedsWhole } from './rules/part-exceeds-whole.ts';
import { partOfWhole } from './rules/part-of-whole.ts';
import { percentSign } from './rules/percent-sign.ts';
import { percentUnit } from './rules/percent-unit.ts';
import { periodBasis } from './rules/period-basis.ts';
import { periodCalendar } from './rules/period-calendar.ts';
import { periodIndicator } from './rules/period-indicator.ts';
import { periodLength } from './rules/period-length.ts';
import { periodOrder } from './rules/period-order.ts';
import { placeTree } from './rules/place-tree.ts';
import { placeValidity } from './rules/place-validity.ts';
import { proofPlace } from './rules/proof-place.ts';
import { publicationBasis } from './rules/publication-basis.ts';
import { ratioDeclared } from './rules/ratio-declared.ts';
import { referenceExists } from './rules/reference-exists.ts';
import { reportDates } from './rules/report-dates.ts';
import { resultAfterReport } from './rules/result-after-report.ts';
import { sameFactDiffers } from './rules/same-fact-differs.ts';
import { sameFactTwice } from './rules/same-fact-twice.ts';
import { textHygiene } from './rules/text-hygiene.ts';
import { unusedCode } from './rules/unused-code.ts';
import { valueHigh } from './rules/value-high.ts';
import { valueRange } from './rules/value-range.ts';

/** Every rule that looks at the rows, from the frame of the tables to their content. */
export const RULES: readonly Rule[] = [
  keyUnique,
  referenceExists,
  observationId,
  textHygiene,
  notePair,
  placeTree,
  groupTree,
  periodOrder,
  periodCalendar,
  periodIndicator,
  periodBasis,
  publicationBasis,
  periodLength,
  valueRange,
  valueHigh,
  figureValue,
  percentUnit,
  percentSign,
  resultAfterReport,
  placeValidity,
  sameFactTwice,
  sameFactDiffers,
  partOfWhole,
  partExceedsWhole,
  ratioDeclared,
  proofPlace,
  exclusionNote,
  correctionCurrent,
  reportDates,
  unusedCode,
];

/** The rules on what the others reported. */
export const FINAL_RULES: readonly FinalRule[] = [exceptionUnused];
