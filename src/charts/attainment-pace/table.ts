import type { Lookups } from '../../dataset/derive/lookups.ts';
import { QUALIFIERS, SELECTIONS, STATUSES } from '../../dataset/model/codes.ts';
import type { Language } from '../../dataset/model/language.ts';
import type { Observation } from '../../dataset/model/tables.ts';
import { formatPeriod, periodFieldsOf } from '../../i18n/format-period.ts';
import { codeCell, derivedCell, placeCell, printedCell, wordCell } from '../cells.ts';
import type { FigureTable, TableCell } from '../figure.ts';
import { groupName } from '../names.ts';
import { CHART_WORDS } from '../words.ts';
import type { PacePoint } from './points.ts';

/** One row a point: the counts and the attainment as printed, then what is derived from them. */
export function paceTable(points: readonly PacePoint[], lookups: Lookups, language: Language): FigureTable {
  const { table, attainmentPace } = CHART_WORDS[language];
  const { columns } = attainmentPace;
  return {
    columns: [
      { id: 'place_id', title: table.place },
      { id: 'group_id', title: table.group },
      { id: 'period', title: table.period },
      { id: 'status', title: table.status },
      { id: 'quota_indicator_id', title: columns.quotaKind },
      { id: 'admissions', title: columns.admitted, numeric: true },
      { id: 'quota', title: columns.quota, numeric: true },
      { id: 'printed_attainment_percent', title: columns.printed, numeric: true },
      { id: 'qualifier', title: table.wording },
      { id: 'recomputed_attainment_percent', title: columns.recomputed, numeric: true },
      { id: 'elapsed_share_percent', title: columns.elapsed, numeric: true },
      { id: 'selection', title: table.selection },
    ],
    narrowBy: ['quota_indicator_id', 'status'],
    rows: points.map((point) => paceRow(point, lookups, language)),
  };
}

function paceRow(point: PacePoint, lookups: Lookups, language: Language): TableCell[] {
  const { attainment, printed, elapsed, plan, main } = point;
  const words = CHART_WORDS[language];
  const input = (isWanted: (id: string) => boolean): Observation | undefined =>
    point.inputs.find((each) => isWanted(each.indicator_id));
  const period = periodFieldsOf(attainment);
  return [
    placeCell(lookups, attainment.placeId, language),
    wordCell(groupName(lookups, attainment.groupId, language), attainment.groupId),
    wordCell(formatPeriod(period, language), `${attainment.periodStart ?? ''}/${attainment.periodEnd ?? ''}`),
    codeCell(STATUSES, attainment.status, language),
    wordCell(words.attainmentPace.plans[plan], attainment.quotaIndicatorId),
    printedCell(
      input((id) => id === 'admissions'),
      lookups,
      language,
    ),
    printedCell(
      input((id) => id.startsWith('admissions_quota')),
      lookups,
      language,
    ),
    printedCell(printed ?? undefined, lookups, language),
    codeCell(QUALIFIERS, main.qualifier, language),
    derivedCell(attainment.recomputed, 'percent', language),
    derivedCell(elapsed?.interval ?? null, 'percent', language),
    main.selection ? codeCell(SELECTIONS, main.selection, language) : wordCell(words.table.notSelected, null),
  ];
}
