import type { Text } from '../model/language.ts';
import type { ColumnPlace, Severity } from '../model/problem.ts';
import { PARSE_RULES, type ParseRule } from './rules.ts';

/** What is wrong with a cell, before its place is known. */
export interface CellFault {
  readonly rule: ParseRule;
  readonly message: Text;
  readonly remedy: Text;
}

/** What is wrong at a place of a file, before the name of the file is known. */
export interface FileFault extends CellFault {
  readonly severity: Severity;
  readonly line: number | null;
  readonly column: ColumnPlace | null;
  readonly value: string | null;
}

type Place = Partial<Pick<FileFault, 'line' | 'column' | 'value'>>;

const SEVERITIES = new Map<ParseRule, Severity>(PARSE_RULES.map(({ id, severity }) => [id, severity]));

/** What a rule says of the whole file, or of the place given. */
export function fileFault(rule: ParseRule, message: Text, remedy: Text, place: Place = {}): FileFault {
  const severity = SEVERITIES.get(rule) ?? 'error';
  return { severity, line: null, column: null, value: null, ...place, rule, message, remedy };
}

/** How many line feeds stand before `end`: with 1 added, the line of the character at `end`. */
export function countLineFeeds(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', start); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
