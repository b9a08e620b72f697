import type { Code } from '../../model/codes.ts';
import {
  code,
  decimal,
  integer,
  text,
  type Column,
  type Columns,
  type ColumnUnit,
} from '../../model/column.ts';
import type { Text } from '../../model/language.ts';
import type { Table } from '../../model/table.ts';
import { TABLES, type TableName } from '../../model/tables.ts';

const ENDS: readonly Code[] = [
  {
    code: 'closed',
    label: { vi: 'kể cả', en: 'closed' },
    definition: { vi: 'Cận thuộc về khoảng.', en: 'The bound belongs to the interval.' },
  },
  {
    code: 'open',
    label: { vi: 'không kể', en: 'open' },
    definition: { vi: 'Cận không thuộc về khoảng.', en: 'The bound does not belong to it.' },
  },
];

const ANSWERS: readonly Code[] = [
  { code: 'yes', label: { vi: 'có', en: 'yes' }, definition: { vi: 'Có.', en: 'Yes.' } },
  { code: 'no', label: { vi: 'không', en: 'no' }, definition: { vi: 'Không.', en: 'No.' } },
];

/** A column of the data folder as a derived table repeats it: the same words and codes; a key refers to its table. */
export function repeated<Name extends TableName>(
  table: Name,
  column: keyof (typeof TABLES)[Name]['columns'] & string,
): Column {
  const { columns, key }: Table = TABLES[table];
  const found = columns[column];
  if (!found) throw new RangeError(`no column ${column} in ${table}`);
  return key.join() === column ? { ...found, references: { table, column } } : found;
}

/** A number with its exact fraction beside it: `<name>` and `<name>_fraction`. */
export function numberColumns(
  name: string,
  title: Text,
  description: Text,
  unit: ColumnUnit = 'row',
): Columns {
  return {
    [name]: decimal(false, { title, description, unit, examples: ['83.635', '75.833333'] }),
    [`${name}_fraction`]: text(false, {
      title: { vi: `${title.vi}, phân số`, en: `${title.en}, fraction` },
      description: {
        vi: 'Đúng số ấy dưới dạng phân số tối giản; trống nếu sáu chữ số thập phân đã đủ.',
        en: 'Exactly that number, a fraction in lowest terms; empty where six decimal places hold it.',
      },
      examples: ['455/6'],
    }),
  };
}

/** Both ends of an interval: number, fraction, and whether the end belongs to it. An unbounded end is empty. */
export function intervalColumns(
  name: string,
  title: Text,
  description: Text,
  unit: ColumnUnit = 'row',
): Columns {
  return {
    ...endColumns(`${name}_low`, { vi: `${title.vi}, cận dưới`, en: `${title.en}, low` }, description, unit),
    ...endColumns(
      `${name}_high`,
      { vi: `${title.vi}, cận trên`, en: `${title.en}, high` },
      description,
      unit,
    ),
  };
}

/** A range of whole numbers: the first, the last and how many. */
export function wholeColumns(name: string, title: Text, description: Text): Columns {
  return {
    [`${name}_first`]: wholeColumn({ vi: `${title.vi}, từ`, en: `${title.en}, first` }, description),
    [`${name}_last`]: wholeColumn({ vi: `${title.vi}, đến`, en: `${title.en}, last` }, description),
    [`${name}_count`]: wholeColumn(
      { vi: `${title.vi}, bao nhiêu`, en: `${title.en}, how many` },
      {
        vi: `${description.vi} Có bao nhiêu số; trống nếu không có giới hạn.`,
        en: `${description.en} How many numbers; empty where there is no end.`,
      },
    ),
  };
}

export function yesNoColumn(title: Text, description: Text): Column {
  return code(ANSWERS, true, { title, description });
}

/** Observation ids joined by a space. */
export function idsColumn(title: Text, description: Text): Column {
  return text(false, { title, description, examples: ['krong-bong.4 krong-bong.1'] });
}

/** A formula with observation ids and dates in place of numbers. */
export const FORMULA: Column = text(false, {
  title: { vi: 'công thức', en: 'formula' },
  description: {
    vi: 'Phép tính, với mã quan sát và ngày thay cho con số.',
    en: 'The computation, with observation ids and dates in place of numbers.',
  },
  examples: ['100 × krong-bong.4 ÷ krong-bong.1'],
});

function endColumns(name: string, title: Text, description: Text, unit: ColumnUnit): Columns {
  return {
    ...numberColumns(
      name,
      title,
      {
        vi: `${description.vi} Trống nếu không có giới hạn ở phía ấy.`,
        en: `${description.en} Empty where there is no limit on that side.`,
      },
      unit,
    ),
    [`${name}_end`]: code(ENDS, false, {
      title: { vi: `${title.vi}, kể cả`, en: `${title.en}, belongs` },
      description: {
        vi: 'Cận ấy có thuộc về khoảng không.',
        en: 'Whether the bound belongs to the interval.',
      },
    }),
  };
}

function wholeColumn(title: Text, description: Text): Column {
  return integer(false, { title, description, unit: 'count', examples: ['598'] });
}
