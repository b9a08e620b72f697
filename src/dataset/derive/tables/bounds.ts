import { text } from '../../model/column.ts';
import { defineTable } from '../../model/table.ts';
import type { Observation } from '../../model/tables.ts';
import { readingOf, statedBounds } from '../bounds.ts';
import { factIdOf } from '../fact-id.ts';
import type { Lookups } from '../lookups.ts';
import { intervalCells, type Cells } from './cells.ts';
import { intervalColumns, repeated } from './columns.ts';
import { derivedTable } from './table.ts';

const TABLE = defineTable({
  name: 'bounds',
  path: 'bounds.csv',
  key: ['observation_id'],
  title: { vi: 'Cận của quan sát', en: 'Bounds of observations' },
  description: {
    vi: 'Mỗi dòng nói một quan sát thuộc dữ kiện nào, và lời văn của nó cho phép những số nào.',
    en: 'One row says which fact an observation states, and which numbers its wording allows.',
  },
  columns: {
    observation_id: repeated('observations', 'observation_id'),
    fact_id: text(
      true,
      {
        title: { vi: 'mã dữ kiện', en: 'fact id' },
        description: { vi: 'Dữ kiện mà quan sát nêu.', en: 'The fact that the observation states.' },
        examples: ['krong-bong~admissions~all~result~year~2021-01-01..2021-12-31'],
      },
      { table: 'facts', column: 'fact_id' },
    ),
    ...intervalColumns(
      'reading',
      { vi: 'cách đọc', en: 'reading' },
      {
        vi: 'Khoảng mà lời văn gợi ra, dùng cho các số tính được.',
        en: 'What the wording suggests, used for derived figures.',
      },
    ),
    ...intervalColumns(
      'logical',
      { vi: 'cận chặt', en: 'logical bounds' },
      {
        vi: 'Khoảng mà lời văn nói đúng từng chữ; kế hoạch thì là mức đề ra.',
        en: 'What the wording strictly says; of a plan, its threshold.',
      },
    ),
  },
});

/** The bounds of every observation, in the order of the data. */
export const boundsTable = derivedTable({
  table: TABLE,
  itemsOf: ({ lookups }) => lookups.observations.values(),
  countOf: ({ lookups }) => lookups.observations.size,
  rowOf: boundsRow,
  find: ({ lookups }, id) => lookups.observations.get(id),
});

/** The bounds of an observation as a row of the table. */
export function boundsRow(observation: Observation, lookups: Lookups): Cells {
  return {
    observation_id: observation.observation_id,
    fact_id: factIdOf(observation),
    ...intervalCells('reading', readingOf(observation, lookups)),
    ...intervalCells('logical', statedBounds(observation)),
  };
}
