import { problemAt } from '../model/locate.ts';
import type { Problem } from '../model/problem.ts';
import { recordKey } from '../model/table.ts';
import { countLineFeeds } from '../parse/fault.ts';
import { csvText } from '../publish/csv.ts';
import { textFile, type OutputFile } from '../publish/output.ts';
import type { TextRow } from './read-rows.ts';

/** A file of the data folder with the rows added to it. */
export interface MergedFile {
  readonly output: OutputFile;
  readonly added: readonly TextRow[];
  /** The rows by the line that they begin on in the merged file; null for one that stood there before. */
  readonly origins: ReadonlyMap<number, TextRow | null>;
}

export interface Merge {
  readonly files: readonly MergedFile[];
  /** How many incoming rows stood in the data folder already, cell by cell. */
  readonly repeated: number;
  /** Rows whose key stands elsewhere with other cells. */
  readonly conflicts: readonly Problem[];
}

/**
 * Adds rows to those of a data folder: the old ones keep their order, the new ones follow. Only files that get
 * new rows are in the result, in the column order of the schema.
 */
export function mergeRows(existing: readonly TextRow[], incoming: readonly TextRow[]): Merge {
  const known = new Map(existing.map((row) => [keyOf(row), row]));
  const fresh: TextRow[] = [];
  const conflicts: Problem[] = [];
  for (const row of incoming) {
    const other = known.get(keyOf(row));
    if (!other) {
      known.set(keyOf(row), row);
      fresh.push(row);
      continue;
    }
    const column = Object.keys(row.cells).find((name) => row.cells[name] !== other.cells[name]);
    if (column !== undefined) conflicts.push(conflictOf(row, other, column));
  }
  const old = Map.groupBy(existing, ({ file }) => file);
  const files = [...Map.groupBy(fresh, targetOf)].map(([path, added]) =>
    writeRows(path, [...(old.get(path) ?? []), ...added], added),
  );
  return { files, repeated: incoming.length - fresh.length - conflicts.length, conflicts };
}

/** A file of the data folder from its rows, in the column order of the schema. `added` are those of them that came in. */
export function writeRows(path: string, rows: readonly TextRow[], added: readonly TextRow[]): MergedFile {
  const fresh = new Set(added);
  const origins = new Map<number, TextRow | null>();
  let line = 2;
  for (const row of rows) {
    origins.set(line, fresh.has(row) ? row : null);
    line += countLines(row);
  }
  const columns = Object.keys(rows[0]?.table.columns ?? {});
  const text = csvText(
    columns,
    rows.map(({ cells }) => cells),
  );
  return { output: textFile(path, text), added, origins };
}

/** How many lines a row takes: one, and one more for every line feed within a cell. */
function countLines({ cells }: TextRow): number {
  return Object.values(cells).reduce((sum, cell) => sum + countLineFeeds(cell, 0, cell.length), 1);
}

/** The file of the data folder that a row belongs into. */
export function targetOf({ table, cells }: TextRow): string {
  return table.path.replace('*', () => cells[table.partition ?? ''] ?? '');
}

/** The name of the table and the key of the row, as one string. */
export function keyOf({ table, cells }: TextRow): string {
  return `${table.name} ${recordKey(table, cells)}`;
}

function conflictOf(row: TextRow, other: TextRow, column: string): Problem {
  const { table, file, header, source } = row;
  const place = `${other.file}:${String(other.source.line)}`;
  const value = other.cells[column] === '' ? '∅' : `“${String(other.cells[column])}”`;
  return problemAt({ file, header, ...source }, column, {
    severity: 'error',
    rule: 'import-conflict',
    record: recordKey(table, row.cells),
    message: {
      vi: `${recordKey(table, row.cells)} đã có ở ${place}, với ${column} là ${value}`,
      en: `${recordKey(table, row.cells)} stands already at ${place}, with ${column} ${value}`,
    },
    remedy: {
      vi: 'Sửa một trong hai cho giống nhau, hoặc bỏ dòng nhập vào.',
      en: 'Make the two alike, or leave the row out of the import.',
    },
  });
}
