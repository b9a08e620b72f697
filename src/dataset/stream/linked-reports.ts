import type { Located } from '../model/record.ts';
import type { Observation } from '../model/tables.ts';

/**
 * The reports whose rows the rows of one file belong to or name, besides the file's own: a row of another report, an id
 * of another report, a whole or a part that does not stand in the file. Mostly none; each is a mistake of some kind.
 */
export function linkedReports(rows: readonly Located<Observation>[], report: string): ReadonlySet<string> {
  const linked = new Set<string>();
  let own: ReadonlySet<string> | null = null;
  const prefix = `${report}.`;
  for (const { row } of rows) {
    if (row.report_id !== report) linked.add(row.report_id);
    if (!row.observation_id.startsWith(prefix)) linked.add(reportOf(row.observation_id));
    if (row.whole_id === null && row.numerator_id === null && row.denominator_id === null) continue;
    own ??= new Set(rows.map((each) => each.row.observation_id));
    for (const id of [row.whole_id, row.numerator_id, row.denominator_id]) {
      if (id !== null && !own.has(id)) linked.add(reportOf(id));
    }
  }
  return linked;
}

function reportOf(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('.')));
}
