import type { Language, Text } from '../model/language.ts';
import type { Problem, Severity } from '../model/problem.ts';

const SEVERITIES: Readonly<Record<Severity, Text>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
};

export interface FormatOptions {
  /** How the data folder is called before the path of a file. */
  readonly folder?: string;
  /** Names the place in another way, for what is no file of a folder: `report.xlsx observations!H5`. */
  readonly place?: (problem: Problem) => string;
}

/** One problem as one line: `data/reports.csv:12:K (url) “htp://x” error url-shape: Message. Remedy.` */
export function formatProblem(
  problem: Problem,
  language: Language,
  { folder = 'data', place = placeIn(folder) }: FormatOptions = {},
): string {
  const { column, value } = problem;
  const words = [
    place(problem),
    column && `(${column.name})`,
    value && `“${showInvisible(value)}”`,
    SEVERITIES[problem.severity][language],
    `${problem.rule}:`,
    asSentence(problem.message[language]),
    problem.remedy[language],
  ];
  return words.filter(Boolean).join(' ');
}

function placeIn(folder: string) {
  return ({ file, line, column }: Problem): string =>
    [`${folder}/${file}`, line, column?.letter].filter(Boolean).join(':');
}

/** How many errors and warnings there are, in how many files, as one line. */
export function formatSummary(problems: readonly Problem[], language: Language): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  if (problems.length === 0) return { vi: 'Không có lỗi nào.', en: 'No problems.' }[language];
  return {
    vi: `${String(errors)} lỗi, ${String(warnings)} cảnh báo trong ${String(files)} tệp.`,
    en: `${counted(errors, 'error')} and ${counted(warnings, 'warning')} in ${counted(files, 'file')}.`,
  }[language];
}

function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A message with its full stop. */
export function asSentence(message: string): string {
  return /[.!?…]$/.test(message) ? message : `${message}.`;
}

/** Control and formatting characters as code points, so that none acts on the terminal that shows the line. */
export function showInvisible(value: string): string {
  return value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    const point = character.codePointAt(0) ?? 0;
    return `<U+${point.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}
