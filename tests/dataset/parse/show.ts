import type { Problem } from '../../../src/dataset/model/problem.ts';
import type { FileFault } from '../../../src/dataset/parse/fault.ts';

/** A problem as an editor reads it, in both languages: `file:line:column value`, message, remedy. */
export function showProblem(problem: Problem): string {
  return `${problem.file}${showFault(problem)}`;
}

/** The same for a fault that does not know its file yet. */
export function showFault(fault: Omit<FileFault, 'rule'> & { readonly rule: string }): string {
  const { line, column, value, rule, severity, message, remedy } = fault;
  const place = [line, column && `${column.letter} ${column.name}`].filter((part) => part !== null);
  const shown = value === null ? '' : ` “${value}”`;
  return [
    `:${place.join(':')}${shown} [${severity} ${rule}]`,
    `  ${message.vi} | ${remedy.vi}`,
    `  ${message.en} | ${remedy.en}`,
  ].join('\n');
}

/** One byte a character, for text that is given as the Latin-1 letters of its bytes. */
export function bytesOf(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
