import { code, identifier } from '../../model/column.ts';
import { defineTable } from '../../model/table.ts';
import type { Implied } from '../implied.ts';
import { idsCell, wholeCells, type Cells } from './cells.ts';
import { IMPLIED_PARTS } from './codes.ts';
import { FORMULA, idsColumn, repeated, wholeColumns } from './columns.ts';
import { derivedTable } from './table.ts';

const TABLE = defineTable({
  name: 'implied',
  path: 'implied.csv',
  key: ['observation_id'],
  title: { vi: 'Số suy ra', en: 'Implied figures' },
  description: {
    vi: 'Mỗi dòng là một phần mà bài không in nhưng tỷ lệ và phần kia để lại: các số nguyên có thể.',
    en: 'One row a part that a report does not print and that its percentage and the other part leave: the whole numbers possible.',
  },
  columns: {
    observation_id: repeated('observations', 'observation_id'),
    report_id: repeated('observations', 'report_id'),
    place_id: repeated('observations', 'place_id'),
    indicator_id: repeated('observations', 'indicator_id'),
    group_id: repeated('observations', 'group_id'),
    part: code(IMPLIED_PARTS, true, {
      title: { vi: 'phần suy ra', en: 'part' },
      description: { vi: 'Phần nào được suy ra.', en: 'Which part is implied.' },
    }),
    known_id: identifier(
      true,
      {
        title: { vi: 'phần đã biết', en: 'known part' },
        description: { vi: 'Quan sát là phần được khai báo.', en: 'The part that is declared.' },
        examples: ['bac-lieu.3'],
      },
      { table: 'observations', column: 'observation_id' },
    ),
    ...wholeColumns(
      'reading',
      { vi: 'cách đọc', en: 'reading' },
      { vi: 'Các số nguyên mà lời văn gợi ra.', en: 'The whole numbers that the wording suggests.' },
    ),
    ...wholeColumns(
      'logical',
      { vi: 'cận chặt', en: 'logical bounds' },
      {
        vi: 'Các số nguyên mà lời văn cho phép đúng từng chữ.',
        en: 'The whole numbers that the wording strictly allows.',
      },
    ),
    formula: FORMULA,
    inputs: idsColumn(
      { vi: 'đầu vào', en: 'inputs' },
      { vi: 'Các quan sát được dùng.', en: 'The observations used.' },
    ),
  },
});

/** The table of implied parts, in the order of the data. */
export const impliedTable = derivedTable({
  table: TABLE,
  itemsOf: ({ implied }) => implied,
  countOf: ({ implied }) => implied.length,
  rowOf: impliedRow,
});

/** An implied part as a row of the table. */
export function impliedRow({ observation, part, known, reading, logical, formula, inputs }: Implied): Cells {
  return {
    observation_id: observation.observation_id,
    report_id: observation.report_id,
    place_id: observation.place_id,
    indicator_id: observation.indicator_id,
    group_id: observation.group_id,
    part,
    known_id: known.observation_id,
    ...wholeCells('reading', reading),
    ...wholeCells('logical', logical),
    formula,
    inputs: idsCell(inputs),
  };
}
