import type { ReportVerification, Verification } from '../src/dataset/prove/verification.ts';

const HEADER = ['report', 'figures', 'recorded', 'excluded', 'open', 'covered'];

/** A verification as text for the terminal: a line for each report with a saved text, then what has no pair. */
export function formatVerification({ reports, unclaimed }: Verification): string {
  const missing = reports.filter(({ text, report }) => text === null && report.text_sha256 !== null);
  const transcribed = reports.filter(({ report }) => report.text_sha256 === null);
  return [
    ...alignColumns([HEADER, ...reports.filter(({ counts }) => counts !== null).map(toCells)]),
    ...listNames(
      'Saved text not found; an old proof stands while it fits',
      missing.map(({ report, proof }) => `${report.report_id} (${proof ? 'proven' : 'not proven'})`),
    ),
    ...listNames(
      'No text was saved, so transcribed only',
      transcribed.map(({ report }) => report.report_id),
    ),
    ...listNames('Texts that no report claims', unclaimed),
  ].join('\n');
}

function toCells({ report, counts }: ReportVerification): string[] {
  const { figures = 0, recorded = 0, excluded = 0, open = 0 } = counts ?? {};
  // Cut, not rounded: only full coverage is 100 %.
  const covered = figures === 0 ? 100 : Math.floor(((figures - open) * 1000) / figures) / 10;
  return [report.report_id, ...[figures, recorded, excluded, open].map(String), `${String(covered)} %`];
}

function alignColumns(rows: readonly string[][]): string[] {
  const widths = HEADER.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  '),
  );
}

function listNames(title: string, names: readonly string[]): string[] {
  return names.length > 0 ? [`${title} (${String(names.length)}): ${names.join(', ')}`] : [];
}
