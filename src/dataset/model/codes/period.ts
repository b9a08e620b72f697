import { codes } from './code.ts';

export const PERIOD_KINDS = codes([
  {
    code: 'instant',
    label: { vi: 'thời điểm', en: 'instant' },
    definition: {
      vi: 'Một ngày mà số có được đếm (tổng số đảng viên); chỉ điền period_end.',
      en: 'A day on which a stock was counted (members); only period_end is filled.',
    },
  },
  {
    code: 'event',
    label: { vi: 'sự kiện', en: 'event' },
    definition: { vi: 'Một buổi lễ hoặc một đợt.', en: 'One ceremony or one drive.' },
  },
  {
    code: 'month',
    label: { vi: 'tháng', en: 'month' },
    definition: { vi: 'Một tháng dương lịch.', en: 'A calendar month.' },
  },
  {
    code: 'quarter',
    label: { vi: 'quý', en: 'quarter' },
    definition: { vi: 'Một quý dương lịch.', en: 'A calendar quarter.' },
  },
  {
    code: 'half_year',
    label: { vi: 'nửa năm', en: 'half-year' },
    definition: { vi: 'Sáu tháng đầu hoặc cuối năm.', en: 'The first or the last six months of a year.' },
  },
  {
    code: 'year',
    label: { vi: 'năm', en: 'year' },
    definition: { vi: 'Một năm dương lịch trọn vẹn.', en: 'A whole calendar year.' },
  },
  {
    code: 'year_to_date',
    label: { vi: 'từ đầu năm', en: 'year to date' },
    definition: {
      vi: 'Từ ngày 1 tháng 1 đến một ngày trong năm.',
      en: 'From 1 January to a day of the same year.',
    },
  },
  {
    code: 'school_year',
    label: { vi: 'năm học', en: 'school year' },
    definition: {
      vi: 'Năm học; ngày đầu và cuối theo quy ước là 1 tháng 9 và 31 tháng 8.',
      en: 'A school year; by convention 1 September to 31 August.',
    },
  },
  {
    code: 'term',
    label: { vi: 'nhiệm kỳ', en: 'term' },
    definition: { vi: 'Một nhiệm kỳ đại hội trọn vẹn.', en: 'A whole congress term.' },
  },
  {
    code: 'term_to_date',
    label: { vi: 'từ đầu nhiệm kỳ', en: 'term to date' },
    definition: { vi: 'Từ đầu nhiệm kỳ đến một ngày.', en: 'From the start of a congress term to a day.' },
  },
  {
    code: 'span',
    label: { vi: 'khoảng thời gian', en: 'span' },
    definition: {
      vi: 'Bất kỳ khoảng nào khác: một giai đoạn, “từ năm 2015 đến nay”, “trong 5 năm qua”.',
      en: 'Any other stretch: a stage, “since 2015”, “in the past 5 years”.',
    },
  },
  {
    code: 'per_year',
    label: { vi: 'mỗi năm', en: 'per year' },
    definition: {
      vi: 'Con số của mỗi năm trong khoảng ghi ở hai cận (bình quân hoặc mục tiêu hằng năm).',
      en: 'A figure for each year of the stretch between the bounds (a yearly average or a yearly target).',
    },
  },
  {
    code: 'unknown',
    label: { vi: 'không rõ', en: 'unknown' },
    definition: { vi: 'Bài không in kỳ nào.', en: 'The report prints no period.' },
  },
]);

export const PERIOD_BASES = codes([
  {
    code: 'printed',
    label: { vi: 'in trong bài', en: 'printed' },
    definition: { vi: 'Cả hai cận đều in trong bài.', en: 'The bounds are printed in the report.' },
  },
  {
    code: 'publication',
    label: { vi: 'theo ngày đăng', en: 'publication' },
    definition: {
      vi: 'Bài in “đến nay”; cận cuối là ngày đăng.',
      en: 'The report prints “to date”; the end is its day of publication.',
    },
  },
  {
    code: 'context',
    label: { vi: 'theo mạch bài', en: 'context' },
    definition: {
      vi: 'Cận không in cùng con số nhưng chắc chắn từ phần còn lại của bài (so với năm trước, chuỗi năm).',
      en: 'The bounds are not printed with the figure but certain from the rest of the report (a comparison with the year before, a series of years).',
    },
  },
  {
    code: 'other_report',
    label: { vi: 'theo bài khác', en: 'other report' },
    definition: {
      vi: 'Cận lấy từ một bài khác in cùng con số; ghi chú nói bài nào.',
      en: 'The bounds come from another report that prints the same figure; the note says which.',
    },
  },
  {
    code: 'convention',
    label: { vi: 'theo quy ước', en: 'convention' },
    definition: {
      vi: 'Cận theo quy ước chung (ngày của năm học).',
      en: 'The bounds follow a common convention (the days of a school year).',
    },
  },
]);
