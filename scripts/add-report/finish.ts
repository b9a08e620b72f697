import { importTables } from '../../src/dataset/import/import.ts';
import type { Problem } from '../../src/dataset/model/problem.ts';
import type { SourceFile } from '../../src/dataset/model/record.ts';
import { TABLES } from '../../src/dataset/model/tables.ts';
import { hasErrors, runPipeline } from '../../src/dataset/pipeline.ts';
import { formatProofs } from '../../src/dataset/prove/proof.ts';
import type { SavedText } from '../../src/dataset/prove/saved-text.ts';
import { verifyReports, type ReportVerification } from '../../src/dataset/prove/verification.ts';
import { textFile, type OutputFile } from '../../src/dataset/publish/output.ts';
import type { Dataset } from '../../src/dataset/model/record.ts';

/** A report as it would stand in the data: checked, verified, and not yet written. */
export interface FinishedReport {
  /** Every file that changes, the proofs included; empty where there is an error. */
  readonly files: readonly OutputFile[];
  /** What the check says, errors of the data folder included. */
  readonly problems: readonly Problem[];
  /** The report against its text; null where an error keeps it from being verified. */
  readonly verification: ReportVerification | null;
  readonly dataset: Dataset | null;
}

/** Adds the rows of a report to the data, checks the whole and verifies the report against its text. Pure. */
export function finishReport(
  dataFiles: readonly SourceFile[],
  rows: readonly SourceFile[],
  saved: SavedText,
): FinishedReport {
  const imported = importTables(dataFiles, rows);
  const problems = [...imported.incoming, ...imported.existing];
  if (hasErrors(problems)) return { files: [], problems, verification: null, dataset: null };
  const written = new Set(imported.files.map(({ path }) => path));
  const merged = [...dataFiles.filter(({ path }) => !written.has(path)), ...imported.files];
  const {
    tables,
    dataset,
    problems: warnings,
  } = runPipeline(merged.toSorted((a, b) => (a.path < b.path ? -1 : 1)));
  const { reports, proofs } = verifyReports(tables, dataset, [saved]);
  const verification = reports.find(({ text }) => text === saved.name) ?? null;
  const proofFile = textFile(TABLES.proofs.path, formatProofs(proofs));
  return { files: [...imported.files, proofFile], problems: warnings, verification, dataset };
}
