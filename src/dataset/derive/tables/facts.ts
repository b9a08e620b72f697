import { text } from '../../model/column.ts';
import { defineTable } from '../../model/table.ts';
import type { Fact } from '../fact.ts';
import type { Lookups } from '../lookups.ts';
import { idsCell, intervalCells, numberCells, yesNoCell, type Cells } from './cells.ts';
import { idsColumn, intervalColumns, numberColumns, repeated, yesNoColumn } from './columns.ts';
import { derivedTable } from './table.ts';

const TABLE = defineTable({
  name: 'facts',
  path: 'facts.csv',
  key: ['fact_id'],
  title: { vi: 'Dữ kiện', en: 'Facts' },
  description: {
    vi: 'Mỗi dòng là một điều của đời thực (nơi, chỉ số, nhóm, tình trạng, kỳ) với mọi quan sát nêu nó, và chỗ các bài không khớp nhau.',
    en: 'One row a thing of the world (place, indicator, group, status, period) with every observation that states it, and where they disagree.',
  },
  columns: {
    fact_id: text(true, {
      title: { vi: 'mã dữ kiện', en: 'fact id' },
      description: {
        vi: 'Cố định; kỳ không rõ thì mang mã bài.',
        en: 'Lasting; where the period is not fully known it carries the report’s id.',
      },
      examples: ['krong-bong~admissions~all~result~year~2021-01-01..2021-12-31'],
    }),
    place_id: repeated('observations', 'place_id'),
    indicator_id: repeated('observations', 'indicator_id'),
    group_id: repeated('observations', 'group_id'),
    status: repeated('observations', 'status'),
    period_kind: repeated('observations', 'period_kind'),
    period_start: repeated('observations', 'period_start'),
    period_end: repeated('observations', 'period_end'),
    period_length: repeated('observations', 'period_length'),
    unit: repeated('indicators', 'unit'),
    ...numberColumns(
      'value',
      { vi: 'giá trị', en: 'value' },
      {
        vi: 'Giá trị duy nhất, nếu được in mà không có từ nào làm mờ và không bài nào in khác.',
        en: 'The one value, where it is printed without a softening word and none differs.',
      },
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
      { vi: 'Khoảng mà lời văn nói đúng từng chữ.', en: 'What the wording strictly says.' },
    ),
    spread: yesNoColumn(
      { vi: 'trải', en: 'spread' },
      {
        vi: 'Nhiều giá trị trải trong một khoảng; không có cận và không vào phép tính.',
        en: 'Several values in a range; without bounds, and in no computation.',
      },
    ),
    agrees: yesNoColumn(
      { vi: 'khớp nhau', en: 'agrees' },
      {
        vi: 'Có một giá trị hợp với mọi quan sát không.',
        en: 'Whether one value satisfies all observations.',
      },
    ),
    disagreement: idsColumn(
      { vi: 'quan sát không khớp', en: 'disagreement' },
      {
        vi: 'Các quan sát không thể cùng đúng; trống nếu khớp nhau.',
        en: 'The observations that cannot all hold; empty where they agree.',
      },
    ),
    selected: yesNoColumn(
      { vi: 'được chọn', en: 'selected' },
      {
        vi: 'Có phải mọi quan sát đều do bài chọn ra từ nhiều số không.',
        en: 'Whether every observation of it was picked by its report.',
      },
    ),
    observation_ids: idsColumn(
      { vi: 'quan sát', en: 'observations' },
      { vi: 'Các quan sát nêu dữ kiện.', en: 'The observations that state it.' },
    ),
  },
});

/** The table of facts, in the order of the data. */
export const factsTable = derivedTable({
  table: TABLE,
  itemsOf: ({ facts }) => facts,
  countOf: ({ facts }) => facts.length,
  rowOf: factRow,
});

/** A fact as a row of the table. */
export function factRow(fact: Fact, { indicators }: Lookups): Cells {
  return {
    fact_id: fact.factId,
    place_id: fact.placeId,
    indicator_id: fact.indicatorId,
    group_id: fact.groupId,
    status: fact.status,
    period_kind: fact.periodKind,
    period_start: fact.periodStart,
    period_end: fact.periodEnd,
    period_length: fact.periodLength,
    unit: indicators.get(fact.indicatorId)?.unit ?? null,
    ...numberCells('value', fact.value),
    ...intervalCells('reading', fact.reading),
    ...intervalCells('logical', fact.bounds),
    spread: yesNoCell(fact.bounds === null),
    agrees: yesNoCell(fact.agrees),
    disagreement: idsCell(fact.disagreement.map((each) => each.observation_id)),
    selected: yesNoCell(fact.selected),
    observation_ids: idsCell(fact.observations.map((each) => each.observation_id)),
  };
}
