import type { Problem } from '../model/problem.ts';
import type { SourceFile } from '../model/record.ts';
import type { Table } from '../model/table.ts';
import type { FileFault } from './fault.ts';
import { fileFault } from './fault.ts';
import { nearestName } from './nearest.ts';

/** A table of the schema with the files that hold it. */
export interface TableFiles {
  readonly table: Table;
  readonly files: readonly SourceFile[];
}

export interface AssignedFiles {
  readonly assigned: readonly TableFiles[];
  readonly problems: readonly Problem[];
}

/** Tables that a young data folder does not have yet. Every other file must be there. */
const MAY_BE_MISSING = new Set(['exceptions', 'corrections', 'withdrawn', 'proofs']);

/**
 * Gives each table its files. Reports a required file that is missing and a CSV file that belongs to no table.
 * Files other than CSV are none of its business.
 */
export function assignFiles(tables: readonly Table[], files: readonly SourceFile[]): AssignedFiles {
  const present = files.filter((file) => file.failure !== 'missing');
  const assigned = tables.map((table) => ({
    table,
    files: present.filter((file) => isFileOf(table, file.path)),
  }));
  const missing = assigned.filter(
    ({ table, files }) => files.length === 0 && !MAY_BE_MISSING.has(table.name),
  );
  const unknown = present.filter(
    ({ path }) => path.toLowerCase().endsWith('.csv') && !tables.some((table) => isFileOf(table, path)),
  );
  const problems = [
    ...missing.map(({ table }) => fileProblem(table.path, missingFault(table, files))),
    ...unknown.map(({ path }) => fileProblem(path, unknownFault(path, tables))),
  ];
  return { assigned, problems };
}

/** A problem of the file named, made from what is wrong with it. */
export function fileProblem(file: string, fault: FileFault): Problem {
  return { ...fault, file, record: null };
}

/** What the star of a table's path stands for in the path of a file; null for a table of one file. */
export function partitionOf(table: Table, path: string): string | null {
  const star = table.path.indexOf('*');
  return star < 0 ? null : path.slice(star, path.length - (table.path.length - star - 1));
}

function isFileOf(table: Table, path: string): boolean {
  const [before = '', after] = table.path.split('*');
  if (after === undefined) return path === table.path;
  if (path.length < before.length + after.length + 1) return false;
  return path.startsWith(before) && path.endsWith(after) && !path.slice(before.length).includes('/');
}

/** What is wrong with a file that was listed but gave no bytes. */
export function unreadableFault(file: SourceFile): FileFault {
  if (file.failure === 'directory') {
    return fileFault(
      'file-directory',
      { vi: 'đây là thư mục, không phải tệp', en: 'this is a folder, not a file' },
      {
        vi: 'Đổi tên thư mục và đặt tệp CSV vào chỗ này.',
        en: 'Rename the folder and put the CSV file here.',
      },
    );
  }
  return fileFault(
    'file-unreadable',
    { vi: 'tệp không đọc được', en: 'the file cannot be read' },
    {
      vi: 'Đóng tệp ở chương trình khác và xem quyền đọc của nó.',
      en: 'Close it in other programs and check that you may read it.',
    },
  );
}

function missingFault(table: Table, files: readonly SourceFile[]): FileFault {
  const [before = '', after] = table.path.split('*');
  if (after !== undefined) {
    return fileFault(
      'file-missing',
      { vi: `không có tệp nào trong ${before}`, en: `there is no file in ${before}` },
      {
        vi: `Thêm một tệp cho mỗi bài: ${before}<report_id>${after}.`,
        en: `Add one file a report: ${before}<report_id>${after}.`,
      },
    );
  }
  const base = baseName(table.path);
  const elsewhere = files.find((file) => file.path !== table.path && baseName(file.path) === base)?.path;
  return fileFault(
    'file-missing',
    { vi: `thiếu bảng ${table.title.vi}`, en: `the table ${table.title.en} is missing` },
    elsewhere === undefined
      ? {
          vi: `Thêm ${table.path}, ít nhất có dòng tiêu đề.`,
          en: `Add ${table.path}, at least with its header.`,
        }
      : { vi: `Chuyển ${elsewhere} thành ${table.path}.`, en: `Move ${elsewhere} to ${table.path}.` },
  );
}

/** What is wrong with a file that belongs to no table. */
export function unknownFault(path: string, tables: readonly Table[]): FileFault {
  const fixed = tables.map((table) => table.path).filter((each) => !each.includes('*'));
  const nearest = fixed.find((each) => baseName(each) === baseName(path)) ?? nearestName(path, fixed);
  return fileFault(
    'file-unknown',
    { vi: 'tệp không thuộc bảng nào', en: 'the file belongs to no table' },
    nearest
      ? {
          vi: `Có phải là ${nearest}? Đổi tên hoặc xóa tệp.`,
          en: `Is it ${nearest}? Rename or delete the file.`,
        }
      : { vi: 'Chuyển tệp ra khỏi thư mục dữ liệu.', en: 'Move the file out of the data folder.' },
  );
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}
