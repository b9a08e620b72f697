import { pointInterval } from '../../dataset/derive/interval.ts';
import type { Lookups } from '../../dataset/derive/lookups.ts';
import type { AuditResult } from '../../dataset/derive/verdict.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import { derivedCell, placeCell, printedCell, wordCell } from '../cells.ts';
import type { FigureTable, TableCell } from '../figure.ts';
import { groupName, nameIn } from '../names.ts';
import { CHART_WORDS } from '../words.ts';

/** One row a checked percentage: what it is of, its parts, the number printed, the number recomputed, the verdict. */
export function ratioTable(
  results: readonly AuditResult[],
  lookups: Lookups,
  language: Language,
): FigureTable {
  const { table, printedRecomputed } = CHART_WORDS[language];
  const { columns } = printedRecomputed;
  return {
    columns: [
      { id: 'verdict', title: columns.verdict },
      { id: 'place_id', title: table.place },
      { id: 'period', title: table.period },
      { id: 'indicator_id', title: columns.measure },
      { id: 'group_id', title: table.group },
      { id: 'numerator', title: columns.part, numeric: true },
      { id: 'denominator', title: columns.whole, numeric: true },
      { id: 'printed_percent', title: columns.printed, numeric: true },
      { id: 'recomputed_percent', title: columns.recomputed, numeric: true },
      { id: 'difference_points', title: columns.difference, numeric: true },
    ],
    narrowBy: ['verdict'],
    rows: results.map((result) => rowOf(result, lookups, language)),
  };
}

function rowOf(result: AuditResult, lookups: Lookups, language: Language): TableCell[] {
  const { observation, numerator, denominator, quotient, differencePoints, verdict } = result;
  const { place_id, indicator_id, group_id, period_start, period_end } = observation;
  return [
    wordCell(MESSAGES[language].verdicts[verdict].label, verdict),
    placeCell(lookups, place_id, language),
    wordCell(formatPeriod(observation, language), `${period_start ?? ''}/${period_end ?? ''}`),
    wordCell(nameIn(lookups.indicators.get(indicator_id), indicator_id, language), indicator_id),
    wordCell(groupName(lookups, group_id, language), group_id),
    printedCell(numerator ?? undefined, lookups, language),
    printedCell(denominator ?? undefined, lookups, language),
    printedCell(observation, lookups, language),
    derivedCell(quotient, 'percent', language),
    derivedCell(differencePoints && pointInterval(differencePoints), 'people', language),
  ];
}
