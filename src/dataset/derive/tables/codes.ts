import type { Code } from '../../model/codes.ts';
import type { Text } from '../../model/language.ts';
import type { Implied } from '../implied.ts';
import type { MeasureName, MeasureUnit } from '../measures/measure.ts';
import type { SumFamily, SumVerdict } from '../sum.ts';
import type { Verdict } from '../verdict.ts';

type Words = readonly [label: Text, definition: Text];

/** A closed list whose codes are those of a type: a missing or unknown one fails the type check. */
function codesOf(words: Readonly<Record<string, Words>>): readonly Code[] {
  return Object.entries(words).map(([code, [label, definition]]) => ({ code, label, definition }));
}

const MEASURE_WORDS: Readonly<Record<MeasureName, Words>> = {
  attainment: [
    { vi: 'mức đạt chỉ tiêu', en: 'attainment' },
    {
      vi: 'Số kết nạp so với chỉ tiêu, theo phần trăm: từ số đếm, nếu thiếu thì như in, nếu thiếu nữa thì từ phần vượt.',
      en: 'Admissions in percent of a quota: from counts, else as printed, else from the printed excess.',
    },
  ],
  elapsed_share: [
    { vi: 'phần thời gian đã qua', en: 'elapsed share' },
    {
      vi: 'Phần của kỳ chỉ tiêu đã qua vào ngày cuối của số kết nạp, kể cả ngày đó, theo phần trăm số ngày.',
      en: 'The part of the quota’s period that had passed on the last day of the admissions, that day included, in percent of days.',
    },
  ],
  pace: [
    { vi: 'nhịp độ', en: 'pace' },
    {
      vi: 'Mức đạt chia cho phần thời gian đã qua: 1 là đều nhịp.',
      en: 'Attainment divided by the elapsed share: 1 is even pace.',
    },
  ],
  implied_quota: [
    { vi: 'chỉ tiêu suy ra', en: 'implied quota' },
    {
      vi: 'Chỉ tiêu không in mà số kết nạp và tỷ lệ được in để lại: các số nguyên có thể.',
      en: 'The quota that is not printed and that admissions and percentage leave: the whole numbers possible.',
    },
  ],
  admission_rate: [
    { vi: 'kết nạp trên 100 đảng viên một năm', en: 'admissions per 100 members and year' },
    {
      vi: 'Số kết nạp của một năm trên 100 đảng viên cùng nơi, cùng nhóm, vào đầu năm, nếu thiếu thì cuối năm, nếu thiếu nữa thì một ngày trong năm; hoặc như in. Kỳ ngắn hơn không quy ra năm.',
      en: 'Admissions of a year per 100 members of the same place and group at the start of the year, else its end, else a day within it; or as printed. Shorter periods are not stretched to a year.',
    },
  ],
  youth_share: [
    { vi: 'tỷ lệ người trẻ trong số kết nạp', en: 'youth share of admissions' },
    {
      vi: 'Phần của người trẻ trong số kết nạp cùng nơi, cùng kỳ; nhóm cho biết theo định nghĩa nào, các định nghĩa không gộp.',
      en: 'Young people as a part of the admissions of the place and period; the group says by which definition, and definitions are never merged.',
    },
  ],
  pupil_share: [
    { vi: 'tỷ lệ học sinh, sinh viên trong số kết nạp', en: 'pupils’ and students’ share of admissions' },
    {
      vi: 'Phần của học sinh hoặc sinh viên trong số kết nạp cùng nơi, cùng kỳ; nhóm cho biết là ai.',
      en: 'Pupils or students as a part of the admissions of the place and period; the group says whom.',
    },
  ],
  admitted_of_introduced: [
    { vi: 'kết nạp so với giới thiệu', en: 'admitted of introduced' },
    {
      vi: 'Số kết nạp so với số được giới thiệu cùng nhóm, cùng nơi, cùng kỳ, theo phần trăm; không chắc là cùng những người.',
      en: 'Admissions in percent of those introduced, of the same group, place and period; not necessarily the same people.',
    },
  ],
  trainees_per_admission: [
    { vi: 'người học trên một người kết nạp', en: 'trainees per admission' },
    {
      vi: 'Số người học lớp bồi dưỡng chia cho số kết nạp cùng nhóm, cùng nơi, cùng kỳ; không chắc là cùng những người.',
      en: 'Trainees divided by admissions of the same group, place and period; not necessarily the same people.',
    },
  ],
  organisations_admitting_share: [
    { vi: 'tỷ lệ tổ chức có kết nạp', en: 'share of organisations that admitted' },
    {
      vi: 'Phần của các tổ chức kết nạp được ít nhất một người trong tất cả tổ chức của nơi ấy.',
      en: 'Organisations that admitted at least one person as a part of all organisations of the place.',
    },
  ],
};

export const MEASURES = codesOf(MEASURE_WORDS);

const UNIT_WORDS: Readonly<Record<MeasureUnit, Words>> = {
  percent: [
    { vi: 'phần trăm', en: 'percent' },
    { vi: 'Phần trăm.', en: 'Percent.' },
  ],
  people: [
    { vi: 'người', en: 'people' },
    { vi: 'Số người, nguyên.', en: 'A whole number of people.' },
  ],
  ratio: [
    { vi: 'tỷ số', en: 'ratio' },
    { vi: 'Thương: 1 là bằng nhau.', en: 'A plain quotient: 1 is as much as.' },
  ],
};

export const MEASURE_UNITS = codesOf(UNIT_WORDS);

const FAMILY_WORDS: Readonly<Record<SumFamily, Words>> = {
  places: [
    { vi: 'nơi', en: 'places' },
    { vi: 'Các nơi trực thuộc, cùng nhóm.', en: 'Places below the whole’s, of its group.' },
  ],
  groups: [
    { vi: 'nhóm', en: 'groups' },
    { vi: 'Các nhóm của một chiều phân loại.', en: 'Groups of one dimension.' },
  ],
  periods: [
    { vi: 'kỳ', en: 'periods' },
    { vi: 'Các kỳ không có ngày chung.', en: 'Periods without a common day.' },
  ],
  single: [
    { vi: 'một phần', en: 'single' },
    { vi: 'Một phần đứng riêng.', en: 'One part alone.' },
  ],
};

export const SUM_FAMILIES = codesOf(FAMILY_WORDS);

const SUM_WORDS: Readonly<Record<SumVerdict, Words>> = {
  equal: [
    { vi: 'bằng tổng', en: 'equal' },
    { vi: 'Các phần cộng lại bằng tổng.', en: 'The parts add up to the whole.' },
  ],
  short: [
    { vi: 'thiếu so với tổng', en: 'short' },
    {
      vi: 'Các phần cộng lại ít hơn tổng, hoặc không chắc có thiếu.',
      en: 'The parts are less than the whole, or it is open whether anything is missing.',
    },
  ],
  over: [
    { vi: 'vượt tổng', en: 'over' },
    { vi: 'Các phần cộng lại nhiều hơn tổng.', en: 'The parts are more than the whole.' },
  ],
};

export const SUM_VERDICTS = codesOf(SUM_WORDS);

const VERDICT_WORDS: Readonly<Record<Verdict, Words>> = {
  exact: [
    { vi: 'đúng', en: 'exact' },
    { vi: 'Thương của các phần đúng là số in.', en: 'The quotient of the parts is the number printed.' },
  ],
  rounded: [
    { vi: 'làm tròn', en: 'rounded' },
    {
      vi: 'Thương làm tròn đến chữ số in cuối là số in.',
      en: 'The quotient rounded to the last printed digit is the number printed.',
    },
  ],
  truncated: [
    { vi: 'cắt bớt', en: 'truncated' },
    { vi: 'Thương cắt bớt, không làm tròn, là số in.', en: 'The quotient cut off, not rounded, is.' },
  ],
  within_wording: [
    { vi: 'trong lời văn', en: 'within the wording' },
    { vi: 'Thương nằm trong điều lời văn gợi ra.', en: 'The quotient lies in what the wording suggests.' },
  ],
  loose: [
    { vi: 'lỏng', en: 'loose' },
    {
      vi: 'Thương hợp với từ nhưng xa số in hơn từ ấy gợi ra.',
      en: 'The quotient satisfies the word but is further from the number than it suggests.',
    },
  ],
  possible: [
    { vi: 'có thể', en: 'possible' },
    {
      vi: 'Một phần chỉ biết trong một khoảng, và khoảng ấy cho phép số in.',
      en: 'A part is known only within a range, and the range allows the number printed.',
    },
  ],
  impossible: [
    { vi: 'không thể', en: 'impossible' },
    {
      vi: 'Không số nguyên nào cho phần kia cho ra số in.',
      en: 'No whole number for the other part gives the number printed.',
    },
  ],
  inconsistent: [
    { vi: 'không khớp', en: 'inconsistent' },
    { vi: 'Tính lại không ra số in.', en: 'Recomputed, it is not the number printed.' },
  ],
  unchecked: [
    { vi: 'không tính lại được', en: 'unchecked' },
    { vi: 'Bài không in đủ hai phần.', en: 'The report does not print both parts.' },
  ],
};

export const VERDICT_CODES = codesOf(VERDICT_WORDS);

const IMPLIED_WORDS: Readonly<Record<Implied['part'], Words>> = {
  numerator: [
    { vi: 'tử số', en: 'numerator' },
    { vi: 'Phần được lấy tỷ lệ.', en: 'What the percentage counts.' },
  ],
  denominator: [
    { vi: 'mẫu số', en: 'denominator' },
    { vi: 'Tổng mà tỷ lệ so với.', en: 'What the percentage is of.' },
  ],
};

export const IMPLIED_PARTS = codesOf(IMPLIED_WORDS);
