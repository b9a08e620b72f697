import type { Located } from '../model/record.ts';
import { TABLES, type Observation } from '../model/tables.ts';
import { partitionOf } from '../parse/files.ts';

/** What rows are looked at for: where they belong, and which others they name. */
type Rows = readonly Pick<Located<Observation>, 'row'>[];

/**
 * The files whose rows must be judged together with those of a file, itself among them: its rows belong there or name rows
 * there, by a report or an id of another report, a whole or a part that does not stand in the file. Mostly none; each is a
 * mistake of some kind.
 */
export function linkedFiles(rows: Rows, path: string): ReadonlySet<string> {
  const report = partitionOf(TABLES.observations, path) ?? '';
  const linked = linkedReports(rows, report);
  return new Set(linked.size === 0 ? [] : [path, ...[...linked].map(fileOfReport)]);
}

/** The file in which an observation of this id is expected. */
export function fileOfId(id: string): string {
  return fileOfReport(reportOf(id));
}

function linkedReports(rows: Rows, report: string): ReadonlySet<string> {
  const linked = new Set<string>();
  const link = (each: string): void => {
    if (each !== report) linked.add(each);
  };
  let own: ReadonlySet<string> | null = null;
  for (const { row } of rows) {
    link(row.report_id);
    link(reportOf(row.observation_id));
    if (row.whole_id === null && row.numerator_id === null && row.denominator_id === null) continue;
    own ??= new Set(rows.map((each) => each.row.observation_id));
    for (const id of [row.whole_id, row.numerator_id, row.denominator_id]) {
      if (id !== null && !own.has(id)) link(reportOf(id));
    }
  }
  return linked;
}

function reportOf(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('.')));
}

function fileOfReport(report: string): string {
  return TABLES.observations.path.replace('*', () => report);
}
