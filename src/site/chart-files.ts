import type { Figure } from '../charts/figure.ts';
import { renderSvg, standaloneSvg } from '../charts/render.ts';
import { LANGUAGES } from '../dataset/model/language.ts';
import { csvText } from '../dataset/publish/csv.ts';
import { fingerprint, isReportProven, LICENCE, reportIdOf, viewContext } from './context.ts';
import { drawFigures } from './figures.ts';
import { reportOf } from './names.ts';

interface ChartFile {
  readonly name: string;
  readonly text: string;
}

/** The downloads of every chart: one canonical CSV and JSON, and an image in each language. */
export function chartFiles(): readonly ChartFile[] {
  return LANGUAGES.flatMap((language) =>
    drawFigures(viewContext(language)).flatMap((figure) => [
      { name: `${figure.slug}.${language}.svg`, text: imageOf(figure) },
      ...(language === 'en' ? [csvOf(figure), jsonOf(figure)] : []),
    ]),
  );
}

function imageOf(figure: Figure): string {
  const svg = renderSvg(figure.plots.wide, { idPrefix: figure.slug, label: figure.alternativeText });
  return `${standaloneSvg(svg)}\n`;
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
