import type { Derived } from '../../dataset/derive/derived.ts';
import { SELECTIONS } from '../../dataset/model/codes.ts';
import type { Language } from '../../dataset/model/language.ts';
import { codeCell, placeCell, printedCell, wordCell } from '../cells.ts';
import type { FigureTable } from '../figure.ts';
import { groupName, nameIn } from '../names.ts';
import { periodCell } from '../time-panel/period-cell.ts';
import { CHART_WORDS } from '../words.ts';
import type { PlaceSeries } from './series.ts';

/** One row an observation, series by series. */
export function seriesTable(
  series: readonly PlaceSeries[],
  { lookups }: Derived,
  language: Language,
): FigureTable {
  const { table, placesThroughTime } = CHART_WORDS[language];
  const { columns } = placesThroughTime;
  return {
    columns: [
      { id: 'indicator_id', title: columns.indicator },
      { id: 'place_id', title: table.place },
      { id: 'group_id', title: table.group },
      { id: 'period', title: table.period },
      { id: 'value', title: columns.value, numeric: true },
      { id: 'selection', title: table.selection },
    ],
    narrowBy: ['indicator_id', 'group_id'],
    rows: series.flatMap(({ section, placeId, groupId, facts }) =>
      facts.flatMap(({ fact }) =>
        fact.observations.map((observation) => [
          wordCell(nameIn(lookups.indicators.get(section), section, language), section),
          placeCell(lookups, placeId, language),
          wordCell(groupName(lookups, groupId, language), groupId),
          periodCell(fact, language),
          printedCell(observation, lookups, language),
          observation.selection
            ? codeCell(SELECTIONS, observation.selection, language)
            : wordCell(table.notSelected, null),
        ]),
      ),
    ),
  };
}
