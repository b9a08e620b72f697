import type { RowChanges } from '../../src/dataset/compare/rows.ts';
import type { Difference } from './difference.ts';

/** A difference for programs: whole rows, cells that changed, findings; the drawings are in the HTML file. */
export function formatJson(
  { rows, derived, charts }: Difference,
  commit: string,
  changedCode: number,
): string {
  return JSON.stringify(
    {
      commit,
      changedCode,
      rows: rows.map(plain),
      derived: derived && derived.map(plain),
      charts:
        charts &&
        charts.map(({ slug, language, old, current }) => ({
          slug,
          language,
          old: old && old.finding,
          new: current && current.finding,
        })),
    },
    null,
    2,
  );
}

function plain({ table, ...changes }: RowChanges) {
  return { table: table.name, ...changes };
}
