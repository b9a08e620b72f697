import { code, date, identifier, sha256, text, url } from '../column.ts';
import { HEADLINES, REPORT_LANGUAGES } from '../codes.ts';
import { defineTable } from '../table.ts';
import { noteColumns } from './notes.ts';

export const reports = defineTable({
  name: 'reports',
  path: 'reports.csv',
  key: ['report_id'],
  title: { vi: 'Bài báo', en: 'Reports' },
  description: {
    vi: 'Mỗi dòng là một bài đã đăng mà số liệu được chép từ đó.',
    en: 'One row a published article that figures were transcribed from.',
  },
  columns: {
    report_id: identifier(true, {
      title: { vi: 'mã bài', en: 'report id' },
      description: {
        vi: 'Mã ngắn, cố định, chữ thường không dấu; cũng là tên tệp trong observations/.',
        en: 'A short lasting id in lower case without accents; also the name of the file in observations/.',
      },
      examples: ['krong-bong', 'baodaklak-2023-01-dak-lak'],
    }),
    title: text(true, {
      title: { vi: 'tiêu đề', en: 'title' },
      description: { vi: 'Tiêu đề như in.', en: 'The headline as printed.' },
      examples: ['Huyện Krông Bông đẩy mạnh công tác phát triển đảng viên'],
    }),
    headline: code(HEADLINES, true, {
      title: { vi: 'nguồn tiêu đề', en: 'headline' },
      description: {
        vi: 'Tiêu đề được thấy trong bản in hay dựng lại từ địa chỉ.',
        en: 'Whether the title was seen in print or rebuilt from the address.',
      },
    }),
    publisher: text(false, {
      title: { vi: 'nơi đăng', en: 'publisher' },
      description: {
        vi: 'Báo, đài hoặc trang đã đăng, như in; để trống nếu bản lưu không in.',
        en: 'The paper, station or site that published it, as printed; empty where the copy does not say.',
      },
      examples: ['Báo Đắk Lắk'],
    }),
    url: url(false, {
      title: { vi: 'địa chỉ', en: 'address' },
      description: {
        vi: 'Địa chỉ của bài; để trống nếu bản lưu không in.',
        en: 'The address of the article; empty where the copy does not print it.',
      },
      examples: ['https://example.org/bai-viet.html'],
    }),
    published_on: date(false, {
      title: { vi: 'ngày đăng', en: 'published on' },
      description: {
        vi: 'Ngày của chính bài, ISO 8601, có thể rút gọn; để trống nếu không in.',
        en: 'The article’s own date, ISO 8601, may be reduced; empty where not printed.',
      },
      examples: ['2021-10-12', '2020-05'],
    }),
    language: code(REPORT_LANGUAGES, true, {
      title: { vi: 'ngôn ngữ', en: 'language' },
      description: { vi: 'Ngôn ngữ của bản đã đọc.', en: 'The language of the copy that was read.' },
    }),
    place_id: identifier(
      true,
      {
        title: { vi: 'nơi', en: 'place' },
        description: { vi: 'Nơi mà bài nói đến chủ yếu.', en: 'The place that the report is mainly about.' },
        examples: ['dak-lak/krong-bong'],
      },
      { table: 'places', column: 'place_id' },
    ),
    text_sha256: sha256(false, {
      title: { vi: 'dấu vân tay bản lưu', en: 'fingerprint of the saved text' },
      description: {
        vi: 'SHA-256 của bản lưu dạng chữ, đúng từng byte; để trống nếu không có bản lưu.',
        en: 'SHA-256 of the saved plain text, byte for byte; empty where no copy was saved.',
      },
      examples: ['74042884fd902af1ccc46783339f6c445ef5224a64d4b108e1b5c84050929492'],
    }),
    ...noteColumns,
  },
});
