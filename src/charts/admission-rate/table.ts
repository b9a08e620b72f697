import type { Lookups } from '../../dataset/derive/lookups.ts';
import { SELECTIONS } from '../../dataset/model/codes.ts';
import type { Language } from '../../dataset/model/language.ts';
import { codeCell, derivedCell, emptyCell, placeCell, printedCell, wordCell } from '../cells.ts';
import type { FigureTable, TableCell } from '../figure.ts';
import { CHART_WORDS } from '../words.ts';
import { targetYears } from './frame.ts';
import type { YearlyRate, YearlyTarget } from './rates.ts';

/** One row a rate or a printed target: the figures as printed, then the rate from counts. */
export function rateTable(
  entries: readonly (YearlyRate | YearlyTarget)[],
  lookups: Lookups,
  language: Language,
): FigureTable {
  const { table, admissionRate } = CHART_WORDS[language];
  const { columns } = admissionRate;
  return {
    columns: [
      { id: 'place_id', title: table.place },
      { id: 'years', title: admissionRate.year },
      { id: 'admissions', title: columns.admissions, numeric: true },
      { id: 'members', title: columns.members, numeric: true },
      { id: 'printed_rate_percent', title: columns.printed, numeric: true },
      { id: 'recomputed_rate_percent', title: columns.recomputed, numeric: true },
      { id: 'target_percent', title: columns.target, numeric: true },
      { id: 'selection', title: table.selection },
    ],
    narrowBy: [],
    rows: entries.flatMap((entry) =>
      entry.kind === 'rate'
        ? [
            rateCells(entry, lookups, language),
            ...entry.targets.flatMap((each) => targetCells(each, lookups, language)),
          ]
        : targetCells(entry, lookups, language),
    ),
  };
}

function rateCells(rate: YearlyRate, lookups: Lookups, language: Language): TableCell[] {
  const { measure, inputs, printed, year } = rate;
  const input = (id: string): TableCell =>
    printedCell(
      inputs.find(({ indicator_id }) => indicator_id === id),
      lookups,
      language,
    );
  const selection = inputs.find((each) => each.selection !== null)?.selection;
  return [
    placeCell(lookups, measure.placeId, language),
    wordCell(year),
    input('admissions'),
    input('members'),
    printedCell(printed ?? undefined, lookups, language),
    measure.recomputed ? derivedCell(measure.recomputed, 'percent', language) : unknownCell(language),
    emptyCell(language),
    selection
      ? codeCell(SELECTIONS, selection, language)
      : wordCell(CHART_WORDS[language].table.notSelected, null),
  ];
}

function targetCells(target: YearlyTarget, lookups: Lookups, language: Language): TableCell[][] {
  const { fact } = target;
  const blank = wordCell(CHART_WORDS[language].table.notApplicable, null);
  return fact.observations.map((observation) => [
    placeCell(lookups, fact.placeId, language),
    wordCell(targetYears(target, language), target.year === null ? null : targetYears(target, language)),
    blank,
    blank,
    blank,
    blank,
    printedCell(observation, lookups, language),
    blank,
  ]);
}

function unknownCell(language: Language): TableCell {
  return wordCell(CHART_WORDS[language].table.unknown, null);
}
