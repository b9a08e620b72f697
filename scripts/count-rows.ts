import { rowsOf, type PublishedTable } from '../src/dataset/model/row-table.ts';
import type { Publication } from '../src/dataset/publish/publication.ts';

/** Telling of every row would take longer than the row. */
const EVERY = 1000;

/**
 * The same publication: its rows with added columns are gone through once for all formats, the others for the database. What goes through its rows tells how many of all it has seen.
 */
export function countRows(publication: Publication, tell: (done: number, all: number) => void): Publication {
  const { tables, labelled } = publication;
  const all = lengthOf(labelled) + lengthOf(tables);
  let done = 0;
  const counted = ({ table, rows, find }: PublishedTable): PublishedTable => ({
    table,
    rows: rowsOf(rows.length, function* () {
      for (const row of rows) {
        done += 1;
        if (done % EVERY === 0) tell(Math.min(done, all), all);
        yield row;
      }
    }),
    ...(find && { find }),
  });
  return { ...publication, tables: tables.map(counted), labelled: labelled.map(counted) };
}

function lengthOf(tables: readonly PublishedTable[]): number {
  return tables.reduce((sum, { rows }) => sum + rows.length, 0);
}
