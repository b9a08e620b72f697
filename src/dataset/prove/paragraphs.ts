/** One non-blank line of a saved text. */
export interface Paragraph {
  /** Counted from 1 over the non-blank lines: the column `paragraph`. */
  readonly number: number;
  /** The line as saved, without its end of line. */
  readonly text: string;
  /** Offset of its first character within the text, in UTF-16 code units. */
  readonly start: number;
}

const LINE = /[^\r\n]+/g;
/** White space (no-break spaces included) and characters that no reader sees. */
const BLANK = /^[\s\u200b-\u200d\u2060]*$/;

/** Splits a saved text into its paragraphs. The text is not normalised, so that offsets stay true. */
export function splitParagraphs(text: string): Paragraph[] {
  return [...text.matchAll(LINE)]
    .filter(([line]) => !BLANK.test(line))
    .map((match, index) => ({ number: index + 1, text: match[0], start: match.index }));
}
