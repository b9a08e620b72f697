import { code, decimal, identifier, text } from '../column.ts';
import { KINDS, UNITS } from '../codes.ts';
import { defineTable } from '../table.ts';

export const indicators = defineTable({
  name: 'indicators',
  path: 'codelists/indicators.csv',
  key: ['indicator_id'],
  title: { vi: 'Chỉ số', en: 'Indicators' },
  description: { vi: 'Điều được đếm, đơn vị và giới hạn.', en: 'What is counted, its unit and its limits.' },
  columns: {
    indicator_id: identifier(true, {
      title: { vi: 'mã chỉ số', en: 'indicator id' },
      description: { vi: 'Mã cố định.', en: 'A lasting id.' },
      examples: ['admissions', 'admissions_quota'],
    }),
    name_vi: text(true, {
      title: { vi: 'tên (tiếng Việt)', en: 'name (Vietnamese)' },
      description: { vi: 'Tên ngắn.', en: 'Short name.' },
      examples: ['Đảng viên được kết nạp'],
    }),
    name_en: text(true, {
      title: { vi: 'tên (tiếng Anh)', en: 'name (English)' },
      description: { vi: 'Tên ngắn.', en: 'Short name.' },
      examples: ['Admissions'],
    }),
    unit: code(UNITS, true, {
      title: { vi: 'đơn vị', en: 'unit' },
      description: { vi: 'Đơn vị của giá trị.', en: 'The unit of the value.' },
    }),
    kind: code(KINDS, true, {
      title: { vi: 'loại', en: 'kind' },
      description: {
        vi: 'Số có, số phát sinh, tỷ lệ hay chỉ số so sánh.',
        en: 'Stock, flow, share or index.',
      },
    }),
    minimum: decimal(false, {
      unit: 'row',
      title: { vi: 'nhỏ nhất', en: 'minimum' },
      description: { vi: 'Giá trị nhỏ nhất có thể.', en: 'The least value possible.' },
      examples: ['0'],
    }),
    maximum: decimal(false, {
      unit: 'row',
      title: { vi: 'lớn nhất', en: 'maximum' },
      description: {
        vi: 'Giá trị lớn nhất có thể; trống nếu không có.',
        en: 'The greatest value possible; empty where there is none.',
      },
      examples: ['100'],
    }),
    definition_vi: text(true, {
      title: { vi: 'định nghĩa (tiếng Việt)', en: 'definition (Vietnamese)' },
      description: { vi: 'Đếm gì, không đếm gì.', en: 'What is counted and what is not.' },
      examples: [],
    }),
    definition_en: text(true, {
      title: { vi: 'định nghĩa (tiếng Anh)', en: 'definition (English)' },
      description: { vi: 'Đếm gì, không đếm gì.', en: 'What is counted and what is not.' },
      examples: [],
    }),
  },
});
