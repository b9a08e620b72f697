import { inBatches } from './batches.ts';
import type { Format } from './format.ts';

/** One JSON file a table: an array of rows, one row a line, null where a cell is empty. */
export const publishJson: Format = ({ publication, output }) =>
  publication.labelled.map(({ table, rows }) => {
    const writer = output.create(`${table.name}.json`);
    for (const piece of jsonPieces(rows)) writer.write(piece);
    return writer.close();
  });

/** Rows as JSON text with one row a line, so that two versions can be compared line by line. */
export function jsonText(rows: Iterable<unknown>): string {
  return [...jsonPieces(rows)].join('');
}

/** The same in pieces. */
export function* jsonPieces(rows: Iterable<unknown>): Iterable<string> {
  let before = '[\n';
  for (const batch of inBatches(rows)) {
    yield before + batch.map((row) => JSON.stringify(row)).join(',\n');
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
