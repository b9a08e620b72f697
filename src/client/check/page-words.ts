import type { Verdict } from '../../dataset/derive/verdict.ts';
import type { Language } from '../../dataset/model/language.ts';
import type { TableName } from '../../dataset/model/tables.ts';
import type { CheckWords } from '../../i18n/words/vi/check.ts';
import { formatNumber } from '../../i18n/format.ts';

/** The words and addresses that the page gives its script. */
export interface PageWords {
  readonly check: CheckWords;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly tables: Readonly<Record<TableName, string>>;
  /** The columns that have an anchor in the codebook. */
  readonly columns: Readonly<Record<TableName, readonly string[]>>;
}

/** What every part of the results is written with. */
export interface Writer {
  readonly language: Language;
  readonly words: PageWords;
  /** Address of the codebook, for the anchors of tables (`observations`) and columns (`observations.value`). */
  readonly codebook: string;
  /** A phrase with its `{names}` filled in; numbers are written as the language writes them. */
  readonly say: (word: keyof CheckWords, values?: Readonly<Record<string, string | number>>) => string;
}

export function createWriter(words: PageWords, language: Language, codebook: string): Writer {
  return {
    language,
    words,
    codebook,
    say: (word, values = {}) =>
      words.check[word].replace(/\{(\w+)\}/g, (name, key: string) => {
        const value = Object.hasOwn(values, key) ? values[key] : undefined;
        return typeof value === 'number' ? formatNumber(value, language) : (value ?? name);
      }),
  };
}
