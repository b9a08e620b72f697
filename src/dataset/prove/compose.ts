/** A text in NFC with the way back: `offsets[i]` is where the composed character i begins in the original. */
export interface ComposedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;

/**
 * Composes a text so that words match however their accents were saved, and keeps the offsets of the original.
 * `offsets` has one entry more than the text: its length in the original.
 */
export function composeText(original: string): ComposedText {
  const offsets: number[] = [];
  let text = '';
  for (const match of original.matchAll(CLUSTER)) {
    const composed = match[0].normalize('NFC');
    for (let index = 0; index < composed.length; index += 1) {
      offsets.push(match.index + Math.min(index, match[0].length - 1));
    }
    text += composed;
  }
  offsets.push(original.length);
  return { text, offsets };
}
