import type { Code } from '../dataset/model/codes.ts';
import type { Language } from '../dataset/model/language.ts';

interface Named {
  readonly name_vi: string;
  readonly name_en: string;
}

/** The name of a row in a language. */
export function nameOf(row: Named, language: Language): string {
  return language === 'vi' ? row.name_vi : row.name_en;
}

/** The label of a code in a language; the code itself where the list has no such code. */
export function labelOf(codes: readonly Code[], code: string, language: Language): string {
  return codes.find((each) => each.code === code)?.label[language] ?? code;
}
