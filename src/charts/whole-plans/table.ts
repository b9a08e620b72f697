import type { Lookups } from '../../dataset/derive/lookups.ts';
import { QUALIFIERS, SELECTIONS } from '../../dataset/model/codes.ts';
import type { Language } from '../../dataset/model/language.ts';
import type { Observation } from '../../dataset/model/tables.ts';
import { codeCell, derivedCell, emptyCell, placeCell, printedCell, wordCell } from '../cells.ts';
import type { FigureTable, TableCell } from '../figure.ts';
import { groupName } from '../names.ts';
import { CHART_WORDS } from '../words.ts';
import { planYears } from './frame.ts';
import type { WholePlan } from './plans.ts';

/** One row a plan: people and quota as printed, the attainment as printed, then what is derived. */
export function planTable(plans: readonly WholePlan[], lookups: Lookups, language: Language): FigureTable {
  const { table, attainmentPace, wholePlans } = CHART_WORDS[language];
  const { columns } = attainmentPace;
  return {
    columns: [
      { id: 'place_id', title: table.place },
      { id: 'group_id', title: table.group },
      { id: 'plan_years', title: wholePlans.years },
      { id: 'span', title: wholePlans.columns.span },
      { id: 'quota_indicator_id', title: columns.quotaKind },
      { id: 'admissions', title: columns.admitted, numeric: true },
      { id: 'quota', title: columns.quota, numeric: true },
      { id: 'implied_quota', title: wholePlans.columns.implied, numeric: true },
      { id: 'printed_attainment_percent', title: columns.printed, numeric: true },
      { id: 'printed_excess', title: wholePlans.columns.excess, numeric: true },
      { id: 'qualifier', title: table.wording },
      { id: 'recomputed_attainment_percent', title: columns.recomputed, numeric: true },
      { id: 'selection', title: table.selection },
    ],
    narrowBy: ['span', 'quota_indicator_id'],
    rows: plans.map((plan) => planCells(plan, lookups, language)),
  };
}

function planCells(plan: WholePlan, lookups: Lookups, language: Language): TableCell[] {
  const { point, span, admissions, quota, implied } = plan;
  const { attainment, main, printed } = point;
  const words = CHART_WORDS[language];
  return [
    placeCell(lookups, attainment.placeId, language),
    wordCell(groupName(lookups, attainment.groupId, language), attainment.groupId),
    wordCell(planYears(plan)),
    wordCell(words.wholePlans.spans[span], span),
    wordCell(words.attainmentPace.plans[point.plan], attainment.quotaIndicatorId),
    printedCell(admissions ?? undefined, lookups, language),
    printedCell(quota ?? undefined, lookups, language),
    implied?.interval ? derivedCell(implied.interval, 'people', language) : emptyCell(language),
    printedCell(printed && !isExcess(printed) ? printed : undefined, lookups, language),
    printedCell(point.inputs.find(isExcess), lookups, language),
    codeCell(QUALIFIERS, main.qualifier, language),
    derivedCell(attainment.recomputed, 'percent', language),
    main.selection ? codeCell(SELECTIONS, main.selection, language) : wordCell(words.table.notSelected, null),
  ];
}

/** People or percent above the quota, printed in place of the attainment. */
function isExcess({ indicator_id }: Observation): boolean {
  return indicator_id === 'quota_excess' || indicator_id === 'quota_excess_percent';
}
