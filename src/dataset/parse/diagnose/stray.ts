import type { CellFault } from '../fault.ts';

/** Format and control characters, and blanks other than the space. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u00a0\u2000-\u200a\u202f\u205f\u3000]/u;
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/u;

/** What the eye cannot tell: invisible characters, outer blanks, digits of another script, a typographic minus. */
export function findStrayCharacter(text: string): CellFault | null {
  const invisible = INVISIBLE.exec(text)?.[0];
  if (invisible !== undefined) {
    const name = codePointName(invisible);
    return strayFault(
      `ô có ký tự không thấy được ${name}`,
      `the cell has the invisible character ${name}`,
      'delete',
    );
  }
  if (text.trim() !== text)
    return strayFault('ô có dấu cách ở đầu hoặc cuối', 'the cell has a blank at its start or end', 'delete');
  const digit = FOREIGN_DIGIT.exec(text)?.[0];
  if (digit !== undefined) {
    const name = codePointName(digit);
    return strayFault(
      `${digit} (${name}) không phải chữ số 0-9`,
      `${digit} (${name}) is none of the digits 0-9`,
      'retype',
    );
  }
  if (text.includes('\u2212')) return strayFault('dấu trừ là U+2212', 'the minus sign is U+2212', 'retype');
  return null;
}

function strayFault(vi: string, en: string, cure: 'delete' | 'retype'): CellFault {
  const remedy =
    cure === 'delete'
      ? { vi: 'Xóa nó.', en: 'Delete it.' }
      : { vi: 'Gõ lại bằng bàn phím thường.', en: 'Type it again on a plain keyboard.' };
  return { rule: 'cell-type', message: { vi, en }, remedy };
}

function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
