import type { Located } from './record.ts';
import { columnLetter, shortenValue } from './problem.ts';
import type { Problem } from './problem.ts';

/** What a rule says about a row or a cell; the rest of the problem follows from the place. */
export type Finding = Pick<Problem, 'severity' | 'rule' | 'record' | 'message' | 'remedy'>;

/**
 * A problem at one cell of a located row, or at the row as a whole where `columnName` is null.
 * A column that the file lacks is named nowhere: the problem then stands at the row.
 */
export function problemAt(
  located: Omit<Located<unknown>, 'row'>,
  columnName: string | null,
  finding: Finding,
): Problem {
  const { severity, rule, record, message, remedy } = finding;
  const index = columnName === null ? -1 : located.header.indexOf(columnName);
  const place = { severity, rule, file: located.file };
  if (columnName === null || index < 0) {
    return { ...place, line: located.line, column: null, value: null, record, message, remedy };
  }
  return {
    ...place,
    line: located.cellLines?.[index] ?? located.line,
    column: { name: columnName, letter: columnLetter(index) },
    value: shortenValue(located.cells[index] ?? ''),
    record,
    message,
    remedy,
  };
}
