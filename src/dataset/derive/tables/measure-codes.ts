import type { MeasureName, MeasureUnit } from '../measures/measure.ts';
import { codesOf, type Words } from './codes.ts';

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
