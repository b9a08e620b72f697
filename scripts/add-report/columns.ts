import type { Language } from '../../src/dataset/model/language.ts';
import type { Column } from '../../src/dataset/model/column.ts';
import type { Choice } from './asker.ts';

/** What is wrong with a cell for a column, in one language; null where it may stand. */
export function checkCell(column: Column, text: string, language: Language): string | null {
  if (text === '') {
    return column.required ? { vi: 'Không được để trống.', en: 'This may not be empty.' }[language] : null;
  }
  if (column.schema.safeParse(text).success) return null;
  const examples = column.examples.map((example) => `“${example}”`).join(', ');
  const likeThis = {
    vi: examples === '' ? 'Không đúng dạng.' : `Không đúng dạng. Ví dụ: ${examples}.`,
    en: examples === '' ? 'This has the wrong form.' : `This has the wrong form. Examples: ${examples}.`,
  };
  return likeThis[language];
}

/** The codes of a column as choices. */
export function codeChoices(column: Column, language: Language): Choice[] {
  return (column.codes ?? []).map(({ code, label, definition }) => ({
    value: code,
    label: `${code} · ${label[language]}`,
    hint: definition[language],
  }));
}
