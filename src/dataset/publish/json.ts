import { inBatches } from './batches.ts';
import { writePiece } from './output.ts';
import { publishRows, type RowFormat } from './row-format.ts';

const FIRST = '[\n';
const NEXT = ',\n';

/** One JSON file a table: an array of rows, one row a line, null where a cell is empty. */
export const jsonRows: RowFormat = ({ output }) => ({
  open: ({ table }) => {
    const writer = output.create(`${table.name}.json`);
    let before = FIRST;
    return {
      write: ({ key, labelled }) => {
        const start = before;
        writePiece(
          writer,
          () => start + key(),
          () => ({ content: start + linesOf(labelled()), note: null }),
        );
        before = NEXT;
      },
      close: () => {
        writer.write(endAfter(before));
        return [writer.close()];
      },
    };
  },
});

export const publishJson = publishRows([jsonRows]);

/** Rows as JSON text with one row a line, so that two versions can be compared line by line. */
export function jsonText(rows: Iterable<unknown>): string {
  return [...jsonPieces(rows)].join('');
}

/** The same in pieces. */
export function* jsonPieces(rows: Iterable<unknown>): Iterable<string> {
  let before = FIRST;
  for (const batch of inBatches(rows)) {
    yield before + linesOf(batch);
    before = NEXT;
  }
  yield endAfter(before);
}

function linesOf(rows: readonly unknown[]): string {
  return rows.map((row) => JSON.stringify(row)).join(NEXT);
}

function endAfter(before: string): string {
  return before === FIRST ? '[]\n' : '\n]\n';
}
