import type { Format } from './format.ts';
import { textFile } from './output.ts';

/** One JSON file a table: an array of rows, one row a line, null where a cell is empty. */
export const publishJson: Format = ({ publication }) =>
  publication.labelled.map(({ table, rows }) => textFile(`${table.name}.json`, jsonText(rows)));

/** Rows as JSON text with one row a line, so that two versions can be compared line by line. */
export function jsonText(rows: readonly unknown[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
