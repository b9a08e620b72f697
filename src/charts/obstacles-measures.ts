import { THEME_KINDS } from '../dataset/model/codes.ts';
import type { Language } from '../dataset/model/language.ts';
import { formatNumber } from '../i18n/format.ts';
import { codeCell, wordCell } from './cells.ts';
import {
  plotsOf,
  type Chart,
  type ChartOptions,
  type Figure,
  type FigureTable,
  type TableCell,
} from './figure.ts';
import { nameIn } from './names.ts';
import { drawMatrix, type DrawnMatrix, type DrawnTheme } from './obstacles-measures/drawing.ts';
import { composeFinding } from './obstacles-measures/finding.ts';
import { deriveThemeMatrix, type ThemeMatrix, type ThemeRow } from './obstacles-measures/matrix.ts';
import { columnHeaders, isNumbered, reportNames } from './obstacles-measures/columns.ts';
import { CHART_WORDS } from './words.ts';

const SLUG = 'obstacles-measures';

/** Which report names which obstacle and which measure. */
export const obstaclesMeasures: Chart = {
  slug: SLUG,
  draw({ dataset, derived }, options) {
    const matrix = deriveThemeMatrix(dataset);
    if (!matrix) return null;
    const { language } = options;
    const words = CHART_WORDS[language].obstaclesMeasures;
    const names = reportNames(matrix.reports, derived.lookups, language);
    const drawn = drawnMatrix(matrix, columnHeaders(names, language), options);
    const finding = composeFinding(matrix, language);
    const rows = [...matrix.obstacles, ...matrix.measures];
    const number = (value: number): string => formatNumber(value, language);
    const reports = number(matrix.reports.length);
    return {
      slug: SLUG,
      question: words.question,
      finding,
      subtitle: words.subtitle(number(rows.length), number(matrix.mentionCount), reports),
      readingAid: readingAid(rows, reports, language),
      alternativeText: words.alternative(number(rows.length), reports, finding),
      notes: [
        words.notes.coding,
        words.notes.silence,
        isNumbered(names)
          ? words.notes.numbered(names.map((name, index) => `${number(index + 1)} ${name}`).join('; '))
          : words.notes.columns,
      ],
      plots: plotsOf((layout) => drawMatrix(drawn, layout)),
      table: themeTable(matrix, names, language),
      observationIds: [],
      reportIds: matrix.reports.map(({ report_id }) => report_id),
    } satisfies Figure;
  },
};

function drawnMatrix(matrix: ThemeMatrix, headers: readonly string[], options: ChartOptions): DrawnMatrix {
  const { language, hrefOfMention } = options;
  const words = CHART_WORDS[language].obstaclesMeasures;
  const drawnTheme = ({ theme, reportCount, paragraphs }: ThemeRow): DrawnTheme => {
    const name = nameIn(theme, theme.theme_id, language);
    return {
      name,
      count: formatNumber(reportCount, language),
      marks: matrix.reports.map(({ report_id, title }, index) =>
        paragraphs[index]
          ? { href: hrefOfMention?.(report_id, theme.theme_id) ?? null, label: words.mark(title, name) }
          : null,
      ),
    };
  };
  const sections = [
    { kind: 'obstacle' as const, title: words.kinds.obstacle, themes: matrix.obstacles.map(drawnTheme) },
    { kind: 'measure' as const, title: words.kinds.measure, themes: matrix.measures.map(drawnTheme) },
  ];
  return {
    reports: headers,
    sections: sections.filter(({ themes }) => themes.length > 0),
    totalTitle: words.total,
  };
}

function readingAid(rows: readonly ThemeRow[], reports: string, language: Language): string {
  const [first] = rows;
  if (!first) return '';
  const name = nameIn(first.theme, first.theme.theme_id, language);
  return CHART_WORDS[language].obstaclesMeasures.reading(
    name,
    formatNumber(first.reportCount, language),
    reports,
  );
}

/** One row a theme; a column a report says in which paragraphs it is named. */
function themeTable(
  { reports, obstacles, measures }: ThemeMatrix,
  names: readonly string[],
  language: Language,
): FigureTable {
  const { columns } = CHART_WORDS[language].obstaclesMeasures;
  return {
    columns: [
      { id: 'kind', title: columns.kind },
      { id: 'theme_id', title: columns.theme },
      { id: 'reports', title: columns.reports, numeric: true },
      { id: 'mentions', title: columns.mentions, numeric: true },
      ...reports.map(({ report_id }, index) => ({
        id: `paragraphs_${report_id.replaceAll('-', '_')}`,
        title: names[index] ?? report_id,
      })),
    ],
    narrowBy: ['kind'],
    rows: [...obstacles, ...measures].map(({ theme, reportCount, mentionCount, paragraphs }) => [
      codeCell(THEME_KINDS, theme.kind, language),
      wordCell(nameIn(theme, theme.theme_id, language), theme.theme_id),
      { text: formatNumber(reportCount, language), value: reportCount, numeric: true },
      { text: formatNumber(mentionCount, language), value: mentionCount, numeric: true },
      ...reports.map(({ report_id: reportId }, index) =>
        mentionCell({ reportId, themeId: theme.theme_id }, paragraphs[index] ?? null, language),
      ),
    ]),
  };
}

function mentionCell(
  mention: NonNullable<TableCell['mention']>,
  paragraphs: readonly number[] | null,
  language: Language,
): TableCell {
  const words = CHART_WORDS[language].obstaclesMeasures;
  if (!paragraphs) return wordCell(words.notNamed, null);
  const list = paragraphs.map((paragraph) => formatNumber(paragraph, language)).join(', ');
  return {
    text: list ? words.named(list) : words.namedOnly,
    value: paragraphs.join(' ') || 'named',
    mention,
  };
}
