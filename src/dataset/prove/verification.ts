import type { Problem } from '../model/problem.ts';
import { compareProblems } from '../model/problem.ts';
import { problemAt } from '../model/locate.ts';
import type { Dataset, Located, LocatedTables } from '../model/record.ts';
import type { Proof, Report } from '../model/tables.ts';
import { countCoverage, coverReport, type CoverageCounts } from './coverage.ts';
import { isProven, makeProof } from './proof.ts';
import { PROOF_RULES } from './rules.ts';
import { decodeSavedText, type SavedText } from './saved-text.ts';

/** What became of one report: `counts` is null where no saved text of it is at hand. */
export interface ReportVerification {
  readonly report: Report;
  /** The name of the saved text; null where none was found. */
  readonly text: string | null;
  readonly counts: CoverageCounts | null;
  readonly proof: Proof | null;
  readonly problems: readonly Problem[];
}

export interface Verification {
  /** In the order of `reports.csv`. */
  readonly reports: readonly ReportVerification[];
  /** Names of the texts that no report claims. */
  readonly unclaimed: readonly string[];
  readonly problems: readonly Problem[];
  /** The proofs that hold now: made anew, or kept where the text is not at hand and the old one still fits. */
  readonly proofs: readonly Proof[];
}

/** Checks every report against its saved text, found by SHA-256. `onReport` is told before each how many were checked. */
export function verifyReports(
  tables: LocatedTables,
  dataset: Dataset,
  texts: readonly SavedText[],
  onReport: (done: number, all: number) => void = () => undefined,
): Verification {
  const bySha256 = new Map(texts.map((text) => [text.sha256, text]));
  const reports = tables.reports.map((report, index) => {
    onReport(index, tables.reports.length);
    const text = bySha256.get(report.row.text_sha256 ?? '');
    return text ? verifyReport(tables, dataset, report, text) : keepProof(dataset, report.row);
  });
  const claimed = new Set(dataset.reports.map((report) => report.text_sha256));
  return {
    reports,
    unclaimed: texts.filter(({ sha256 }) => !claimed.has(sha256)).map(({ name }) => name),
    problems: reports.flatMap(({ problems }) => problems).sort(compareProblems),
    proofs: reports.flatMap(({ proof }) => proof ?? []),
  };
}

function verifyReport(
  tables: LocatedTables,
  dataset: Dataset,
  report: Located<Report>,
  saved: SavedText,
): ReportVerification {
  const place = { report: report.row, text: saved.name };
  const text = decodeSavedText(saved.bytes);
  if (text === null) {
    return { ...place, counts: null, proof: null, problems: [undecodable(report, saved.name)] };
  }
  const coverage = coverReport(tables, report, text);
  const counts = countCoverage(coverage);
  const problems = PROOF_RULES.flatMap((rule) => rule.check(coverage));
  const proof = problems.length === 0 ? makeProof(dataset, report.row, counts) : null;
  return { ...place, counts, proof, problems };
}

function keepProof(dataset: Dataset, report: Report): ReportVerification {
  const old = dataset.proofs.find((proof) => proof.report_id === report.report_id);
  const proof = old && isProven(dataset, report) ? old : null;
  return { report, text: null, counts: null, proof, problems: [] };
}

function undecodable(report: Located<Report>, name: string): Problem {
  return problemAt(report, 'text_sha256', {
    severity: 'error',
    rule: 'text-encoding',
    record: report.row.report_id,
    message: { vi: `Bản lưu ${name} không phải UTF-8.`, en: `The saved text ${name} is not UTF-8.` },
    remedy: {
      vi: 'Lưu lại bản ấy bằng UTF-8 rồi ghi dấu vân tay mới.',
      en: 'Save the text again in UTF-8 and record its new fingerprint.',
    },
  });
}
