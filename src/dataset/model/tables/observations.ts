import { code, date, decimal, duration, figure, identifier, integer } from '../column.ts';
import { PERIOD_BASES, PERIOD_KINDS, QUALIFIERS, SELECTIONS, STATUSES } from '../codes.ts';
import { defineTable } from '../table.ts';
import { noteColumns } from './notes.ts';

const observation = { table: 'observations', column: 'observation_id' };

export const observations = defineTable({
  name: 'observations',
  path: 'observations/*.csv',
  partition: 'report_id',
  key: ['observation_id'],
  title: { vi: 'Quan sát', en: 'Observations' },
  description: {
    vi: 'Mỗi dòng là một con số in trong một bài: của chỉ số nào, nhóm nào, nơi nào, kỳ nào.',
    en: 'One row a printed figure of one indicator, group, place and period in one report.',
  },
  columns: {
    observation_id: identifier(true, {
      title: { vi: 'mã quan sát', en: 'observation id' },
      description: {
        vi: 'Mã bài, dấu chấm và một số; giữ nguyên suốt đời, không dùng lại.',
        en: 'The report id, a full stop and a number; stable for life, never used again.',
      },
      examples: ['krong-bong.3'],
    }),
    report_id: identifier(
      true,
      {
        title: { vi: 'mã bài', en: 'report id' },
        description: { vi: 'Bài đã in con số.', en: 'The report that printed the figure.' },
        examples: ['krong-bong'],
      },
      { table: 'reports', column: 'report_id' },
    ),
    place_id: identifier(
      true,
      {
        title: { vi: 'nơi', en: 'place' },
        description: { vi: 'Nơi mà con số nói về.', en: 'The place that the figure is of.' },
        examples: ['dak-lak/krong-bong/cu-pui'],
      },
      { table: 'places', column: 'place_id' },
    ),
    indicator_id: identifier(
      true,
      {
        title: { vi: 'chỉ số', en: 'indicator' },
        description: { vi: 'Điều được đếm.', en: 'What is counted.' },
        examples: ['admissions', 'quota_attainment'],
      },
      { table: 'indicators', column: 'indicator_id' },
    ),
    group_id: identifier(
      true,
      {
        title: { vi: 'nhóm', en: 'group' },
        description: { vi: 'Của ai; all là tất cả.', en: 'Whose; all means everybody.' },
        examples: ['all', 'youth_union'],
      },
      { table: 'groups', column: 'group_id' },
    ),
    status: code(STATUSES, true, {
      title: { vi: 'tình trạng', en: 'status' },
      description: { vi: 'Kết quả, kế hoạch hay dự kiến.', en: 'Result, plan or projected.' },
    }),
    period_kind: code(PERIOD_KINDS, true, {
      title: { vi: 'loại kỳ', en: 'period kind' },
      description: { vi: 'Kỳ của con số thuộc loại nào.', en: 'What kind of period the figure is of.' },
    }),
    period_start: date(false, {
      title: { vi: 'ngày đầu kỳ', en: 'period start' },
      description: {
        vi: 'Ngày đầu, kể cả ngày đó; rút gọn nếu không biết ngày; trống nếu không in.',
        en: 'First day, included; reduced where the day is not known; empty where not printed.',
      },
      examples: ['2021-01-01', '2015'],
    }),
    period_end: date(false, {
      title: { vi: 'ngày cuối kỳ', en: 'period end' },
      description: {
        vi: 'Ngày cuối, kể cả ngày đó; rút gọn nếu không biết ngày; trống nếu không in.',
        en: 'Last day, included; reduced where the day is not known; empty where not printed.',
      },
      examples: ['2021-06-30', '2022'],
    }),
    period_length: duration(false, {
      title: { vi: 'độ dài kỳ', en: 'period length' },
      description: {
        vi: 'Độ dài in trong bài khi không in đủ hai cận (“trong 5 năm qua”: P5Y), ISO 8601.',
        en: 'The length printed where the bounds are not (“in the past 5 years”: P5Y), ISO 8601.',
      },
      examples: ['P5Y', 'P2Y'],
    }),
    period_basis: code(PERIOD_BASES, false, {
      title: { vi: 'căn cứ của kỳ', en: 'period basis' },
      description: {
        vi: 'Các cận lấy từ đâu; trống nếu không có cận nào.',
        en: 'Where the bounds come from; empty where there are none.',
      },
    }),
    value: decimal(true, {
      unit: 'row',
      title: { vi: 'giá trị', en: 'value' },
      description: {
        vi: 'Con số, dấu chấm thập phân, không nhóm chữ số; cận dưới nếu là khoảng.',
        en: 'The number, with a decimal point and no grouping; the lower end of a range.',
      },
      examples: ['1004', '83.64'],
    }),
    value_high: decimal(false, {
      unit: 'row',
      title: { vi: 'giá trị cận trên', en: 'upper value' },
      description: {
        vi: 'Cận trên của một khoảng; chỉ có với between và spread.',
        en: 'The upper end of a range; with between and spread only.',
      },
      examples: ['4'],
    }),
    qualifier: code(QUALIFIERS, true, {
      title: { vi: 'từ hạn định', en: 'qualifier' },
      description: { vi: 'Lời văn làm gì với con số.', en: 'What the wording does to the number.' },
    }),
    as_printed: figure(true, {
      title: { vi: 'dạng in', en: 'as printed' },
      description: {
        vi: 'Con số trần đúng như in; một dạng in có thể đứng sau nhiều quan sát.',
        en: 'The bare figure exactly as printed; one token may back several observations.',
      },
      examples: ['1.004', '83,64%', '11/35', '2 – 4', '3,2 triệu'],
    }),
    selection: code(SELECTIONS, false, {
      title: { vi: 'sự chọn lựa', en: 'selection' },
      description: {
        vi: 'Bài đã chọn con số này trong nhiều số; trống nếu không.',
        en: 'The report picked this figure from many; empty where it did not.',
      },
    }),
    paragraph: integer(false, {
      unit: 'position',
      title: { vi: 'đoạn', en: 'paragraph' },
      description: {
        vi: 'Thứ tự của dòng không trống trong bản lưu, từ 1; bắt buộc khi có bản lưu.',
        en: 'The non-blank line of the saved text, counted from 1; required where there is one.',
      },
      examples: ['5'],
    }),
    occurrence: integer(false, {
      unit: 'position',
      title: { vi: 'lần xuất hiện', en: 'occurrence' },
      description: {
        vi: 'Lần thứ mấy dạng in ấy đứng trong đoạn; trống nghĩa là 1.',
        en: 'Which occurrence of the same token within the paragraph; empty means 1.',
      },
      examples: ['2'],
    }),
    whole_id: identifier(
      false,
      {
        title: { vi: 'tổng', en: 'whole' },
        description: {
          vi: 'Quan sát mà số này là một phần.',
          en: 'The observation that this figure is a part of.',
        },
        examples: ['bac-lieu.3'],
      },
      observation,
    ),
    numerator_id: identifier(
      false,
      {
        title: { vi: 'tử số', en: 'numerator' },
        description: {
          vi: 'Với một phần trăm: quan sát là tử số; khai báo, không đoán.',
          en: 'Of a percentage: the observation that is its numerator; declared, never guessed.',
        },
        examples: ['bac-lieu.5'],
      },
      observation,
    ),
    denominator_id: identifier(
      false,
      {
        title: { vi: 'mẫu số', en: 'denominator' },
        description: {
          vi: 'Với một phần trăm: quan sát là mẫu số.',
          en: 'Of a percentage: the observation that is its denominator.',
        },
        examples: ['bac-lieu.3'],
      },
      observation,
    ),
    base_on: date(false, {
      title: { vi: 'ngày của gốc so', en: 'base date' },
      description: {
        vi: 'Ngày mà gốc của một tỷ lệ được đếm, nếu bài in (“so với đảng viên cuối năm 2018”).',
        en: 'The day on which the base of a rate was counted, where printed (“of members at the end of 2018”).',
      },
      examples: ['2018-12-31'],
    }),
    ...noteColumns,
  },
});
