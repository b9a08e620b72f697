import type { Code } from '../../model/codes.ts';
import type { Text } from '../../model/language.ts';
import type { Implied } from '../implied.ts';
import type { SumFamily, SumVerdict } from '../sum.ts';
import type { Verdict } from '../verdict.ts';

/** Label and definition of a code. */
export type Words = readonly [label: Text, definition: Text];

/** A closed list whose codes are those of a type: a missing or unknown one fails the type check. */
export function codesOf(words: Readonly<Record<string, Words>>): readonly Code[] {
  return Object.entries(words).map(([code, [label, definition]]) => ({ code, label, definition }));
}

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
