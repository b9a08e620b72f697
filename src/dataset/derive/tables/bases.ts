import type { Code } from '../../model/codes.ts';
import type {
  AttainmentBasis,
  ComparisonBasis,
  ElapsedBasis,
  ImpliedQuotaBasis,
} from '../measures/measure.ts';

type Basis = AttainmentBasis | ElapsedBasis | ImpliedQuotaBasis | ComparisonBasis;

const BASIS_WORDS: Readonly<Record<Basis, Omit<Code, 'code'>>> = {
  declared_counts: {
    label: { vi: 'số đếm, bài nêu', en: 'declared counts' },
    definition: {
      vi: 'Hai số đếm mà dữ liệu khai báo là tử số và mẫu số, hoặc phần và tổng.',
      en: 'Two counts that are declared as numerator and denominator, or as part and whole.',
    },
  },
  matched_counts: {
    label: { vi: 'số đếm cùng kỳ', en: 'matched counts' },
    definition: {
      vi: 'Hai số đếm cùng nơi và cùng kỳ; với chỉ tiêu là kỳ chứa số kết nạp và bắt đầu cùng ngày.',
      en: 'Two counts of the same place and period; of a quota, a period that holds the admissions’ and begins with it.',
    },
  },
  printed: {
    label: { vi: 'như in', en: 'printed' },
    definition: {
      vi: 'Tỷ lệ như bài in; không có đủ số đếm.',
      en: 'The percentage as printed; the counts are not all known.',
    },
  },
  printed_excess_percent: {
    label: { vi: 'phần trăm vượt như in', en: 'printed excess' },
    definition: { vi: '100 cộng phần trăm vượt được in.', en: '100 and the printed excess in percent.' },
  },
  excess_people: {
    label: { vi: 'số người vượt', en: 'people above' },
    definition: {
      vi: 'Từ số người vượt chỉ tiêu.',
      en: 'From the number of people above the quota.',
    },
  },
  printed_fraction: {
    label: { vi: 'phân số như in', en: 'printed fraction' },
    definition: {
      vi: 'Bài in hai số đếm thành một phân số (11/35).',
      en: 'The report prints both counts as one fraction (11/35).',
    },
  },
  stock_at_start: {
    label: { vi: 'số có đầu kỳ', en: 'stock at the start' },
    definition: {
      vi: 'Mẫu số đếm vào ngày đầu kỳ hoặc hôm trước.',
      en: 'The denominator was counted on the first day of the period or the day before.',
    },
  },
  stock_at_end: {
    label: { vi: 'số có cuối kỳ', en: 'stock at the end' },
    definition: {
      vi: 'Mẫu số đếm vào ngày cuối kỳ hoặc hôm sau.',
      en: 'The denominator was counted on the last day of the period or the day after.',
    },
  },
  stock_within: {
    label: { vi: 'số có trong kỳ', en: 'stock within' },
    definition: {
      vi: 'Mẫu số đếm vào một ngày khác trong kỳ, gần đầu kỳ nhất, có thể không in ngày nào.',
      en: 'The denominator was counted on another day of the period, the nearest to its start, perhaps not printed which.',
    },
  },
  declared_quota: {
    label: { vi: 'kỳ của chỉ tiêu, bài nêu', en: 'declared quota' },
    definition: {
      vi: 'Kỳ của chỉ tiêu được khai báo là mẫu số.',
      en: 'The period of the quota that is declared as the denominator.',
    },
  },
  matched_quota: {
    label: { vi: 'kỳ của chỉ tiêu cùng nơi', en: 'matched quota' },
    definition: {
      vi: 'Kỳ của chỉ tiêu cùng nơi, chứa số kết nạp và bắt đầu cùng ngày.',
      en: 'The period of a quota of the place that holds the admissions’ and begins with it.',
    },
  },
  calendar_year: {
    label: { vi: 'năm dương lịch', en: 'calendar year' },
    definition: {
      vi: 'Không rõ kỳ của chỉ tiêu; theo quy ước là năm dương lịch của số kết nạp.',
      en: 'The quota’s period is not known; by convention the calendar year of the admissions.',
    },
  },
  declared_admissions: {
    label: { vi: 'số kết nạp, bài nêu', en: 'declared admissions' },
    definition: {
      vi: 'Số kết nạp được khai báo là tử số của tỷ lệ.',
      en: 'The admissions declared as the numerator of the percentage.',
    },
  },
  matched_admissions: {
    label: { vi: 'số kết nạp cùng kỳ', en: 'matched admissions' },
    definition: {
      vi: 'Số kết nạp cùng nơi, cùng nhóm, cùng kỳ với tỷ lệ.',
      en: 'The admissions of the percentage’s place, group and period.',
    },
  },
  none: {
    label: { vi: 'không có', en: 'none' },
    definition: { vi: 'Thiếu một đầu vào; xem lý do.', en: 'An input is missing; see the reason.' },
  },
};

/** Where the figure of a measure comes from. */
export const BASES: readonly Code[] = Object.entries(BASIS_WORDS).map(([code, words]) => ({
  code,
  ...words,
}));
