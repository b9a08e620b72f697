import type { AuditSummary } from '../../src/dataset/derive/audit-summary.ts';
import type { FixedFile } from '../../src/dataset/fix/fix-file.ts';
import type { Language } from '../../src/dataset/model/language.ts';
import type { Problem } from '../../src/dataset/model/problem.ts';
import type { SourceFile } from '../../src/dataset/model/record.ts';

/** Everything that a check found, ready to be put into words for people or programs. */
export interface CheckReport {
  /** How the data folder is called before the path of a file. */
  readonly folder: string;
  readonly language: Language;
  /** Reads a file as it was checked. */
  readonly read: (path: string) => SourceFile;
  /** The files that were mended before; empty where none was, or none was asked for. */
  readonly mended: readonly FixedFile[];
  /** Sorted. */
  readonly problems: readonly Problem[];
  /** Null where an error keeps the audit from being made. */
  readonly audit: AuditSummary | null;
}

/** What a format prints: results on standard output, remarks on standard error. */
export interface Printed {
  readonly output: string;
  readonly remarks: string;
}

/** One way to print a report. */
export type CheckFormat = (report: CheckReport) => Printed;
