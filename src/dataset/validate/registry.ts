import type { FinalRule, Rule } from './rule.ts';
import { attainmentUnlikely } from './rules/attainment-unlikely.ts';
import { basisKind } from './rules/basis-kind.ts';
import { cellLength } from './rules/cell-length.ts';
import { correctionCurrent } from './rules/correction-current.ts';
import { exceptionNote } from './rules/exception-note.ts';
import { exceptionUnused } from './rules/exception-unused.ts';
import { exclusionNote } from './rules/exclusion-note.ts';
import { figureValue } from './rules/figure-value.ts';
import { groupTree } from './rules/group-tree.ts';
import { idPath } from './rules/id-path.ts';
import { keyUnique } from './rules/key-unique.ts';
import { lostThousand } from './rules/lost-thousand.ts';
import { membershipFalls } from './rules/membership-falls.ts';
import { membershipOutgrowsAdmissions } from './rules/membership-outgrows-admissions.ts';
import { notePair } from './rules/note-pair.ts';
import { numberGap } from './rules/number-gap.ts';
import { observationId } from './rules/observation-id.ts';
import { paceJumps } from './rules/pace-jumps.ts';
import { partExceedsWhole } from './rules/part-exceeds-whole.ts';
import { partOfWhole } from './rules/part-of-whole.ts';
import { percentSign } from './rules/percent-sign.ts';
import { percentUnit } from './rules/percent-unit.ts';
import { periodBasis } from './rules/period-basis.ts';
import { periodBelowPart } from './rules/period-below-part.ts';
import { periodCalendar } from './rules/period-calendar.ts';
import { periodIndicator } from './rules/period-indicator.ts';
import { periodLength } from './rules/period-length.ts';
import { periodOrder } from './rules/period-order.ts';
import { placeOfReport } from './rules/place-of-report.ts';
import { placeTree } from './rules/place-tree.ts';
import { placeValidity } from './rules/place-validity.ts';
import { planToDate } from './rules/plan-to-date.ts';
import { projectedPast } from './rules/projected-past.ts';
import { proofPlace } from './rules/proof-place.ts';
import { publicationBasis } from './rules/publication-basis.ts';
import { ratioDeclared } from './rules/ratio-declared.ts';
import { ratioFar } from './rules/ratio-far.ts';
import { ratioParts } from './rules/ratio-parts.ts';
import { referenceExists } from './rules/reference-exists.ts';
import { reportDates } from './rules/report-dates.ts';
import { reportsDisagree } from './rules/reports-disagree.ts';
import { resultAfterReport } from './rules/result-after-report.ts';
import { sameFactDiffers } from './rules/same-fact-differs.ts';
import { sameFactTwice } from './rules/same-fact-twice.ts';
import { statusIndicator } from './rules/status-indicator.ts';
import { stockJumps } from './rules/stock-jumps.ts';
import { textHygiene } from './rules/text-hygiene.ts';
import { totalBelowPart } from './rules/total-below-part.ts';
import { unusedCode } from './rules/unused-code.ts';
import { urlPlain } from './rules/url-plain.ts';
import { valueHigh } from './rules/value-high.ts';
import { valueRange } from './rules/value-range.ts';
import { withdrawnGone } from './rules/withdrawn-gone.ts';

/** Every rule that looks at the rows, from the frame of the tables to what figures say beside one another. */
export const RULES: readonly Rule[] = [
  keyUnique,
  referenceExists,
  observationId,
  numberGap,
  idPath,
  urlPlain,
  textHygiene,
  cellLength,
  notePair,
  placeTree,
  groupTree,
  periodOrder,
  periodCalendar,
  periodIndicator,
  periodBasis,
  basisKind,
  publicationBasis,
  periodLength,
  valueRange,
  valueHigh,
  figureValue,
  percentUnit,
  percentSign,
  statusIndicator,
  planToDate,
  projectedPast,
  resultAfterReport,
  placeOfReport,
  placeValidity,
  sameFactTwice,
  sameFactDiffers,
  partOfWhole,
  partExceedsWhole,
  ratioDeclared,
  ratioParts,
  ratioFar,
  proofPlace,
  exclusionNote,
  correctionCurrent,
  withdrawnGone,
  reportDates,
  unusedCode,
  lostThousand,
  totalBelowPart,
  periodBelowPart,
  membershipFalls,
  stockJumps,
  membershipOutgrowsAdmissions,
  attainmentUnlikely,
  paceJumps,
  reportsDisagree,
];

/** The rules on what the others reported. */
export const FINAL_RULES: readonly FinalRule[] = [exceptionUnused, exceptionNote];
