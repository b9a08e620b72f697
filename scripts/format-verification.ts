import type { Language, Text } from '../src/dataset/model/language.ts';
import type { ReportVerification, Verification } from '../src/dataset/prove/verification.ts';

const HEADER: Readonly<Record<Language, readonly string[]>> = {
  vi: ['bài', 'con số', 'đã ghi', 'bỏ qua', 'còn ngỏ', 'đã phủ'],
  en: ['report', 'figures', 'recorded', 'excluded', 'open', 'covered'],
};

const TITLES = {
  missing: {
    vi: 'Không thấy bản lưu; chứng thực cũ còn giữ khi vẫn khớp',
    en: 'Saved text not found; an old proof stands while it fits',
  },
  transcribed: { vi: 'Không có bản lưu, nên chỉ là đã chép', en: 'No text was saved, so transcribed only' },
  unclaimed: { vi: 'Bản lưu không thuộc bài nào', en: 'Texts that no report claims' },
  proven: { vi: 'đã chứng thực', en: 'proven' },
  unproven: { vi: 'chưa chứng thực', en: 'not proven' },
} satisfies Record<string, Text>;

/** A verification as text for the terminal: a line for each report with a saved text, then what has no pair. */
export function formatVerification({ reports, unclaimed }: Verification, language: Language = 'en'): string {
  const missing = reports.filter(({ text, report }) => text === null && report.text_sha256 !== null);
  const transcribed = reports.filter(({ report }) => report.text_sha256 === null);
  const standing = (isProven: boolean) => TITLES[isProven ? 'proven' : 'unproven'][language];
  return [
    ...formatCoverages(
      reports.filter(({ counts }) => counts !== null),
      language,
    ),
    ...listNames(
      TITLES.missing[language],
      missing.map(({ report, proof }) => `${report.report_id} (${standing(proof !== null)})`),
    ),
    ...listNames(
      TITLES.transcribed[language],
      transcribed.map(({ report }) => report.report_id),
    ),
    ...listNames(TITLES.unclaimed[language], unclaimed),
  ].join('\n');
}

/** The coverage of reports as a table with a header. */
export function formatCoverages(reports: readonly ReportVerification[], language: Language): string[] {
  return alignColumns([[...HEADER[language]], ...reports.map(toCells)]);
}

function toCells({ report, counts }: ReportVerification): string[] {
  const { figures = 0, recorded = 0, excluded = 0, open = 0 } = counts ?? {};
  // Cut, not rounded: only full coverage is 100 %.
  const covered = figures === 0 ? 100 : Math.floor(((figures - open) * 1000) / figures) / 10;
  return [report.report_id, ...[figures, recorded, excluded, open].map(String), `${String(covered)} %`];
}

function alignColumns(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[index] ?? 0)))
      .join('  '),
  );
}

function listNames(title: string, names: readonly string[]): string[] {
  return names.length > 0 ? [`${title} (${String(names.length)}): ${names.join(', ')}`] : [];
}
