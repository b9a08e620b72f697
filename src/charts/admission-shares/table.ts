import type { Lookups } from '../../dataset/derive/lookups.ts';
import { QUALIFIERS, SELECTIONS } from '../../dataset/model/codes.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatPeriod, periodFieldsOf } from '../../i18n/format-period.ts';
import { codeCell, derivedCell, emptyCell, placeCell, printedCell, wordCell } from '../cells.ts';
import type { FigureTable, TableCell } from '../figure.ts';
import { groupName } from '../names.ts';
import { CHART_WORDS } from '../words.ts';
import type { AdmissionShare, SharePanel } from './shares.ts';

/** One row a share: the counts, the share as printed and as the counts give it. */
export function shareTable(panels: readonly SharePanel[], lookups: Lookups, language: Language): FigureTable {
  const { table, admissionShares } = CHART_WORDS[language];
  const { columns } = admissionShares;
  return {
    columns: [
      { id: 'group_id', title: table.group },
      { id: 'place_id', title: table.place },
      { id: 'period', title: table.period },
      { id: 'part', title: columns.part, numeric: true },
      { id: 'whole', title: columns.whole, numeric: true },
      { id: 'printed_percent', title: columns.printed, numeric: true },
      { id: 'qualifier', title: table.wording },
      { id: 'recomputed_percent', title: columns.recomputed, numeric: true },
      { id: 'selection', title: table.selection },
    ],
    narrowBy: ['group_id'],
    rows: panels.flatMap(({ shares }) => shares.map((share) => shareCells(share, lookups, language))),
  };
}

function shareCells(share: AdmissionShare, lookups: Lookups, language: Language): TableCell[] {
  const { table } = CHART_WORDS[language];
  const { main, printed } = share;
  return [
    wordCell(groupName(lookups, share.groupId, language), share.groupId),
    placeCell(lookups, share.placeId, language),
    wordCell(
      formatPeriod(periodFieldsOf(share), language),
      `${share.periodStart ?? ''}/${share.periodEnd ?? ''}`,
    ),
    printedCell(share.part ?? undefined, lookups, language),
    printedCell(share.whole ?? undefined, lookups, language),
    printed ? printedCell(printed, lookups, language) : emptyCell(language),
    codeCell(QUALIFIERS, main.qualifier, language),
    derivedCell(share.recomputed, 'percent', language),
    main.selection ? codeCell(SELECTIONS, main.selection, language) : wordCell(table.notSelected, null),
  ];
}
