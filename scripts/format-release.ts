import type { Language, Text } from '../src/dataset/model/language.ts';
import type { Plan } from '../src/dataset/release/plan.ts';

/** What a release holds and what it changes, for the terminal. */
export function formatRelease({ release, level }: Plan, language: Language): string {
  const { version, date, previous, changes } = release;
  if (!changes || level === null) {
    return { vi: `Bản ${version}, ${date}: bản đầu tiên.`, en: `Release ${version} of ${date}: the first.` }[
      language
    ];
  }
  const { schema, meaning, added, revised, withdrawn, tables } = changes;
  const head: Text = {
    vi: `Bản ${version}, ${date}, ${level} sau ${String(previous)}:`,
    en: `Release ${version} of ${date}, ${level} after ${String(previous)}:`,
  };
  const counts = [
    countRows('observations', added.length, revised.length, withdrawn.length),
    ...tables.map((each) => countRows(each.table, each.added, each.revised, each.removed)),
  ];
  return [
    head[language],
    ...counts.map((text) => text[language]),
    ...schema.map(
      ({ table, column, change }) => `schema: ${[table, column].filter(Boolean).join('.')} (${change})`,
    ),
    ...meaning.map((indicator) => `meaning: ${indicator}`),
  ].join('\n');
}

function countRows(table: string, added: number, revised: number, removed: number): Text {
  return {
    vi: `${table}: thêm ${String(added)}, sửa ${String(revised)}, rút ${String(removed)}`,
    en: `${table}: ${String(added)} added, ${String(revised)} revised, ${String(removed)} withdrawn`,
  };
}
