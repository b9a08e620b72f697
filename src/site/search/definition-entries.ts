import { LANGUAGES, type Language } from '../../dataset/model/language.ts';
import { GLOSSARY } from '../../i18n/glossary.ts';
import { MESSAGES } from '../../i18n/messages.ts';
import type { Page } from '../../i18n/routes.ts';
import type { PageEntry } from '../../search/search-index.ts';
import { nameOf } from '../row-names.ts';
import { furtherWords } from './further-words.ts';
import { entryAddress, type SearchSource } from './source.ts';

interface Definition {
  readonly names: Readonly<Record<Language, string>>;
  readonly page: Page;
  readonly fragment?: string;
  readonly what: 'indicator' | 'group' | 'term';
}

/** Indicators, then groups, then terms of the glossary: found by their names in both languages. */
export function definitionEntries({ dataset }: SearchSource, language: Language): readonly PageEntry[] {
  const both = (name: (language: Language) => string): Definition['names'] => ({
    vi: name('vi'),
    en: name('en'),
  });
  const definitions: readonly Definition[] = [
    ...dataset.indicators.map((row) => ({
      names: both((each) => nameOf(row, each)),
      page: { kind: 'indicator' as const, id: row.indicator_id },
      what: 'indicator' as const,
    })),
    ...dataset.groups.map((row) => ({
      names: both((each) => nameOf(row, each)),
      page: { kind: 'groups' as const },
      fragment: row.group_id,
      what: 'group' as const,
    })),
    ...GLOSSARY.map(({ id, term }) => ({
      names: both((each) => capitalise(term[each])),
      page: { kind: 'glossary' as const },
      fragment: id,
      what: 'term' as const,
    })),
  ];
  return definitions.map((definition) => definitionEntry(definition, language));
}

function definitionEntry({ names, page, fragment, what }: Definition, language: Language): PageEntry {
  const { [what]: line } = MESSAGES[language].search.definitions;
  const title = names[language];
  return [
    title,
    line,
    entryAddress(page, language, fragment),
    furtherWords(
      [title],
      LANGUAGES.map((each) => names[each]),
    ),
  ];
}

/** Terms stand in the glossary as in the middle of a sentence. */
function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
