/** What a printed figure is, as far as its form and the words beside it tell. */
export type FigureKind =
  | 'number'
  | 'percent'
  | 'fraction'
  | 'range'
  | 'date'
  | 'duration'
  | 'document'
  | 'ordinal'
  | 'place'
  | 'name'
  | 'word'
  | 'other';

/** One figure of a paragraph. */
export interface FigureToken {
  readonly kind: FigureKind;
  /** The bare figure as the column `as_printed` has it: NFC, every blank an ordinary space. */
  readonly text: string;
  /** Offset of its first character within the paragraph, in UTF-16 code units. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
}

/** A family of figures: its patterns match the whole token and nothing beside it. */
export interface FigureFamily {
  readonly kind: FigureKind;
  readonly patterns: readonly RegExp[];
}

/** One digit of any script, superscripts and vulgar fractions (½) included. */
export const DIGIT = /[\p{Nd}\p{No}]/u;

/** A figure as texts and rows are compared: NFC, each blank (no-break ones included) an ordinary space. */
export function foldFigure(printed: string): string {
  return printed.normalize('NFC').replace(/\s/g, ' ');
}
