import { writtenWords } from '../../search/tokens.ts';

/** The words of some texts that an entry does not show already, each once: what finds it besides. */
export function furtherWords(shown: readonly string[], texts: readonly string[]): string {
  const seen = new Set(writtenWords(shown.join(' ')));
  return [...new Set(writtenWords(texts.join(' ')))].filter((word) => !seen.has(word)).join(' ');
}
