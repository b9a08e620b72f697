import type { Problem } from '../model/problem.ts';
import { TABLES, type TableName } from '../model/tables.ts';

/** What the parser could not read. A row that refers to it is not accused a second time. */
export interface Gaps {
  /** Whether every row of every table was read. */
  readonly none: boolean;
  /** Whether every row of the table was read. */
  readonly isComplete: (name: TableName) => boolean;
  /** Whether the row with the key may stand in the files without having been read. */
  readonly mayHold: (name: TableName, key: string) => boolean;
}

/** Reads the gaps from the parser's errors; one that names no record, or is in its key, may hide any row of its table. */
export function findGaps(parseProblems: readonly Problem[]): Gaps {
  const hidden = new Map<TableName, Set<string | null>>();
  const errors = parseProblems.filter((problem) => problem.severity === 'error');
  for (const { file, record, column } of errors) {
    const name = tableOf(file);
    if (!name) continue;
    const isKeyFault = column !== null && TABLES[name].key.includes(column.name);
    hidden.set(name, (hidden.get(name) ?? new Set()).add(isKeyFault ? null : record));
  }
  return {
    none: errors.length === 0,
    isComplete: (name) => !hidden.has(name),
    mayHold: (name, key) => {
      const records = hidden.get(name);
      return records !== undefined && (records.has(null) || records.has(key));
    },
  };
}

function tableOf(file: string): TableName | undefined {
  const names = Object.keys(TABLES) as TableName[];
  return names.find((name) => {
    const [before = '', after] = TABLES[name].path.split('*');
    return after === undefined ? file === before : file.startsWith(before);
  });
}
