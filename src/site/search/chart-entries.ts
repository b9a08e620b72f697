import { LANGUAGES, type Language } from '../../dataset/model/language.ts';
import type { PageEntry } from '../../search/search-index.ts';
import { furtherWords } from './further-words.ts';
import { entryAddress, type SearchSource } from './source.ts';

/** The charts by their findings: found by their questions in both languages. */
export function chartEntries({ charts }: SearchSource, language: Language): readonly PageEntry[] {
  return charts[language].map(({ slug, question, finding }) => {
    const questions = LANGUAGES.flatMap(
      (each) => charts[each].find((chart) => chart.slug === slug)?.question ?? [],
    );
    return [
      finding,
      question,
      entryAddress({ kind: 'chart', id: slug }, language),
      furtherWords([finding, question], questions),
    ];
  });
}
