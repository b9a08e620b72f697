import { matchWord } from './match-word.ts';
import type { Query } from './query.ts';
import { tokenize } from './tokens.ts';

/** A piece of a text, and whether the query is in it. */
export interface TextPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Cuts a text where words of the query are; neighbouring matches with only a blank between them are one piece. */
export function emphasise(text: string, query: Query): readonly TextPart[] {
  const composed = text.normalize('NFC');
  const spans: { start: number; end: number }[] = [];
  for (const token of tokenize(composed)) {
    if (!query.words.some((word) => matchWord(word, token, query.hasAccents) > 0)) continue;
    const last = spans.at(-1);
    if (last && composed.slice(last.end, token.start).trim() === '') last.end = token.end;
    else spans.push({ start: token.start, end: token.end });
  }
  const cuts = spans.flatMap(({ start, end }, index) => [
    { text: composed.slice(spans[index - 1]?.end ?? 0, start), isMatch: false },
    { text: composed.slice(start, end), isMatch: true },
  ]);
  const rest = { text: composed.slice(spans.at(-1)?.end ?? 0), isMatch: false };
  return [...cuts, rest].filter((part) => part.text !== '');
}
