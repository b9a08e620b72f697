import type { Lookups } from '../../dataset/derive/lookups.ts';
import { pointInterval } from '../../dataset/derive/interval.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { derivedCell, emptyCell, placeCell, printedCell, wordCell } from '../cells.ts';
import type { FigureTable, TableCell } from '../figure.ts';
import { groupName } from '../names.ts';
import { CHART_WORDS } from '../words.ts';
import type { EducationPanel, EducationShare } from './shares.ts';

/** One row a group, and one for those whose education is not printed. */
export function educationTable(
  panels: readonly EducationPanel[],
  lookups: Lookups,
  language: Language,
): FigureTable {
  const { table, newMembersEducation } = CHART_WORDS[language];
  const { columns } = newMembersEducation;
  return {
    columns: [
      { id: 'place_id', title: table.place },
      { id: 'period', title: table.period },
      { id: 'group_id', title: table.group },
      { id: 'part', title: columns.count, numeric: true },
      { id: 'whole', title: columns.whole, numeric: true },
      { id: 'printed_percent', title: columns.printed, numeric: true },
      { id: 'recomputed_percent', title: columns.recomputed, numeric: true },
      { id: 'difference_points', title: columns.difference, numeric: true },
      { id: 'verdict', title: columns.verdict },
    ],
    narrowBy: ['group_id', 'verdict'],
    rows: panels.flatMap((panel) => [
      ...panel.shares.map((share) => shareCells(share, lookups, language)),
      ...restCells(panel, lookups, language),
    ]),
  };
}

function shareCells(
  { fact, printed, audit }: EducationShare,
  lookups: Lookups,
  language: Language,
): TableCell[] {
  const { differencePoints, quotient, verdict } = audit;
  return [
    ...ownerCells(fact.placeId, printed, language, lookups),
    wordCell(groupName(lookups, fact.groupId, language), fact.groupId),
    printedCell(audit.numerator ?? undefined, lookups, language),
    printedCell(audit.denominator ?? undefined, lookups, language),
    printedCell(printed, lookups, language),
    derivedCell(quotient, 'percent', language),
    differencePoints
      ? derivedCell(pointInterval(differencePoints), 'people', language)
      : wordCell(CHART_WORDS[language].table.notApplicable, null),
    wordCell(MESSAGES[language].verdicts[verdict].label, verdict),
  ];
}

function restCells(
  { placeId, shares, rest }: EducationPanel,
  lookups: Lookups,
  language: Language,
): TableCell[][] {
  const [first] = shares;
  if (!rest || !first) return [];
  const { newMembersEducation, table } = CHART_WORDS[language];
  return [
    [
      ...ownerCells(placeId, first.printed, language, lookups),
      wordCell(newMembersEducation.rest, null),
      derivedCell(rest.count, 'people', language),
      printedCell(rest.sum.whole, lookups, language),
      emptyCell(language),
      derivedCell(rest.share, 'percent', language),
      wordCell(table.notApplicable, null),
      wordCell(newMembersEducation.derived, null),
    ],
  ];
}

function ownerCells(
  placeId: string,
  period: EducationShare['printed'],
  language: Language,
  lookups: Lookups,
): TableCell[] {
  return [
    placeCell(lookups, placeId, language),
    wordCell(formatPeriod(period, language), `${period.period_start ?? ''}/${period.period_end ?? ''}`),
  ];
}
