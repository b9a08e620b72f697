import type { Table } from '../../model/table.ts';
import { TABLES } from '../../model/tables.ts';
import { tableNames } from '../context.ts';
import type { Rule } from '../rule.ts';

/** Names that Windows keeps for devices, with any ending: a folder of that name cannot be copied there. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
const LONGEST_PART = 100;
const LONGEST_ID = 200;

/**
 * An id can be the name of a file or a folder on every system, since files and pages are named after it. Its letters are
 * the business of the schema: it knows no dots or slashes that would lead elsewhere.
 */
export const idPath: Rule = {
  id: 'id-path',
  severity: 'error',
  scope: 'report',
  waivable: false,
  title: {
    vi: 'Mã dùng được làm tên tệp và thư mục trên mọi hệ điều hành.',
    en: 'An id can be the name of a file or a folder on every system.',
  },
  *check({ tables }) {
    for (const name of tableNames()) {
      const table: Table = TABLES[name];
      const [column = ''] = table.key;
      const schema = table.columns[column];
      if (schema?.type !== 'identifier' || schema.references) continue;
      for (const located of tables[name]) {
        const id = (located.row as Readonly<Record<string, unknown>>)[column];
        if (typeof id !== 'string' || isSafe(id)) continue;
        yield { table: name, located, column, ...WORDS };
      }
    }
  },
};

const WORDS = {
  message: {
    vi: 'Mã không dùng được làm tên tệp: tên dành riêng của Windows, hoặc quá dài.',
    en: 'The id cannot be the name of a file: Windows keeps the name for itself, or it is too long.',
  },
  remedy: {
    vi: `Đặt mã khác: không phải con, nul, aux …, mỗi phần không quá ${String(LONGEST_PART)} ký tự.`,
    en: `Choose another: not con, nul, aux …, no part over ${String(LONGEST_PART)} characters.`,
  },
};

function isSafe(id: string): boolean {
  return id.length <= LONGEST_ID && (!id.includes('/') ? isSafePart(id) : id.split('/').every(isSafePart));
}

function isSafePart(part: string): boolean {
  return part.length <= LONGEST_PART && !RESERVED.test(part);
}
