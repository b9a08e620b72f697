const VOWELS = 'aăâeêioôơuưy';
/** Grave, acute, tilde, hook above, dot below; the empty one is the level tone. */
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const PUNCTUATION = '\u00a0–—‘’“”«»…·•§°';
const BEYOND_ASCII = /[^\0-\x7f]/gu;
const SIGNS = '×÷±−≈≠≤≥½';

/** Every letter of the Vietnamese alphabet with every tone, composed, in both cases. */
function vietnameseLetters(): string {
  const small = [...VOWELS].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))).join('');
  return `${small}đ${small.toUpperCase()}Đ`;
}

function printableAscii(): string {
  return Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
}

/**
 * The characters that the site's font must have, each once and in order: ASCII, the Vietnamese alphabet,
 * typographic punctuation and signs, and whatever else the given texts use.
 */
export function neededCharacters(texts: Iterable<string>): string {
  const all = new Set(
    [printableAscii(), vietnameseLetters(), PUNCTUATION, SIGNS].flatMap((text) => [...text]),
  );
  for (const text of texts) for (const [character] of text.matchAll(BEYOND_ASCII)) all.add(character);
  return [...all]
    .filter((character) => !/\p{Cc}/u.test(character))
    .sort()
    .join('');
}
