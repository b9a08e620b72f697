import type { Figure } from '../charts/figure.ts';
import { standaloneFigure } from '../charts/standalone.ts';
import { THEMES, type Theme } from '../charts/theme.ts';
import { LANGUAGES, type Language } from '../dataset/model/language.ts';
import { csvText } from '../dataset/publish/csv.ts';
import {
  fingerprint,
  isReportProven,
  LICENCE,
  reportIdOf,
  viewContext,
  type ViewContext,
} from './context.ts';
import { drawFigures } from './figures.ts';
import { FONT_FACES } from './font-faces.ts';
import { reportOf } from './names.ts';

interface ChartFile {
  readonly name: string;
  readonly text: string;
}

/** Name of a chart's image without its ending: `pupils.vi`, `pupils.en.dark`. */
function imageName(slug: string, language: Language, theme: Theme): string {
  return `${slug}.${language}${theme === 'dark' ? '.dark' : ''}`;
}

/** Every image of a chart: in each language, theme and format. */
export function imageFiles(slug: string): readonly string[] {
  return LANGUAGES.flatMap((language) =>
    (Object.keys(THEMES) as Theme[]).flatMap((theme) =>
      ['svg', 'png'].map((format) => `${imageName(slug, language, theme)}.${format}`),
    ),
  );
}

/**
 * The downloads of every chart: one canonical CSV and JSON, and an image in each language and theme. The build makes
 * a PNG of each image.
 */
export function chartFiles(site: URL): readonly ChartFile[] {
  return LANGUAGES.flatMap((language) => {
    const view = viewContext(language);
    return drawFigures(view).flatMap((figure) => [
      ...imagesOf(figure, view, site),
      ...(language === 'en' ? [csvOf(figure), jsonOf(figure)] : []),
    ]);
  });
}

function imagesOf(figure: Figure, view: ViewContext, site: URL): ChartFile[] {
  const { messages, language, link } = view;
  const address = new URL(link({ kind: 'chart', id: figure.slug }), site).href;
  const images = standaloneFigure(figure, {
    readingLabel: messages.figure.howToRead,
    sourceLine: [messages.siteName, address, `${messages.footer.version} ${fingerprint}`, LICENCE].join(
      ' · ',
    ),
    fontFaces: FONT_FACES,
  });
  return (Object.keys(images) as Theme[]).map((theme) => ({
    name: `${imageName(figure.slug, language, theme)}.svg`,
    text: images[theme],
  }));
}

/** The rows of a chart's table by column id, each with the observations and reports behind it. */
function rowsOf(figure: Figure): Record<string, string | number | null>[] {
  return figure.table.rows.map((row) => {
    const cells = row.map((cell, index) => [figure.table.columns[index]?.id ?? '', cell.value] as const);
    const observationIds = unique(row.flatMap((cell) => cell.observationId ?? []));
    const reportIds = unique([
      ...observationIds.map(reportIdOf),
      ...row.flatMap((cell) => cell.mention?.reportId ?? []),
    ]);
    return {
      ...Object.fromEntries(cells),
      observation_ids: observationIds.join(' '),
      report_ids: reportIds.join(' '),
      standing: reportIds.map(standingOf).join(' '),
    };
  });
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** Whether a report is proven against a saved text, or transcribed. */
function standingOf(reportId: string): string {
  return isReportProven(reportId) ? 'proven' : 'transcribed';
}

function csvOf(figure: Figure): ChartFile {
  const columns = [
    ...figure.table.columns.map((column) => column.id),
    'observation_ids',
    'report_ids',
    'standing',
  ];
  return { name: `${figure.slug}.csv`, text: csvText(columns, rowsOf(figure)) };
}

function jsonOf(figure: Figure): ChartFile {
  const content = {
    slug: figure.slug,
    data_version: fingerprint,
    licence: LICENCE,
    question: figure.question,
    finding: figure.finding,
    notes: figure.notes,
    reports: figure.reportIds.map((id) => {
      const { title, headline, publisher, url, published_on, language } = reportOf(id);
      return {
        report_id: id,
        title,
        headline,
        publisher,
        url,
        published_on,
        language,
        standing: standingOf(id),
      };
    }),
    rows: rowsOf(figure),
  };
  return { name: `${figure.slug}.json`, text: `${JSON.stringify(content, null, 1)}\n` };
}
