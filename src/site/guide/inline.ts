import type { Page } from '../../i18n/routes.ts';

type SinglePage = Exclude<Page, { readonly id: string }>;

/** A piece of a sentence: plain words, something typed or named, or words that lead to a page. */
export type Inline =
  | { readonly kind: 'words' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly page: SinglePage };

const MARKED = /`([^`]+)`|\[([^\]]+)\]\(([a-zA-Z]+)\)/g;

/** Cuts a sentence into its pieces: between backticks stands code, and `[words](page)` leads to a page of that kind. */
export function readInline(sentence: string): readonly Inline[] {
  const pieces: Inline[] = [];
  let end = 0;
  const addWords = (to: number): void => {
    if (to > end) pieces.push({ kind: 'words', text: sentence.slice(end, to) });
  };
  for (const match of sentence.matchAll(MARKED)) {
    const [whole, code, text = '', page] = match;
    addWords(match.index);
    pieces.push(
      code === undefined
        ? { kind: 'link', text, page: { kind: page as SinglePage['kind'] } }
        : { kind: 'code', text: code },
    );
    end = match.index + whole.length;
  }
  addWords(sentence.length);
  return pieces;
}
