import { code, date, identifier, integer, text } from '../column.ts';
import { DOCUMENT_KINDS } from '../codes.ts';
import { defineTable } from '../table.ts';

export const documents = defineTable({
  name: 'documents',
  path: 'documents.csv',
  key: ['document_id'],
  title: { vi: 'Văn bản', en: 'Documents' },
  description: {
    vi: 'Chỉ thị, nghị quyết, quyết định, quy định và chương trình mà các bài dẫn theo số hiệu.',
    en: 'Directives, resolutions, decisions, rules and programmes that the reports cite by number.',
  },
  columns: {
    document_id: identifier(true, {
      title: { vi: 'mã văn bản', en: 'document id' },
      description: { vi: 'Mã cố định từ số hiệu.', en: 'A lasting id made from the number.' },
      examples: ['21-nq-tw'],
    }),
    number: text(true, {
      title: { vi: 'số hiệu', en: 'number' },
      description: { vi: 'Số hiệu chuẩn.', en: 'The number in its usual form.' },
      examples: ['21-NQ/TW'],
    }),
    kind: code(DOCUMENT_KINDS, true, {
      title: { vi: 'loại', en: 'kind' },
      description: { vi: 'Loại văn bản.', en: 'The kind of document.' },
    }),
    issuer: text(false, {
      title: { vi: 'cơ quan ban hành', en: 'issuer' },
      description: { vi: 'Như bài in.', en: 'As the reports print it.' },
      examples: ['Ban Chấp hành Trung ương Đảng khóa XIII'],
    }),
    issued_on: date(false, {
      title: { vi: 'ngày ban hành', en: 'issued on' },
      description: { vi: 'Như bài in; trống nếu không in.', en: 'As printed; empty where not printed.' },
      examples: ['2022-06-16'],
    }),
    subject_vi: text(true, {
      title: { vi: 'nội dung (tiếng Việt)', en: 'subject (Vietnamese)' },
      description: { vi: 'Văn bản nói về gì, bằng lời của mình.', en: 'What it is about, in our own words.' },
      examples: [],
    }),
    subject_en: text(true, {
      title: { vi: 'nội dung (tiếng Anh)', en: 'subject (English)' },
      description: { vi: 'Văn bản nói về gì, bằng lời của mình.', en: 'What it is about, in our own words.' },
      examples: [],
    }),
  },
});

export const citations = defineTable({
  name: 'citations',
  path: 'citations.csv',
  key: ['report_id', 'document_id', 'paragraph'],
  title: { vi: 'Trích dẫn', en: 'Citations' },
  description: {
    vi: 'Bài nào dẫn văn bản nào, ở đoạn nào.',
    en: 'Which report cites which document, and where.',
  },
  columns: {
    report_id: identifier(
      true,
      {
        title: { vi: 'mã bài', en: 'report id' },
        description: { vi: 'Bài dẫn văn bản.', en: 'The report that cites it.' },
        examples: ['quang-tri'],
      },
      { table: 'reports', column: 'report_id' },
    ),
    document_id: identifier(
      true,
      {
        title: { vi: 'mã văn bản', en: 'document id' },
        description: { vi: 'Văn bản được dẫn.', en: 'The document cited.' },
        examples: ['21-nq-tw'],
      },
      { table: 'documents', column: 'document_id' },
    ),
    paragraph: integer(false, {
      unit: 'position',
      title: { vi: 'đoạn', en: 'paragraph' },
      description: {
        vi: 'Đoạn dẫn văn bản; bắt buộc khi có bản lưu.',
        en: 'The paragraph that cites it; required where there is a saved text.',
      },
      examples: ['3'],
    }),
  },
});
