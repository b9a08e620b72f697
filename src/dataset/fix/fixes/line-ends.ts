import type { Fix } from '../fix.ts';

/** Ends every line with LF, as the data folder does. */
export const lineEnds: Fix = {
  id: 'line-ends',
  apply(text) {
    const count = text.match(/\r\n?/g)?.length ?? 0;
    if (count === 0) return null;
    return {
      text: text.replace(/\r\n?/g, '\n'),
      said: {
        vi: `Đổi kiểu xuống dòng sang LF (${String(count)} dòng).`,
        en: `Ended lines with LF (lines: ${String(count)}).`,
      },
    };
  },
};
