import type { Column } from '../../model/column.ts';
import type { CellFault } from '../fault.ts';
import { foldAccents } from '../../model/fold.ts';

const LONGEST_SHOWN = 60;

/** Says why a cell is no identifier, address, fingerprint or duration, for text that the schema refused. */
export function diagnoseString(column: Column, text: string): CellFault {
  switch (column.type) {
    case 'identifier':
      return identifierFault(column, text);
    case 'url':
      return urlFault(text);
    case 'sha256':
      return fingerprintFault(text);
    case 'duration':
      return stringFault(
        'ô không phải là độ dài ISO 8601 một đơn vị',
        'the cell is no ISO 8601 duration of one unit',
        'Viết P, một số và Y, M, W hoặc D: 5 năm là P5Y, 9 tháng là P9M.',
        'Write P, a number and Y, M, W or D: 5 years is P5Y, 9 months is P9M.',
      );
    default:
      return stringFault(
        'ô không hợp lệ',
        'the cell is not valid',
        'Xem mẫu trong data/README.md.',
        'See the examples in data/README.md.',
      );
  }
}

function identifierFault(column: Column, text: string): CellFault {
  const slug = text.length > LONGEST_SHOWN ? '' : slugOf(text);
  const example = slug !== text && column.schema.safeParse(slug).success ? slug : column.examples[0];
  return stringFault(
    'mã có ký tự không được dùng',
    'the id has characters that ids may not have',
    `Chỉ dùng chữ thường không dấu, chữ số, gạch nối và dấu / giữa các phần, như ${String(example)}.`,
    `Use lower-case letters without accents, digits, hyphens and / between parts only, as in ${String(example)}.`,
  );
}

/** The text as an id would spell it: `Đắk Lắk/Krông Bông` becomes `dak-lak/krong-bong`. */
function slugOf(text: string): string {
  const parts = foldAccents(text).split('/');
  return parts.map((part) => part.replace(/[^a-z0-9_.]+/g, '-').replace(/^-+|-+$/g, '')).join('/');
}

function urlFault(text: string): CellFault {
  const bare = /^(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(text);
  return stringFault(
    bare ? 'địa chỉ thiếu https://' : 'ô không phải là địa chỉ web',
    bare ? 'the address lacks https://' : 'the cell is no web address',
    'Chép nguyên địa chỉ từ trình duyệt, bắt đầu bằng https:// hoặc http://.',
    'Copy the whole address from the browser, with https:// or http:// at its start.',
  );
}

function fingerprintFault(text: string): CellFault {
  const length = String(text.length);
  const wrong = text.length === 64 ? null : length;
  return stringFault(
    wrong ? `SHA-256 có 64 ký tự, ô có ${wrong}` : 'SHA-256 chỉ gồm 0-9 và a-f chữ thường',
    wrong
      ? `a SHA-256 has 64 characters, the cell has ${wrong}`
      : 'a SHA-256 is of 0-9 and lower-case a-f only',
    'Chép lại kết quả của lệnh sha256sum trên bản lưu.',
    'Copy the output of sha256sum on the saved text again.',
  );
}

function stringFault(vi: string, en: string, remedyVi: string, remedyEn: string): CellFault {
  return { rule: 'cell-type', message: { vi, en }, remedy: { vi: remedyVi, en: remedyEn } };
}
