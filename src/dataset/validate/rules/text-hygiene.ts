import type { Text } from '../../model/language.ts';
import type { ColumnType } from '../../model/column.ts';
import type { Table } from '../../model/table.ts';
import { everyRow } from '../context.ts';
import type { Rule } from '../rule.ts';

/** Columns that repeat print: look-alike letters stay as they stand there. */
const AS_PRINTED: ReadonlySet<string> = new Set(['as_printed', 'title', 'publisher', 'issuer']);

/** Text is NFC, without characters that nobody sees and without outer blanks. */
export const textHygiene: Rule = {
  id: 'text-hygiene',
  severity: 'error',
  scope: 'report',
  waivable: false,
  title: {
    vi: 'Chữ ở dạng NFC, không ký tự ẩn, không khoảng trắng ở đầu hay cuối.',
    en: 'Text is NFC, without invisible characters and without outer blanks.',
  },
  *check({ tables }) {
    for (const { name, table, located } of everyRow(tables)) {
      for (const index of openColumns(located.header, table)) {
        const [cell, column] = [located.cells[index] ?? '', located.header[index] ?? ''];
        const words = cell === '' ? null : objectionTo(cell, column);
        if (words) yield { table: name, located, column, ...words };
      }
    }
  },
};

/** What the schema lets hold anything; in a cell of every other type it lets no such character pass. */
const OPEN: ReadonlySet<ColumnType | undefined> = new Set(['text', 'figure', 'url', undefined]);
const known = new WeakMap<readonly string[], readonly number[]>();

/** The places of the columns that may hold any text, those included that the table does not have. */
function openColumns(header: readonly string[], { columns }: Table): readonly number[] {
  const before = known.get(header);
  if (before) return before;
  const open = header.flatMap((name, index) =>
    OPEN.has(Object.hasOwn(columns, name) ? columns[name]?.type : undefined) ? [index] : [],
  );
  known.set(header, open);
  return open;
}

interface Flaw {
  readonly pattern: RegExp;
  /** The columns that the flaw concerns; every column where it is absent. */
  readonly concerns?: (column: string) => boolean;
  readonly message: Text;
  readonly remedy: Text;
}

const FLAWS: readonly Flaw[] = [
  {
    pattern: /^\s|\s$/u,
    message: {
      vi: 'Ô có khoảng trắng ở đầu hoặc cuối',
      en: 'The cell begins or ends with a blank',
    },
    remedy: { vi: 'Xóa khoảng trắng ấy.', en: 'Remove it.' },
  },
  {
    // A line break inside a quoted cell is the one control character that an editor means.
    pattern: /[^\P{Cc}\n]|[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Zl}\p{Zp}]/u,
    message: { vi: 'Ô có ký tự ẩn', en: 'The cell holds an invisible character' },
    remedy: { vi: 'Gõ lại ô này.', en: 'Type the cell anew.' },
  },
  {
    pattern: /[\uFFFD\p{Co}\p{Cs}]/u,
    message: { vi: 'Ô có ký tự hỏng', en: 'The cell holds a broken character' },
    remedy: { vi: 'Gõ lại ô này từ bài.', en: 'Type the cell anew from the report.' },
  },
  {
    pattern: /[^\P{Zs} ]/u,
    concerns: (column) => column !== 'as_printed',
    message: { vi: 'Ô có khoảng trắng lạ', en: 'The cell holds an unusual blank' },
    remedy: { vi: 'Thay bằng dấu cách thường.', en: 'Replace it with a plain space.' },
  },
  {
    pattern: /[\u00D0\u0189\u00F0\u0256]/u,
    concerns: (column) => !AS_PRINTED.has(column),
    message: {
      vi: 'Ô có chữ giống Đ, đ mà không phải',
      en: 'The cell holds a letter that only looks like Đ or đ',
    },
    remedy: { vi: 'Gõ Đ (U+0110) hoặc đ (U+0111).', en: 'Type Đ (U+0110) or đ (U+0111).' },
  },
  {
    pattern: /\p{sc=Latin}[\p{sc=Cyrillic}\p{sc=Greek}]|[\p{sc=Cyrillic}\p{sc=Greek}]\p{sc=Latin}/u,
    concerns: (column) => !AS_PRINTED.has(column),
    message: {
      vi: 'Một từ lẫn chữ la-tinh với chữ giống nó của bảng chữ khác',
      en: 'A word mixes Latin letters with look-alikes of another alphabet',
    },
    remedy: { vi: 'Gõ lại từ ấy bằng bàn phím tiếng Việt.', en: 'Type the word anew on one keyboard.' },
  },
  {
    // In NFC a Vietnamese letter has no mark of its own; two are a slip, a pile of them covers the lines around.
    pattern: /\p{M}{3,}/u,
    message: { vi: 'Ô có nhiều dấu chồng lên một chữ', en: 'The cell piles marks on one letter' },
    remedy: { vi: 'Gõ lại chữ ấy.', en: 'Type the letter anew.' },
  },
];

/** Cells of plain characters are nearly all cells; they need no closer look. */
const PLAIN = /^(?:[!-~](?:[ -~]*[!-~])?)?$/;

function objectionTo(cell: string, column: string): { message: Text; remedy: Text } | null {
  if (PLAIN.test(cell)) return null;
  for (const { pattern, concerns, message, remedy } of FLAWS) {
    const found = concerns?.(column) === false ? null : pattern.exec(cell);
    if (found) return { message: withPoint(message, found[0], found.index), remedy };
  }
  if (cell === cell.normalize('NFC')) return null;
  return {
    message: {
      vi: 'Dấu được gõ rời khỏi chữ (không phải NFC).',
      en: 'Accents are typed apart from their letters (not NFC).',
    },
    remedy: {
      vi: 'Chuyển tệp sang Unicode dựng sẵn (NFC).',
      en: 'Convert the file to composed Unicode (NFC).',
    },
  };
}

function withPoint(message: Text, character: string, index: number): Text {
  const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return {
    vi: `${message.vi}: U+${point} ở vị trí ${String(index + 1)}.`,
    en: `${message.en}: U+${point} at position ${String(index + 1)}.`,
  };
}
