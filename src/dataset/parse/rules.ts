import type { Text } from '../model/language.ts';
import type { Severity } from '../model/problem.ts';

/** A rule as the documentation lists it. */
export interface RuleDescription {
  readonly id: string;
  readonly severity: Severity;
  readonly description: Text;
}

/** Every rule that parsing may report, in the order in which a file is read. */
export const PARSE_RULES = [
  rule('file-missing', 'Thiếu một tệp bắt buộc.', 'A required file is missing.'),
  rule('file-directory', 'Chỗ của một tệp lại là thư mục.', 'A folder stands in place of a file.'),
  rule('file-unreadable', 'Tệp không đọc được.', 'A file cannot be read.'),
  rule('file-unknown', 'Có tệp CSV không thuộc bảng nào.', 'A CSV file belongs to no table.'),
  rule('file-empty', 'Tệp trống.', 'A file is empty.'),
  rule('file-encoding', 'Tệp không phải UTF-8.', 'A file is not in UTF-8.'),
  rule('file-nul', 'Tệp có byte NUL.', 'A file has NUL bytes.'),
  rule('file-delimiter', 'Các cột không cách nhau bằng dấu phẩy.', 'Columns are not separated by commas.'),
  rule(
    'line-ends',
    'Dòng kết thúc bằng CRLF hoặc CR thay vì LF.',
    'Lines end with CRLF or CR instead of LF.',
    'warning',
  ),
  rule(
    'unclosed-quote',
    'Dấu ngoặc kép mở mà không đóng đúng.',
    'A quote is opened and not properly closed.',
  ),
  rule('cell-too-long', 'Ô dài quá một triệu ký tự.', 'A cell is longer than a million characters.'),
  rule('blank-line', 'Có dòng trống giữa bảng.', 'A line of the table is blank.'),
  rule('ragged-row', 'Dòng thừa hoặc thiếu ô.', 'A row has too many or too few cells.'),
  rule('table-empty', 'Bảng chỉ có dòng tiêu đề.', 'A table has a header and no row.'),
  rule('header-missing', 'Dòng đầu không phải là tên cột.', 'The first line does not name the columns.'),
  rule('column-unknown', 'Có cột mà bảng không có.', 'A column is not one of the table.'),
  rule('column-missing', 'Thiếu một cột của bảng.', 'A column of the table is missing.'),
  rule('column-duplicate', 'Một tên cột đứng hai lần.', 'A column name stands twice.'),
  rule('cell-required', 'Ô bắt buộc bị bỏ trống.', 'A required cell is empty.'),
  rule('cell-type', 'Ô không đúng kiểu của cột.', 'A cell does not fit the type of its column.'),
  rule('cell-code', 'Ô không phải là mã trong danh sách.', 'A cell is none of the codes of its list.'),
  rule('cell-ambiguous', 'Số đọc được theo hai cách.', 'A number can be read in two ways.'),
  rule(
    'partition',
    'Tệp của một bài có dòng của bài khác.',
    'The file of one report has rows of another report.',
  ),
] as const;

export type ParseRule = (typeof PARSE_RULES)[number]['id'];

function rule<const Id extends string>(id: Id, vi: string, en: string, severity: Severity = 'error') {
  return { id, severity, description: { vi, en } } as const satisfies RuleDescription;
}
