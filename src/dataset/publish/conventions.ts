import type { Text } from '../model/language.ts';
import { MOST_ROWS_OF_A_TABLE, MOST_ROWS_UNPARTITIONED, ROWS_OF_A_SHEET } from './limits.ts';

/** One thing to know before opening a download. */
export interface Convention {
  readonly id: string;
  readonly title: Text;
  readonly text: Text;
}

const [unpartitioned, sheet, workbook] = [MOST_ROWS_UNPARTITIONED, ROWS_OF_A_SHEET, MOST_ROWS_OF_A_TABLE].map(
  String,
);

/** How the downloads are written, whatever the format. Read me, codebook and data page say it in these words. */
export const CONVENTIONS: readonly Convention[] = [
  {
    id: 'empty',
    title: { vi: 'Ô trống', en: 'Empty cells' },
    text: {
      vi: 'Ô trống (null trong JSON, Parquet và SQLite) nghĩa là không nêu hoặc không áp dụng, không bao giờ là số không. Không có ký hiệu nào khác cho giá trị thiếu. Cận trống ở một phía nghĩa là phía ấy không có giới hạn.',
      en: 'An empty cell (null in JSON, Parquet and SQLite) means not stated or not applicable, never zero. There is no other mark for a missing value. An empty bound means that there is no limit on that side.',
    },
  },
  {
    id: 'numbers',
    title: { vi: 'Con số', en: 'Numbers' },
    text: {
      vi: 'Dấu thập phân là dấu chấm, không nhóm chữ số; XLSX, Parquet và SQLite giữ số thật. Số không viết hết được trong sáu chữ số thập phân có phân số tối giản ở cột _fraction.',
      en: 'The decimal mark is a point, digits are not grouped; XLSX, Parquet and SQLite hold real numbers. A number that six decimal places do not hold has its fraction in lowest terms in the column _fraction.',
    },
  },
  {
    id: 'dates',
    title: { vi: 'Ngày', en: 'Dates' },
    text: {
      vi: 'Ngày theo ISO 8601 và có thể rút gọn: 2022-06 nghĩa là không biết ngày nào. Kiểu ngày sẽ phải bịa ra một ngày, nên cột ngày là chữ trong mọi định dạng; chỉ riêng XLSX ghi ngày đủ từ 1900-03-01 thành ngày thật và để ngày rút gọn là chữ.',
      en: 'Dates are ISO 8601 and may be reduced: 2022-06 means that the day is not known. A date type would have to invent one, so date columns are text in every format; XLSX alone holds whole dates from 1900-03-01 as real dates and leaves reduced ones as text.',
    },
  },
  {
    id: 'formulas',
    title: { vi: 'Chữ giống công thức', en: 'Text that looks like a formula' },
    text: {
      vi: 'Trong CSV và XLSX, chữ bắt đầu bằng =, +, -, @, dấu tab hoặc xuống dòng (có hay không có dấu nháy đơn ở trước) được thêm một dấu nháy đơn ở đầu, để bảng tính không chạy nó; bỏ đúng một dấu nháy ấy là được chữ gốc. Con số không bị đổi. JSON, Parquet và SQLite giữ nguyên chữ gốc.',
      en: 'In CSV and XLSX, text that begins with =, +, -, @, a tab or a line break (with or without apostrophes before it) gets one apostrophe in front, so that no spreadsheet runs it; take that one apostrophe off and it is the text again. Numbers are never changed. JSON, Parquet and SQLite hold the text exactly.',
    },
  },
  {
    id: 'added',
    title: { vi: 'Cột thêm vào', en: 'Added columns' },
    text: {
      vi: 'Các cột của bảng đứng trước, nguyên như người biên tập ghi; sau đó là các cột thêm vào: tên bằng hai thứ tiếng, đơn vị, cận, kết luận kiểm toán, bài, nơi đăng, địa chỉ, tình trạng chứng thực. Sổ mã ghi chúng là added. SQLite không lặp lại chúng trong bảng mà có khung nhìn <tên bảng>_labelled.',
      en: 'The columns of a table come first, as editors keep them; then the added ones: names in both languages, unit, bounds, verdict, report, publisher, address, standing. The codebook marks them as added. SQLite does not repeat them in its tables but has them in the views <table>_labelled.',
    },
  },
  {
    id: 'bounds',
    title: { vi: 'Cận', en: 'Bounds' },
    text: {
      vi: 'Số có từ hạn định (hơn, gần, khoảng…) là một khoảng: cột reading là khoảng mà lời văn gợi ra, cột logical là khoảng mà lời văn nói đúng từng chữ; mỗi cận có cột _end: closed là kể cả, open là không kể. Đừng dùng value như một điểm khi qualifier không phải exact.',
      en: 'A figure with a softening word (over, nearly, about …) is an interval: the columns reading hold what the wording suggests, the columns logical what it strictly says; each bound has a column _end: closed belongs to the interval, open does not. Do not use value as a point where qualifier is not exact.',
    },
  },
  {
    id: 'lists',
    title: { vi: 'Danh sách mã', en: 'Lists of ids' },
    text: {
      vi: 'Cột có nhiều mã (observation_ids, inputs, part_ids, disagreement, report_ids) ngăn chúng bằng một dấu cách.',
      en: 'Columns with several ids (observation_ids, inputs, part_ids, disagreement, report_ids) separate them by one space.',
    },
  },
  {
    id: 'size',
    title: { vi: 'Bảng lớn', en: 'Large tables' },
    text: {
      vi: `Bảng có hơn ${unpartitioned} dòng được chia theo năm trong Parquet: <tên bảng>/year=<năm>/<tên bảng>.parquet, DuckDB, Spark, Trino đọc tại chỗ; năm là năm kết thúc kỳ. Một trang tính XLSX chứa nhiều nhất ${sheet} dòng, và sổ tính này chỉ chứa bảng có đến ${workbook} dòng: bảng lớn hơn thì dùng Parquet, CSV hoặc SQLite.`,
      en: `A table of more than ${unpartitioned} rows is partitioned by year in Parquet: <table>/year=<year>/<table>.parquet, which DuckDB, Spark and Trino read in place; the year is that in which the period ends. A sheet of XLSX holds ${sheet} rows at most, and this workbook tables of up to ${workbook} rows: of a longer one take Parquet, CSV or SQLite.`,
    },
  },
];
