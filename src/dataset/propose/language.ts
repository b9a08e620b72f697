import type { Report } from '../model/tables.ts';

/** Letters that only Vietnamese has among the three languages. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gu;
const FRENCH = /(?<!\p{L})(?:le|la|les|des|du|une|est|dans|pour)(?!\p{L})/gu;
const ENGLISH = /(?<!\p{L})(?:the|of|and|to|in|is|was|for)(?!\p{L})/gu;
const FEWEST_LETTERS = 0.02;

/** The language of a text by the letters and the small words that it uses. */
export function proposeLanguage(text: string): Report['language'] {
  const plain = text.normalize('NFC').toLowerCase();
  const count = (pattern: RegExp) => plain.match(pattern)?.length ?? 0;
  if (count(VIETNAMESE) > plain.length * FEWEST_LETTERS) return 'vi';
  return count(FRENCH) > count(ENGLISH) ? 'fr' : 'en';
}
