import { parseArgs } from 'node:util';
import type { Language } from '../../src/dataset/model/language.ts';
import { readLanguage } from '../language.ts';
import { CommandFailure } from '../store/failure.ts';
import type { ReportAnswers } from './answers.ts';
import { REPORT_FIELDS } from './ask-report.ts';

/** What was asked for on the command line. */
export interface Options {
  /** The file of the text, `-` for standard input. */
  readonly path: string;
  readonly language: Language;
  /** Facts that were given as flags. */
  readonly report: ReportAnswers;
  /** A file of answers, for scripts. */
  readonly answers: string | null;
  /** Takes every guess that has no answer, and asks nothing. */
  readonly accept: boolean;
  readonly dryRun: boolean;
  /** Prints the answers, guesses included, and ends. */
  readonly printAnswers: boolean;
  readonly saveText: boolean;
  readonly restart: boolean;
}

const FLAGS = {
  lang: { type: 'string' },
  answers: { type: 'string' },
  accept: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  'print-answers': { type: 'boolean', default: false },
  'save-text': { type: 'boolean', default: false },
  restart: { type: 'boolean', default: false },
} as const;

/** The flag of a fact: `--report-id`, `--published-on` … */
export function flagOf(field: string): string {
  return `--${field.replaceAll('_', '-')}`;
}

/** Reads the command line; fails with the usage where it names no text. */
export function readOptions(): Options {
  const facts = Object.fromEntries(
    REPORT_FIELDS.map((field) => [flagOf(field).slice(2), { type: 'string' as const }]),
  );
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { ...FLAGS, ...facts } });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw usage();
  const given: Readonly<Record<string, unknown>> = values;
  const report = REPORT_FIELDS.flatMap((field) => {
    const value = given[flagOf(field).slice(2)];
    return typeof value === 'string' ? [[field, value === '' ? null : value] as const] : [];
  });
  return {
    path,
    language: readLanguage(values.lang),
    report: Object.fromEntries(report),
    answers: values.answers ?? null,
    accept: values.accept,
    dryRun: values['dry-run'],
    printAnswers: values['print-answers'],
    saveText: values['save-text'],
    restart: values.restart,
  };
}

function usage(): CommandFailure {
  const flags = [...Object.keys(FLAGS).map((name) => `--${name}`), ...REPORT_FIELDS.map(flagOf)].join(' ');
  return new CommandFailure({
    vi: `Nêu một bản chữ: npm run add-report -- TỆP (- đọc đầu vào chuẩn). Tùy chọn: ${flags}.`,
    en: `Name one text: npm run add-report -- FILE (- reads standard input). Options: ${flags}.`,
  });
}
