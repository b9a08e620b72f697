import type { Code } from '../model/codes.ts';
import { code, integer, text, type Column } from '../model/column.ts';
import type { Text } from '../model/language.ts';
import type { Cell, PublishedTable, RowTable } from '../model/row-table.ts';
import { defineTable, type Table } from '../model/table.ts';

const ROLES: readonly Code[] = [
  {
    code: 'key',
    label: { vi: 'khóa', en: 'key' },
    definition: {
      vi: 'Cùng các cột khóa khác, chỉ ra một dòng.',
      en: 'With the other key columns it names a row.',
    },
  },
  {
    code: 'own',
    label: { vi: 'của bảng', en: 'own' },
    definition: { vi: 'Cột của chính bảng.', en: 'A column of the table itself.' },
  },
  {
    code: 'added',
    label: { vi: 'thêm vào', en: 'added' },
    definition: {
      vi: 'Lặp lại từ bảng khác để đọc được một mình; bảng gốc không có.',
      en: 'Repeated from another table so that the file can be read alone; the table itself does not have it.',
    },
  },
  {
    code: 'code',
    label: { vi: 'giá trị', en: 'code' },
    definition: { vi: 'Một giá trị mà cột có thể có.', en: 'A value that the column may have.' },
  },
];

const CODEBOOK = defineTable({
  name: 'codebook',
  path: 'codebook.csv',
  key: ['table_name', 'column_name', 'code'],
  title: { vi: 'Sổ mã', en: 'Codebook' },
  description: {
    vi: 'Mỗi dòng là một cột của một bảng, hoặc một giá trị mà cột ấy có thể có.',
    en: 'One row a column of a table, or a value that the column may have.',
  },
  columns: {
    table_name: word({ vi: 'bảng', en: 'table' }, { vi: 'Bảng có cột.', en: 'The table with the column.' }),
    column_name: word(
      { vi: 'cột', en: 'column' },
      { vi: 'Tên cột như trong tệp.', en: 'Its name in the files.' },
    ),
    code: word(
      { vi: 'giá trị', en: 'code' },
      { vi: 'Giá trị; trống nếu dòng nói về cột.', en: 'The value; empty where the row is of the column.' },
      false,
    ),
    position: integer(true, {
      unit: 'position',
      title: { vi: 'thứ tự', en: 'position' },
      description: {
        vi: 'Thứ tự của cột trong bảng, từ 1.',
        en: 'Place of the column in its table, from 1.',
      },
      examples: ['1'],
    }),
    role: code(ROLES, true, {
      title: { vi: 'vai trò', en: 'role' },
      description: { vi: 'Khóa, của bảng, thêm vào, hay một giá trị.', en: 'Key, own, added, or a code.' },
    }),
    type: word(
      { vi: 'kiểu', en: 'type' },
      {
        vi: 'Ô chứa gì; trống nếu dòng là một giá trị.',
        en: 'What a cell holds; empty where the row is a code.',
      },
      false,
    ),
    may_be_empty: word(
      { vi: 'được để trống', en: 'may be empty' },
      { vi: 'yes hoặc no; trống nếu dòng là một giá trị.', en: 'yes or no; empty where the row is a code.' },
      false,
    ),
    refers_to: word(
      { vi: 'chỉ đến', en: 'refers to' },
      { vi: 'Cột khóa của bảng khác.', en: 'The key column of another table.' },
      false,
    ),
    title_vi: word({ vi: 'tên (tiếng Việt)', en: 'title (Vietnamese)' }, { vi: 'Tên gọi.', en: 'In words.' }),
    title_en: word({ vi: 'tên (tiếng Anh)', en: 'title (English)' }, { vi: 'Tên gọi.', en: 'In words.' }),
    description_vi: word(
      { vi: 'ý nghĩa (tiếng Việt)', en: 'description (Vietnamese)' },
      { vi: 'Nghĩa là gì.', en: 'What it means.' },
    ),
    description_en: word(
      { vi: 'ý nghĩa (tiếng Anh)', en: 'description (English)' },
      { vi: 'Nghĩa là gì.', en: 'What it means.' },
    ),
  },
});

/** Every column and code of the published tables, itself included; `own` are the tables without added columns. */
export function tabulateCodebook(
  labelled: readonly PublishedTable[],
  own: readonly PublishedTable[],
): RowTable {
  const ownByName = new Map(own.map(({ table }) => [table.name, table]));
  const tables = [...labelled.map(({ table }) => table), CODEBOOK];
  return {
    table: CODEBOOK,
    rows: tables.flatMap((table) =>
      Object.entries(table.columns).flatMap(([name, column], index) => [
        columnRow(table, ownByName.get(table.name) ?? table, name, column, index + 1),
        ...(column.codes ?? []).map((each) => codeRow(table, name, each, index + 1)),
      ]),
    ),
  };
}

type Row = Readonly<Record<string, Cell>>;

function columnRow(table: Table, own: Table, name: string, column: Column, position: number): Row {
  const { type, required, references, title, description } = column;
  return {
    table_name: table.name,
    column_name: name,
    code: null,
    position,
    role: table.key.includes(name) ? 'key' : name in own.columns ? 'own' : 'added',
    type,
    may_be_empty: required ? 'no' : 'yes',
    refers_to: references ? `${references.table}.${references.column}` : null,
    ...wordCells(title, description),
  };
}

function codeRow(
  table: Table,
  name: string,
  { code: value, label, definition }: Code,
  position: number,
): Row {
  return {
    table_name: table.name,
    column_name: name,
    code: value,
    position,
    role: 'code',
    type: null,
    may_be_empty: null,
    refers_to: null,
    ...wordCells(label, definition),
  };
}

function wordCells(title: Text, description: Text): Row {
  return {
    title_vi: title.vi,
    title_en: title.en,
    description_vi: description.vi,
    description_en: description.en,
  };
}

function word<Required extends boolean = true>(title: Text, description: Text, required?: Required) {
  return text(required ?? true, { title, description, examples: [] });
}
