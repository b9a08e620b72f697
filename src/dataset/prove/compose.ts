/** A text in NFC with the way back to the original. */
export interface ComposedText {
  readonly text: string;
  /** The offset in the original of a character of `text`; its length leads to the original's. */
  readonly originalOffset: (index: number) => number;
}

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/** Composes a text, so that words match however their accents were saved, and keeps the original's offsets. */
export function composeText(original: string): ComposedText {
  if (original === original.normalize('NFC')) return { text: original, originalOffset: (index) => index };
  const offsets: number[] = [];
  const clusters = Array.from(original.matchAll(CLUSTER), (match) => {
    const composed = match[0].normalize('NFC');
    for (let index = 0; index < composed.length; index += 1) {
      offsets.push(match.index + Math.min(index, match[0].length - 1));
    }
    return composed;
  });
  return { text: clusters.join(''), originalOffset: (index) => offsets[index] ?? original.length };
}
