import { findCellSpans } from '../../parse/cell-spans.ts';
import type { Fix } from '../fix.ts';

/** Ends the last line, so that a row added later does not stick to it. */
export const finalNewline: Fix = {
  id: 'final-newline',
  apply(text) {
    if (text === '' || text.endsWith('\n') || !findCellSpans(text, ',')) return null;
    return {
      text: `${text}\n`,
      said: { vi: 'Thêm dấu xuống dòng ở cuối tệp.', en: 'Ended the last line.' },
    };
  },
};
