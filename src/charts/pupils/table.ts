import type { Lookups } from '../../dataset/derive/lookups.ts';
import { QUALIFIERS, SELECTIONS, STATUSES } from '../../dataset/model/codes.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatPeriod, periodFieldsOf } from '../../i18n/format-period.ts';
import { codeCell, placeCell, printedCell, wordCell } from '../cells.ts';
import type { FigureTable, TableCell } from '../figure.ts';
import { groupName } from '../names.ts';
import { CHART_WORDS } from '../words.ts';
import type { PupilCount } from './counts.ts';

/** One row a count, with the wider count that it is a part of. */
export function pupilTable(counts: readonly PupilCount[], lookups: Lookups, language: Language): FigureTable {
  const { table, pupils } = CHART_WORDS[language];
  const { columns } = pupils;
  return {
    columns: [
      { id: 'place_id', title: table.place },
      { id: 'group_id', title: table.group },
      { id: 'stretch', title: columns.stretch },
      { id: 'period', title: table.period },
      { id: 'status', title: table.status },
      { id: 'admissions', title: columns.count, numeric: true },
      { id: 'qualifier', title: table.wording },
      { id: 'whole', title: columns.whole, numeric: true },
      { id: 'selection', title: table.selection },
    ],
    narrowBy: ['stretch', 'group_id'],
    rows: counts.map((count) => countCells(count, lookups, language)),
  };
}

function countCells({ fact, stretch, whole }: PupilCount, lookups: Lookups, language: Language): TableCell[] {
  const { table, pupils } = CHART_WORDS[language];
  const [first] = fact.observations;
  return [
    placeCell(lookups, fact.placeId, language),
    wordCell(groupName(lookups, fact.groupId, language), fact.groupId),
    wordCell(pupils.stretches[stretch], stretch),
    wordCell(
      formatPeriod(periodFieldsOf(fact), language),
      `${fact.periodStart ?? ''}/${fact.periodEnd ?? ''}`,
    ),
    codeCell(STATUSES, fact.status, language),
    printedCell(first, lookups, language),
    codeCell(QUALIFIERS, first.qualifier, language),
    whole ? printedCell(whole.observations[0], lookups, language) : wordCell(table.notApplicable, null),
    first.selection ? codeCell(SELECTIONS, first.selection, language) : wordCell(table.notSelected, null),
  ];
}
