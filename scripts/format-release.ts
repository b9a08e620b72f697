import type { Plan } from '../src/dataset/release/plan.ts';

/** What a release holds and what it changes, for the terminal. */
export function formatRelease({ release, level }: Plan): string {
  const { version, date, previous, changes } = release;
  if (!changes || level === null) return `Release ${version} of ${date}: the first.`;
  const { schema, meaning, added, revised, withdrawn, tables } = changes;
  const others = tables.map(
    (each) =>
      `${each.table}: ${String(each.added)} added, ${String(each.revised)} revised, ${String(each.removed)} removed`,
  );
  return [
    `Release ${version} of ${date}, ${level} after ${String(previous)}:`,
    `observations: ${String(added.length)} added, ${String(revised.length)} revised, ${String(withdrawn.length)} withdrawn`,
    ...others,
    ...schema.map(
      ({ table, column, change }) => `schema: ${[table, column].filter(Boolean).join('.')} (${change})`,
    ),
    ...meaning.map((indicator) => `meaning: ${indicator}`),
  ].join('\n');
}
