const VOWELS = 'aăâeêioôơuưy';
/** Grave, acute, tilde, hook above, dot below; the empty one is the level tone. */
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const PUNCTUATION = '\u00a0–—‘’“”«»…·•§°';
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
export function neededCharacters(texts: readonly string[]): string {
  const all = new Set<string>();
  // One by one: a list of all characters of a large dataset would take more memory than the dataset.
  for (const text of [printableAscii(), vietnameseLetters(), PUNCTUATION, SIGNS, ...texts]) {
    for (const character of text) all.add(character);
  }
  return [...all]
    .filter((character) => !/\p{Cc}/u.test(character))
    .sort()
    .join('');
}
