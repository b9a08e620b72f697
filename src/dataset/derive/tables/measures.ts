import { code, date, text } from '../../model/column.ts';
import { defineTable } from '../../model/table.ts';
import type { AnyMeasure } from '../measures/measure.ts';
import { BASES } from './bases.ts';
import { idsCell, intervalCells, numberCells, wholeCells, yesNoCell, type Cells } from './cells.ts';
import {
  FORMULA,
  idsColumn,
  intervalColumns,
  numberColumns,
  repeated,
  wholeColumns,
  yesNoColumn,
} from './columns.ts';
import { MEASURES, MEASURE_UNITS } from './measure-codes.ts';
import { derivedTable } from './table.ts';

const TABLE = defineTable({
  name: 'measures',
  path: 'measures.csv',
  key: ['measure_id'],
  title: { vi: 'Số đo', en: 'Measures' },
  description: {
    vi: 'Mỗi dòng là một số tính từ các dữ kiện, với công thức, đầu vào và cận; hoặc lý do không tính được.',
    en: 'One row a figure derived from facts, with formula, inputs and bounds; or the reason why there is none.',
  },
  columns: {
    measure_id: text(true, {
      title: { vi: 'mã số đo', en: 'measure id' },
      description: { vi: 'Cố định.', en: 'Lasting.' },
      examples: ['youth_share~hung-yen~youth_union~result~year~2014-01-01..2014-12-31'],
    }),
    measure: code(MEASURES, true, {
      title: { vi: 'loại số đo', en: 'measure' },
      description: { vi: 'Đo cái gì.', en: 'What is measured.' },
    }),
    place_id: repeated('observations', 'place_id'),
    group_id: repeated('observations', 'group_id'),
    status: repeated('observations', 'status'),
    period_kind: repeated('observations', 'period_kind'),
    period_start: repeated('observations', 'period_start'),
    period_end: repeated('observations', 'period_end'),
    unit: code(MEASURE_UNITS, true, {
      title: { vi: 'đơn vị', en: 'unit' },
      description: { vi: 'Đơn vị của số đo.', en: 'The unit of the measure.' },
    }),
    ...numberColumns(
      'value',
      { vi: 'giá trị', en: 'value' },
      {
        vi: 'Giá trị duy nhất, chỉ khi biết chính xác.',
        en: 'The one value, only where it is exactly known.',
      },
    ),
    ...intervalColumns(
      'reading',
      { vi: 'cách đọc', en: 'reading' },
      {
        vi: 'Khoảng theo điều lời văn của các đầu vào gợi ra.',
        en: 'The interval that the wording of the inputs suggests.',
      },
    ),
    ...intervalColumns(
      'logical',
      { vi: 'cận chặt', en: 'logical bounds' },
      {
        vi: 'Khoảng mà các đầu vào cho phép đúng từng chữ.',
        en: 'The interval that the inputs strictly allow.',
      },
    ),
    ...intervalColumns(
      'printed',
      { vi: 'như in', en: 'printed' },
      {
        vi: 'Cùng số ấy như bài in (phần vượt cộng 100), theo cách đọc.',
        en: 'The same figure as printed (an excess plus 100), by its reading.',
      },
    ),
    ...wholeColumns(
      'whole',
      { vi: 'số nguyên', en: 'whole numbers' },
      {
        vi: 'Chỉ tiêu suy ra: các số nguyên theo cách đọc.',
        en: 'Of an implied quota: the whole numbers by the reading.',
      },
    ),
    ...wholeColumns(
      'whole_logical',
      { vi: 'số nguyên chặt', en: 'whole numbers, strictly' },
      {
        vi: 'Chỉ tiêu suy ra: các số nguyên theo cận chặt.',
        en: 'Of an implied quota: the whole numbers by the logical bounds.',
      },
    ),
    basis: code(BASES, true, {
      title: { vi: 'căn cứ', en: 'basis' },
      description: { vi: 'Số đo lấy từ đâu.', en: 'Where the figure comes from.' },
    }),
    formula: FORMULA,
    inputs: idsColumn(
      { vi: 'đầu vào', en: 'inputs' },
      { vi: 'Các quan sát được dùng.', en: 'The observations used.' },
    ),
    quota_fact_id: text(
      false,
      {
        title: { vi: 'dữ kiện chỉ tiêu', en: 'quota fact' },
        description: {
          vi: 'Mức đạt: dữ kiện của chỉ tiêu; trống nếu không bài nào in.',
          en: 'Of an attainment: the fact of the quota; empty where none is printed.',
        },
        examples: [],
      },
      { table: 'facts', column: 'fact_id' },
    ),
    attainment_id: text(
      false,
      {
        title: { vi: 'mức đạt', en: 'attainment' },
        description: { vi: 'Mức đạt mà số đo đi kèm.', en: 'The attainment that it belongs to.' },
        examples: [],
      },
      { table: 'measures', column: 'measure_id' },
    ),
    plan_start: planDate({ vi: 'ngày đầu kỳ chỉ tiêu', en: 'start of the quota’s period' }),
    plan_end: planDate({ vi: 'ngày cuối kỳ chỉ tiêu', en: 'end of the quota’s period' }),
    selected: yesNoColumn(
      { vi: 'được chọn', en: 'selected' },
      {
        vi: 'Có dựa vào một số mà bài in chỉ vì đã chọn nó không.',
        en: 'Whether it rests on a figure that reports print only because they picked it.',
      },
    ),
    reason_vi: reason({ vi: 'lý do (tiếng Việt)', en: 'reason (Vietnamese)' }),
    reason_en: reason({ vi: 'lý do (tiếng Anh)', en: 'reason (English)' }),
  },
});

/** The table of measures, kind by kind. */
export const measuresTable = derivedTable({
  table: TABLE,
  itemsOf: ({ measures }) => measures,
  countOf: ({ measures }) => measures.length,
  rowOf: measureRow,
});

/** A measure as a row of the table. */
export function measureRow(measure: AnyMeasure): Cells {
  const attainment = measure.measure === 'attainment' ? measure : null;
  const plan = 'planPeriod' in measure ? measure.planPeriod : null;
  const implied = measure.measure === 'implied_quota' ? measure : null;
  return {
    measure_id: measure.measureId,
    measure: measure.measure,
    place_id: measure.placeId,
    group_id: measure.groupId,
    status: measure.status,
    period_kind: measure.periodKind,
    period_start: measure.periodStart,
    period_end: measure.periodEnd,
    unit: measure.unit,
    ...numberCells('value', measure.point),
    ...intervalCells('reading', measure.interval),
    ...intervalCells('logical', measure.logical),
    ...intervalCells('printed', 'printed' in measure ? measure.printed : null),
    ...wholeCells('whole', implied && implied.reading),
    ...wholeCells('whole_logical', implied && implied.strict),
    basis: measure.basis,
    formula: measure.formula || null,
    inputs: idsCell(measure.inputs),
    quota_fact_id: attainment && attainment.quotaFactId,
    attainment_id: 'attainmentId' in measure ? measure.attainmentId : null,
    plan_start: plan && plan.start,
    plan_end: plan && plan.end,
    selected: yesNoCell(measure.selected),
    reason_vi: measure.reason && measure.reason.vi,
    reason_en: measure.reason && measure.reason.en,
  };
}

function planDate(title: { readonly vi: string; readonly en: string }) {
  return date(false, {
    title,
    description: {
      vi: 'Mức đạt và phần thời gian đã qua: kỳ của chỉ tiêu, có thể rút gọn; trống nếu không rõ.',
      en: 'Of an attainment and an elapsed share: the period of the quota, may be reduced; empty where not known.',
    },
    examples: ['2021-01-01', '2020'],
  });
}

function reason(title: { readonly vi: string; readonly en: string }) {
  return text(false, {
    title,
    description: {
      vi: 'Vì sao không có số; trống nếu có.',
      en: 'Why there is no figure; empty where there is one.',
    },
    examples: [],
  });
}
