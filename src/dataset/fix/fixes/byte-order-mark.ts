import type { Fix } from '../fix.ts';

const MARK = '\ufeff';

/** Drops the byte order mark, which some programs read as a letter of the first column's name. */
export const byteOrderMark: Fix = {
  id: 'byte-order-mark',
  apply(text) {
    if (!text.startsWith(MARK)) return null;
    return {
      text: text.slice(MARK.length),
      said: { vi: 'Bỏ dấu thứ tự byte (BOM) ở đầu tệp.', en: 'Dropped the byte order mark (BOM).' },
    };
  },
};
