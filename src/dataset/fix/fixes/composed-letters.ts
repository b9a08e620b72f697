import type { Fix } from '../fix.ts';

/** Joins accents to their letters (Unicode NFC), so that the same word is the same text everywhere. */
export const composedLetters: Fix = {
  id: 'composed-letters',
  apply(text) {
    const composed = text.normalize('NFC');
    if (composed === text) return null;
    const lines = text.split('\n');
    const count = lines.filter((line) => line !== line.normalize('NFC')).length;
    return {
      text: composed,
      said: {
        vi: `Ghép dấu vào chữ (Unicode NFC) ở ${String(count)} dòng.`,
        en: `Joined accents to their letters (Unicode NFC; lines: ${String(count)}).`,
      },
    };
  },
};
