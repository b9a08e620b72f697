import type { Dataset } from '../model/record.ts';
import { recordKey } from '../model/table.ts';
import { TABLES, type Proof, type Report } from '../model/tables.ts';
import type { CoverageCounts } from './coverage.ts';
import { sha256Hex } from '../model/fingerprint.ts';

/** The tables whose rows a proof covers, in the order of the fingerprint. */
const PROVEN_TABLES = ['observations', 'exclusions', 'citations', 'mentions'] as const;

/** The rows that a proof may cover. */
export type ProvenRows = Pick<Dataset, (typeof PROVEN_TABLES)[number]>;

/**
 * Fingerprint of a report's rows: the SHA-256 of the UTF-8 bytes of one JSON array without blanks. Its first item
 * is the report's `text_sha256`; for each table follows an array of the table's name and of its rows of this report.
 * A row is an object of its filled cells (text as strings, numbers as numbers), its columns in code-unit order; the
 * rows are sorted by their JSON. So neither the order of rows and columns nor a new, empty column changes it.
 */
export function fingerprintRows(rows: ProvenRows, report: Report): string {
  const parts = PROVEN_TABLES.map((name) => {
    const ofReport = rows[name].filter((row) => row.report_id === report.report_id);
    return `["${name}",[${ofReport.map(canonicalJson).sort().join(',')}]]`;
  });
  const json = `[${[JSON.stringify(report.text_sha256), ...parts].join(',')}]`;
  return sha256Hex(new TextEncoder().encode(json));
}

/** The proof of a report whose saved text was checked without a problem; null where it names no text. */
export function makeProof(rows: ProvenRows, report: Report, counts: CoverageCounts): Proof | null {
  if (report.text_sha256 === null) return null;
  return {
    report_id: report.report_id,
    text_sha256: report.text_sha256,
    figures: counts.figures,
    recorded: counts.recorded,
    excluded: counts.excluded,
    rows_sha256: fingerprintRows(rows, report),
  };
}

/** Whether a report is proven: its proof is of its text and of its present rows, and no figure was left open. */
export function isProven(dataset: ProvenRows & Pick<Dataset, 'proofs'>, report: Report): boolean {
  const proof = dataset.proofs.find((each) => each.report_id === report.report_id);
  return (
    proof !== undefined &&
    proof.text_sha256 === report.text_sha256 &&
    proof.figures === proof.recorded + proof.excluded &&
    proof.rows_sha256 === fingerprintRows(dataset, report)
  );
}

/** `proofs.csv` as text, sorted by report. No cell needs quotes: ids, numbers and fingerprints have no comma. */
export function formatProofs(proofs: readonly Proof[]): string {
  const columns = Object.keys(TABLES.proofs.columns);
  const rows = [...proofs]
    .sort((a, b) => (recordKey(TABLES.proofs, a) < recordKey(TABLES.proofs, b) ? -1 : 1))
    .map((proof: Readonly<Record<string, unknown>>) => columns.map((column) => String(proof[column])));
  return [columns, ...rows].map((cells) => `${cells.join(',')}\n`).join('');
}

function canonicalJson(row: Readonly<Record<string, unknown>>): string {
  const filled = Object.entries(row).filter(([, value]) => value !== null);
  return JSON.stringify(Object.fromEntries(filled.sort(([a], [b]) => (a < b ? -1 : 1))));
}
