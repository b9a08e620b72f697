import type { Text } from './language.ts';

export type Severity = 'error' | 'warning';

/** A column as an editor sees it: its header and its letter in a spreadsheet (A, B … AA). */
export interface ColumnPlace {
  readonly name: string;
  readonly letter: string;
}

/** What a rule reports. It is never thrown and never printed by the rule itself. */
export interface Problem {
  readonly severity: Severity;
  /** The rule's id, as in `exceptions.csv`. */
  readonly rule: string;
  /** Path inside the data folder, with `/`. */
  readonly file: string;
  /** Line of the file counted from 1; null where the whole file is meant. */
  readonly line: number | null;
  readonly column: ColumnPlace | null;
  /** The offending text as it stands in the file, shortened; null where there is none. */
  readonly value: string | null;
  /** The key of the record concerned (parts joined by a space), for exceptions; null where there is none. */
  readonly record: string | null;
  readonly message: Text;
  readonly remedy: Text;
}

/** Spreadsheet letters of a column. `index` counts from 0. */
export function columnLetter(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetter(Math.floor(index / 26) - 1) + letter;
}

const LONGEST_VALUE = 60;

/** Shortens a cell for a message, so that a cell of ten megabytes does not fill the screen. */
export function shortenValue(value: string): string {
  return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
}

/** Orders problems by file, line, column and rule, so that output does not depend on the order of the rules. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column?.letter.length ?? 0) - (b.column?.letter.length ?? 0) ||
    compareText(a.column?.letter ?? '', b.column?.letter ?? '') ||
    compareText(a.rule, b.rule) ||
    compareText(a.message.en, b.message.en)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
