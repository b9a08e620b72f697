import { code, identifier } from '../../model/column.ts';
import { defineTable } from '../../model/table.ts';
import type { Sum } from '../sum.ts';
import { idsCell, intervalCells, type Cells } from './cells.ts';
import { SUM_FAMILIES, SUM_VERDICTS } from './codes.ts';
import { idsColumn, intervalColumns, repeated } from './columns.ts';
import { derivedTable } from './table.ts';

const TABLE = defineTable({
  name: 'sums',
  path: 'sums.csv',
  key: ['whole_id', 'part_ids'],
  title: { vi: 'Tổng các phần', en: 'Sums' },
  description: {
    vi: 'Mỗi dòng là các phần của một tổng loại trừ nhau, cộng lại và so với tổng.',
    en: 'One row the declared parts of a whole that exclude each other, added up and compared with it.',
  },
  columns: {
    whole_id: identifier(
      true,
      {
        title: { vi: 'tổng', en: 'whole' },
        description: { vi: 'Quan sát là tổng.', en: 'The observation that is the whole.' },
        examples: ['bac-lieu.3'],
      },
      { table: 'observations', column: 'observation_id' },
    ),
    report_id: repeated('observations', 'report_id'),
    place_id: repeated('observations', 'place_id'),
    indicator_id: repeated('observations', 'indicator_id'),
    group_id: repeated('observations', 'group_id'),
    family: code(SUM_FAMILIES, true, {
      title: { vi: 'loại phần', en: 'family' },
      description: { vi: 'Vì sao các phần loại trừ nhau.', en: 'Why the parts exclude each other.' },
    }),
    dimension: repeated('groups', 'dimension'),
    part_ids: idsColumn(
      { vi: 'các phần', en: 'parts' },
      { vi: 'Các quan sát được cộng.', en: 'The observations added up.' },
    ),
    verdict: code(SUM_VERDICTS, true, {
      title: { vi: 'kết luận', en: 'verdict' },
      description: { vi: 'Các phần so với tổng.', en: 'The parts against the whole.' },
    }),
    ...intervalColumns(
      'sum',
      { vi: 'các phần cộng lại', en: 'sum' },
      { vi: 'Các phần cộng lại, theo cận chặt.', en: 'What the parts together can be, strictly.' },
    ),
    ...intervalColumns(
      'whole',
      { vi: 'tổng', en: 'whole' },
      { vi: 'Tổng, theo cận chặt.', en: 'What the whole can be, strictly.' },
    ),
    ...intervalColumns(
      'rest',
      { vi: 'phần còn lại', en: 'rest' },
      {
        vi: 'Thiếu thì tổng trừ các phần, vượt thì các phần trừ tổng; trống nếu bằng.',
        en: 'Whole less parts where short, parts less whole where over; empty where equal.',
      },
    ),
  },
});

/** The table of sums, in the order of their wholes. */
export const sumsTable = derivedTable({
  table: TABLE,
  itemsOf: ({ sums }) => sums,
  countOf: ({ sums }) => sums.length,
  rowOf: sumRow,
});

/** A sum as a row of the table. */
export function sumRow({ whole, family, dimension, parts, verdict, sum, wholeBounds, rest }: Sum): Cells {
  return {
    whole_id: whole.observation_id,
    report_id: whole.report_id,
    place_id: whole.place_id,
    indicator_id: whole.indicator_id,
    group_id: whole.group_id,
    family,
    dimension,
    part_ids: idsCell(parts.map((part) => part.observation_id)),
    verdict,
    ...intervalCells('sum', sum),
    ...intervalCells('whole', wholeBounds),
    ...intervalCells('rest', rest),
  };
}
