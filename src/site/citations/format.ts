import type { Language } from '../../dataset/model/language.ts';
import type { Messages } from '../../i18n/vi.ts';
import type { CslItem } from './item.ts';

export interface CitationContext {
  readonly language: Language;
  readonly words: Messages['citation'];
}

/** How citations are written for readers or for a program. */
export interface CitationFormat {
  /** What readers call it; null for plain text, which has a word in each language. */
  readonly name: string | null;
  /** Ending of its files. */
  readonly ending: string;
  /** The items as one text; the last of them is ours. */
  readonly write: (items: readonly CslItem[], context: CitationContext) => string;
}
