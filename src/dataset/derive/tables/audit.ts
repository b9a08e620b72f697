import { code } from '../../model/column.ts';
import { defineTable } from '../../model/table.ts';
import type { AuditResult } from '../verdict.ts';
import { intervalCells, numberCells, wholeCells, type Cells } from './cells.ts';
import { VERDICT_CODES } from './codes.ts';
import { FORMULA, intervalColumns, numberColumns, repeated, wholeColumns } from './columns.ts';
import { derivedTable } from './table.ts';

const TABLE = defineTable({
  name: 'audit',
  path: 'audit.csv',
  key: ['observation_id'],
  title: { vi: 'Kiểm toán', en: 'Audit' },
  description: {
    vi: 'Mỗi dòng là một tỷ lệ phần trăm được in, tính lại chính xác từ các phần được khai báo, với kết luận.',
    en: 'One row a printed percentage, recomputed exactly from its declared parts, with a verdict.',
  },
  columns: {
    observation_id: repeated('observations', 'observation_id'),
    report_id: repeated('observations', 'report_id'),
    place_id: repeated('observations', 'place_id'),
    indicator_id: repeated('observations', 'indicator_id'),
    group_id: repeated('observations', 'group_id'),
    status: repeated('observations', 'status'),
    period_kind: repeated('observations', 'period_kind'),
    period_start: repeated('observations', 'period_start'),
    period_end: repeated('observations', 'period_end'),
    as_printed: repeated('observations', 'as_printed'),
    value: repeated('observations', 'value'),
    value_high: repeated('observations', 'value_high'),
    qualifier: repeated('observations', 'qualifier'),
    selection: repeated('observations', 'selection'),
    verdict: code(VERDICT_CODES, true, {
      title: { vi: 'kết luận', en: 'verdict' },
      description: { vi: 'Số in so với thương tính lại.', en: 'The number printed against the quotient.' },
    }),
    numerator_id: repeated('observations', 'numerator_id'),
    denominator_id: repeated('observations', 'denominator_id'),
    ...intervalColumns(
      'quotient',
      { vi: 'thương', en: 'quotient' },
      {
        vi: 'Thương của các phần theo phần trăm (phần vượt: trừ 100); hai cận bằng nhau nếu các phần biết chính xác.',
        en: 'The quotient of the parts in percent (of an excess less 100); both ends are the same where the parts are known.',
      },
      'percent',
    ),
    ...intervalColumns(
      'printed',
      { vi: 'số in', en: 'printed' },
      {
        vi: 'Các số mà con số in có thể thay cho.',
        en: 'The numbers that the printed figure can stand for.',
      },
      'percent',
    ),
    ...numberColumns(
      'difference',
      { vi: 'chênh lệch', en: 'difference' },
      {
        vi: 'Số in trừ thương, theo điểm phần trăm; thương là khoảng thì trừ cận gần hơn.',
        en: 'Printed less quotient in percentage points; less the nearer end where the quotient is an interval.',
      },
      'points',
    ),
    ...wholeColumns(
      'numerators',
      { vi: 'tử số hợp', en: 'consistent numerators' },
      {
        vi: 'Các tử số nguyên cho ra số in với mẫu số ấy.',
        en: 'The whole numerators that would give the printed figure over the denominator.',
      },
    ),
    ...wholeColumns(
      'denominators',
      { vi: 'mẫu số hợp', en: 'consistent denominators' },
      {
        vi: 'Các mẫu số nguyên cho ra số in với tử số ấy.',
        en: 'The whole denominators that would give the printed figure under the numerator.',
      },
    ),
    formula: FORMULA,
  },
});

/** The table of verdicts, in the order of the data. */
export const auditTable = derivedTable({
  table: TABLE,
  itemsOf: ({ audit }) => audit,
  countOf: ({ audit }) => audit.length,
  rowOf: auditRow,
  find: ({ auditByObservation }, id) => auditByObservation.get(id),
});

/** A verdict as a row of the table. */
export function auditRow(result: AuditResult): Cells {
  const { observation } = result;
  return {
    observation_id: observation.observation_id,
    report_id: observation.report_id,
    place_id: observation.place_id,
    indicator_id: observation.indicator_id,
    group_id: observation.group_id,
    status: observation.status,
    period_kind: observation.period_kind,
    period_start: observation.period_start,
    period_end: observation.period_end,
    as_printed: observation.as_printed,
    value: observation.value,
    value_high: observation.value_high,
    qualifier: observation.qualifier,
    selection: observation.selection,
    verdict: result.verdict,
    numerator_id: result.numerator && result.numerator.observation_id,
    denominator_id: result.denominator && result.denominator.observation_id,
    ...intervalCells('quotient', result.quotient),
    ...intervalCells('printed', result.printed),
    ...numberCells('difference', result.differencePoints),
    ...wholeCells('numerators', result.consistentNumerators),
    ...wholeCells('denominators', result.consistentDenominators),
    formula: result.formula,
  };
}
