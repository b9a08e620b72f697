import { text, type Column, type Columns } from '../../model/column.ts';
import type { Text } from '../../model/language.ts';
import { LANGUAGES, type Language } from '../../model/language.ts';
import type { Table } from '../../model/table.ts';
import type { Adding } from './addition.ts';

const IN_LANGUAGE: Readonly<Record<Language, Text>> = {
  vi: { vi: 'tiếng Việt', en: 'Vietnamese' },
  en: { vi: 'tiếng Anh', en: 'English' },
};

/** Whether the ends of bounds: `open` and `closed` are mathematics, the same in both languages. */
const isEnd = (name: string): boolean => name.endsWith('_end');

/** The column of the names of the codes of another one. */
export function codeNameColumn(column: string, language: Language): string {
  return `${column}_name_${language}`;
}

/** The columns of a table whose cells are codes with names. */
export function codedColumns({ columns }: Table): [string, Column][] {
  return Object.entries(columns).filter(([name, { codes }]) => codes && !isEnd(name));
}

/** The names of codes in both languages, for each column that has codes. */
export const addCodeNames: Adding = (table) =>
  codedColumns(table).map(([name, { title, codes = [] }]) => {
    const labels = new Map(codes.map(({ code, label }) => [code, label]));
    const columns: Columns = Object.fromEntries(
      LANGUAGES.map((language) => [
        codeNameColumn(name, language),
        text(false, {
          title: {
            vi: `${title.vi}, ${IN_LANGUAGE[language].vi}`,
            en: `${title.en}, ${IN_LANGUAGE[language].en}`,
          },
          description: { vi: `Tên của mã ở cột ${name}.`, en: `Name of the code in column ${name}.` },
          examples: codes.slice(0, 1).map(({ label }) => label[language]),
        }),
      ]),
    );
    return {
      columns,
      cellsOf: (row) => {
        const label = labels.get(String(row[name]));
        return Object.fromEntries(
          LANGUAGES.map((language) => [codeNameColumn(name, language), label?.[language] ?? null]),
        );
      },
    };
  });
