import type { Language } from '../dataset/model/language.ts';
import { GLOSSARY } from '../i18n/glossary.ts';

/** A piece of a text: plain words, or a term that the glossary explains. */
export interface TextPiece {
  readonly text: string;
  readonly termId: string | null;
}

/** Cuts a text at the first occurrence of each term of the glossary, longest terms first. */
export function linkTerms(text: string, language: Language): readonly TextPiece[] {
  const longestFirst = [...GLOSSARY].sort((a, b) => b.term[language].length - a.term[language].length);
  return longestFirst.reduce<readonly TextPiece[]>(
    (pieces, { id, term }) => linkTerm(pieces, term[language], id),
    [{ text, termId: null }],
  );
}

function linkTerm(pieces: readonly TextPiece[], term: string, termId: string): readonly TextPiece[] {
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}])${term}(?![\\p{L}\\p{M}])`, 'iu');
  const index = pieces.findIndex((piece) => piece.termId === null && pattern.test(piece.text));
  const piece = pieces[index];
  const match = piece && pattern.exec(piece.text);
  if (!match) return pieces;
  const cut = [
    { text: piece.text.slice(0, match.index), termId: null },
    { text: match[0], termId },
    { text: piece.text.slice(match.index + match[0].length), termId: null },
  ].filter(({ text }) => text !== '');
  return pieces.toSpliced(index, 1, ...cut);
}
