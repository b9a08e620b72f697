import type { Text } from '../model/language.ts';
import type { Problem, Severity } from '../model/problem.ts';

/** What a rule on workbooks says; each concerns a sheet, or the whole file where no sheet is named. */
interface SheetWords {
  readonly severity: Severity;
  readonly message: Text;
  readonly remedy: Text;
}

const WORDS = {
  'workbook-unreadable': {
    severity: 'error',
    message: { vi: 'tệp không đọc được như một tệp XLSX', en: 'the file cannot be read as XLSX' },
    remedy: {
      vi: 'Lưu lại dưới dạng Excel Workbook (.xlsx), không mật khẩu.',
      en: 'Save it as an Excel Workbook (.xlsx) without a password.',
    },
  },
  'sheet-missing': {
    severity: 'error',
    message: { vi: 'thiếu trang này hoặc trang trống', en: 'the sheet is missing or empty' },
    remedy: {
      vi: 'Thêm lại trang với dòng tên cột; bài không có dòng nào thì để trống bên dưới.',
      en: 'Put the sheet back with its row of column names; leave it empty below where the report has no rows.',
    },
  },
  'sheet-unknown': {
    severity: 'warning',
    message: {
      vi: 'trang này không thuộc bảng nào, được bỏ qua',
      en: 'the sheet is of no table; it is passed over',
    },
    remedy: { vi: 'Xóa trang nếu không cần.', en: 'Delete it if it is not needed.' },
  },
  'workbook-report': {
    severity: 'error',
    message: {
      vi: 'trang reports phải có đúng một bài',
      en: 'the sheet reports must have exactly one report',
    },
    remedy: {
      vi: 'Giữ một dòng ở reports; mỗi bài một tệp XLSX.',
      en: 'Keep one row in reports; each report is a file of its own.',
    },
  },
  'workbook-outdated': {
    severity: 'error',
    message: {
      vi: 'các dòng của bài trong dữ liệu đã đổi từ khi tệp này được xuất',
      en: 'the rows of the report in the data have changed since this file was made',
    },
    remedy: {
      vi: 'Xuất lại bài rồi chép những chỗ đã sửa sang tệp mới.',
      en: 'Export the report again and copy your changes into the new file.',
    },
  },
} as const satisfies Readonly<Record<string, SheetWords>>;

/** A problem of a sheet as a whole, or of the file where the sheet has no name. */
export function sheetProblem(rule: keyof typeof WORDS, sheet: string): Problem {
  const { severity, message, remedy } = WORDS[rule];
  return {
    severity,
    rule,
    file: sheet,
    line: null,
    column: null,
    value: null,
    record: null,
    message,
    remedy,
  };
}

/** Where a problem of a workbook stands, as a spreadsheet names it: `bac-lieu.xlsx observations!H5`. */
export function workbookPlace(workbook: string): (problem: Problem) => string {
  return ({ file, line, column }) => {
    const cell = `${column?.letter ?? ''}${line === null ? '' : String(line)}`;
    return [workbook, [file, cell].filter(Boolean).join('!')].filter(Boolean).join(' ');
  };
}
