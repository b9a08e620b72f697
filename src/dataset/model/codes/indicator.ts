import { codes } from './code.ts';

export const UNITS = codes([
  {
    code: 'people',
    label: { vi: 'người', en: 'people' },
    definition: { vi: 'Số người, nguyên.', en: 'A whole number of people.' },
  },
  {
    code: 'percent',
    label: { vi: 'phần trăm', en: 'percent' },
    definition: { vi: 'Phần trăm.', en: 'Percent.' },
  },
  {
    code: 'organisations',
    label: { vi: 'tổ chức', en: 'organisations' },
    definition: { vi: 'Số tổ chức, nguyên.', en: 'A whole number of organisations.' },
  },
  {
    code: 'classes',
    label: { vi: 'lớp', en: 'classes' },
    definition: { vi: 'Số lớp, nguyên.', en: 'A whole number of classes.' },
  },
]);

export const KINDS = codes([
  {
    code: 'stock',
    label: { vi: 'số có', en: 'stock' },
    definition: { vi: 'Có vào một ngày.', en: 'Present on a day.' },
  },
  {
    code: 'flow',
    label: { vi: 'số phát sinh', en: 'flow' },
    definition: { vi: 'Phát sinh trong một kỳ.', en: 'Arising within a period.' },
  },
  {
    code: 'share',
    label: { vi: 'tỷ lệ', en: 'share' },
    definition: { vi: 'Phần của một tổng, từ 0 đến 100.', en: 'A part of a whole, 0 to 100.' },
  },
  {
    code: 'index',
    label: { vi: 'chỉ số so sánh', en: 'index' },
    definition: { vi: 'So với một mốc, có thể vượt 100.', en: 'Relative to a mark, may exceed 100.' },
  },
]);
