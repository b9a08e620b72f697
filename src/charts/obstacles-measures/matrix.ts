import type { Dataset } from '../../dataset/model/record.ts';
import type { Report, Theme } from '../../dataset/model/tables.ts';

/** One theme with the paragraphs of each report that name it, in the order of the matrix's reports. */
export interface ThemeRow {
  readonly theme: Theme;
  readonly reportCount: number;
  readonly mentionCount: number;
  /** Null where the report does not name it; without a saved text the paragraphs are not known. */
  readonly paragraphs: readonly (readonly number[] | null)[];
}

export interface ThemeMatrix {
  readonly reports: readonly Report[];
  readonly obstacles: readonly ThemeRow[];
  readonly measures: readonly ThemeRow[];
  readonly mentionCount: number;
}

/** The reports that name a theme by the themes named, most named first; null where no report names one. */
export function deriveThemeMatrix(dataset: Dataset): ThemeMatrix | null {
  if (dataset.mentions.length === 0) return null;
  const naming = new Set(dataset.mentions.map(({ report_id }) => report_id));
  const reports = dataset.reports.filter(({ report_id }) => naming.has(report_id));
  const rows = dataset.themes
    .map((theme) => themeRow(theme, reports, dataset))
    .filter(({ reportCount }) => reportCount > 0)
    .sort((a, b) => b.reportCount - a.reportCount);
  const ofKind = (kind: Theme['kind']): ThemeRow[] => rows.filter(({ theme }) => theme.kind === kind);
  return {
    reports,
    obstacles: ofKind('obstacle'),
    measures: ofKind('measure'),
    mentionCount: dataset.mentions.length,
  };
}

function themeRow(theme: Theme, reports: readonly Report[], { mentions }: Dataset): ThemeRow {
  const own = mentions.filter(({ theme_id }) => theme_id === theme.theme_id);
  const paragraphs = reports.map(({ report_id }) => {
    const named = own.filter((mention) => mention.report_id === report_id);
    return named.length > 0 ? named.flatMap(({ paragraph }) => paragraph ?? []) : null;
  });
  return {
    theme,
    reportCount: paragraphs.filter((each) => each !== null).length,
    mentionCount: own.length,
    paragraphs,
  };
}
