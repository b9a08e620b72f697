/** A word that holds a character above U+007F, with its place in the text. */
export interface ForeignWord {
  readonly word: string;
  readonly index: number;
}

/** Enough to tell an encoding by; more would only cost time in a long file. */
const MOST_WORDS = 5000;

/**
 * The distinct words of a text that are not plain ASCII, in order, at most a few thousand. A word is a run of
 * ASCII letters and of characters above U+007F other than typographic ones (U+2000 to U+2FFF), so that
 * the legacy encodings, which spell letters with signs such as `§` and `¶`, stay whole.
 */
export function findForeignWords(text: string): readonly ForeignWord[] {
  const found = new Map<string, number>();
  let start = -1;
  let foreign = false;
  for (let at = 0; at <= text.length && found.size < MOST_WORDS; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (isWordCode(code)) {
      if (start < 0) start = at;
      if (code > 0x7f) foreign = true;
      continue;
    }
    if (foreign) {
      const word = text.slice(start, at);
      if (!found.has(word)) found.set(word, start);
    }
    start = -1;
    foreign = false;
  }
  return [...found].map(([word, index]) => ({ word, index }));
}

function isWordCode(code: number): boolean {
  if (code > 0x7f) return code < 0x2000 || code > 0x2fff;
  return (code > 0x40 && code < 0x5b) || (code > 0x60 && code < 0x7b);
}
