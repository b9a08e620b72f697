import { codes } from './code.ts';

export const EXCLUSION_REASONS = codes([
  {
    code: 'date',
    label: { vi: 'ngày tháng', en: 'date' },
    definition: { vi: 'Ngày, tháng, năm, giờ hoặc giai đoạn.', en: 'A day, month, year, hour or stage.' },
  },
  {
    code: 'duration',
    label: { vi: 'thời lượng', en: 'duration' },
    definition: { vi: '“5 năm”, “6 tháng đầu năm”.', en: '“5 years”, “the first 6 months”.' },
  },
  {
    code: 'document',
    label: { vi: 'văn bản', en: 'document' },
    definition: { vi: 'Số hiệu của một văn bản.', en: 'The number of a document.' },
  },
  {
    code: 'ordinal',
    label: { vi: 'thứ tự', en: 'ordinal' },
    definition: { vi: '“lần thứ 5”, “Chi bộ 2”.', en: '“the 5th”, “Cell 2”.' },
  },
  {
    code: 'place_name',
    label: { vi: 'tên nơi', en: 'place name' },
    definition: { vi: '“Quận 4”, “Phường 15”.', en: '“District 4”, “Ward 15”.' },
  },
  {
    code: 'page_furniture',
    label: { vi: 'phần khung trang', en: 'page furniture' },
    definition: {
      vi: 'Bộ đếm, ô bình luận, tin khác: không thuộc bài.',
      en: 'Counters, comment boxes, teasers: no part of the report.',
    },
  },
  {
    code: 'repeated',
    label: { vi: 'nhắc lại', en: 'repeated' },
    definition: {
      vi: 'Nhắc lại một số đã ghi ở chỗ khác của bài.',
      en: 'Repeats a figure recorded elsewhere in the report.',
    },
  },
  {
    code: 'other',
    label: { vi: 'khác', en: 'other' },
    definition: { vi: 'Lý do ghi ở note_en.', en: 'The reason stands in note_en.' },
  },
]);

export const HEADLINES = codes([
  {
    code: 'printed',
    label: { vi: 'như in', en: 'printed' },
    definition: { vi: 'Tiêu đề chép như in.', en: 'The headline as printed.' },
  },
  {
    code: 'rebuilt',
    label: { vi: 'dựng lại', en: 'rebuilt' },
    definition: {
      vi: 'Tiêu đề dựng lại từ địa chỉ; chưa thấy bản in.',
      en: 'The headline rebuilt from the address, not seen in print.',
    },
  },
]);

export const REPORT_LANGUAGES = codes([
  {
    code: 'vi',
    label: { vi: 'tiếng Việt', en: 'Vietnamese' },
    definition: { vi: 'Bản tiếng Việt.', en: 'A copy in Vietnamese.' },
  },
  {
    code: 'en',
    label: { vi: 'tiếng Anh', en: 'English' },
    definition: { vi: 'Bản tiếng Anh.', en: 'A copy in English.' },
  },
  {
    code: 'fr',
    label: { vi: 'tiếng Pháp', en: 'French' },
    definition: { vi: 'Bản tiếng Pháp.', en: 'A copy in French.' },
  },
]);
