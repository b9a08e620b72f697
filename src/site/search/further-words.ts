import { tokenize } from '../../search/tokens.ts';

/** The words of some texts that an entry does not show already, each once: what finds it besides. */
export function furtherWords(shown: readonly string[], texts: readonly string[]): string {
  const seen = new Set(tokenize(shown.join(' ')).map(({ written }) => written));
  const words = tokenize(texts.join(' ')).map(({ written }) => written);
  return [...new Set(words)].filter((word) => !seen.has(word)).join(' ');
}
