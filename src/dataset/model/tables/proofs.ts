import { identifier, integer, sha256 } from '../column.ts';
import { defineTable } from '../table.ts';

export const proofs = defineTable({
  name: 'proofs',
  path: 'proofs.csv',
  key: ['report_id'],
  title: { vi: 'Chứng thực', en: 'Proofs' },
  description: {
    vi: 'Do npm run verify viết: bản lưu đã được đối chiếu với những dòng nào. Không sửa tay.',
    en: 'Written by npm run verify: which saved text was checked against which rows. Never edited by hand.',
  },
  columns: {
    report_id: identifier(
      true,
      {
        title: { vi: 'mã bài', en: 'report id' },
        description: { vi: 'Bài đã đối chiếu.', en: 'The report that was checked.' },
        examples: ['krong-bong'],
      },
      { table: 'reports', column: 'report_id' },
    ),
    text_sha256: sha256(true, {
      title: { vi: 'dấu vân tay bản lưu', en: 'fingerprint of the saved text' },
      description: {
        vi: 'SHA-256 của bản lưu đã đối chiếu.',
        en: 'SHA-256 of the saved text that was checked.',
      },
      examples: ['74042884fd902af1ccc46783339f6c445ef5224a64d4b108e1b5c84050929492'],
    }),
    figures: integer(true, {
      unit: 'count',
      title: { vi: 'số con số', en: 'figures' },
      description: { vi: 'Số con số bản lưu in.', en: 'How many figures the saved text prints.' },
      examples: ['42'],
    }),
    recorded: integer(true, {
      unit: 'count',
      title: { vi: 'đã ghi', en: 'recorded' },
      description: { vi: 'Số con số có quan sát.', en: 'How many of them back an observation.' },
      examples: ['13'],
    }),
    excluded: integer(true, {
      unit: 'count',
      title: { vi: 'bỏ qua', en: 'excluded' },
      description: { vi: 'Số con số bỏ qua có lý do.', en: 'How many are excluded with a reason.' },
      examples: ['29'],
    }),
    rows_sha256: sha256(true, {
      title: { vi: 'dấu vân tay các dòng', en: 'fingerprint of the rows' },
      description: {
        vi: 'SHA-256 của các dòng quan sát, bỏ qua, trích dẫn và nhắc đến của bài.',
        en: 'SHA-256 of the report’s rows of observations, exclusions, citations and mentions.',
      },
      examples: ['2b3a32e1b907ecd6bb26c263568dd07d5b0ef8a8028d7d91b3bcd2bb6b35e458'],
    }),
  },
});
