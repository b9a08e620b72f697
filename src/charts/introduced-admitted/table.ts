import type { Lookups } from '../../dataset/derive/lookups.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatPeriod, periodFieldsOf } from '../../i18n/format-period.ts';
import { derivedCell, placeCell, printedCell, wordCell } from '../cells.ts';
import type { FigureTable, TableCell } from '../figure.ts';
import { groupName, nameIn } from '../names.ts';
import { CHART_WORDS } from '../words.ts';
import type { Intake, Share } from './intakes.ts';

/** One row a share: whose, of what, its two counts, and the share as printed and as recomputed. */
export function intakeTable(intakes: readonly Intake[], lookups: Lookups, language: Language): FigureTable {
  const { table, introducedAdmitted } = CHART_WORDS[language];
  const { columns } = introducedAdmitted;
  return {
    columns: [
      { id: 'place_id', title: table.place },
      { id: 'period', title: table.period },
      { id: 'group_id', title: table.group },
      { id: 'indicator_id', title: columns.measure },
      { id: 'part', title: columns.count, numeric: true },
      { id: 'whole', title: columns.whole, numeric: true },
      { id: 'printed_percent', title: columns.printed, numeric: true },
      { id: 'recomputed_percent', title: columns.recomputed, numeric: true },
    ],
    narrowBy: ['indicator_id', 'group_id'],
    rows: intakes.flatMap((intake) => intakeRowsOf(intake, lookups, language)),
  };
}

function intakeRowsOf(
  { introduced, admitted, groups }: Intake,
  lookups: Lookups,
  language: Language,
): TableCell[][] {
  const row = (groupId: string, indicatorId: string, share: Share, period: TableCell): TableCell[] => [
    placeCell(lookups, introduced.placeId, language),
    period,
    wordCell(groupName(lookups, groupId, language), groupId),
    wordCell(nameIn(lookups.indicators.get(indicatorId), indicatorId, language), indicatorId),
    printedCell(share.part ?? undefined, lookups, language),
    printedCell(share.whole ?? undefined, lookups, language),
    printedCell(share.printed ?? undefined, lookups, language),
    derivedCell(share.recomputed, 'percent', language),
  ];
  const period = periodCell(periodFieldsOf(introduced), language);
  return [
    ...(admitted ? [row(introduced.groupId, 'admitted_of_introduced', admitted.share, period)] : []),
    ...groups.flatMap(({ groupId, share, union, unionGroupId }) => [
      row(groupId, 'share_of_introduced', share, period),
      ...(union?.printed && unionGroupId
        ? [row(unionGroupId, 'share_of_union_members', union, periodCell(union.printed, language))]
        : []),
    ]),
  ];
}

function periodCell(period: Parameters<typeof formatPeriod>[0], language: Language): TableCell {
  return wordCell(formatPeriod(period, language), `${period.period_start ?? ''}/${period.period_end ?? ''}`);
}
