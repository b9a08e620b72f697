import { LANGUAGES } from '../dataset/model/language.ts';
import type { OutputFile } from '../dataset/publish/output.ts';
import { chartColumns, chartRows, type ChartData } from './chart-data.ts';
import { chartArchive, chartCsv, chartJson, chartMetadata, chartWorkbook } from './chart-formats.ts';
import type { ChartColumn, ChartReport } from './chart-provenance.ts';
import { chartImages } from './chart-images.ts';
import { isReportProven, LICENCE, version, viewContext } from './context.ts';
import { drawFigures, figureOf } from './figures.ts';
import { reportOf } from './names.ts';
import { labelledObservations } from './tables.ts';

/** The files of a chart besides its images, one line each. */
const FORMATS = [chartCsv, chartJson, chartMetadata, chartWorkbook, chartArchive];

const written = new Map<string, Promise<readonly OutputFile[]>>();

/** The downloads of every chart, below `site`: table and description in each format, and images. */
export async function chartFiles(site: URL): Promise<OutputFile[]> {
  const figures = bothLanguages();
  const images = figures.flatMap((each) =>
    LANGUAGES.flatMap((language) => chartImages(each[language], language, site)),
  );
  const data = await Promise.all(figures.map(({ vi }) => chartDataFiles(vi.slug, site)));
  return [...data.flat(), ...images];
}

/** The files of one chart besides its images; written once for its pages and for its addresses. */
export function chartDataFiles(slug: string, site: URL): Promise<readonly OutputFile[]> {
  const known = written.get(slug);
  if (known) return known;
  const chart = chartDataOf(figuresOf(slug), site);
  const files = Promise.all(FORMATS.map((write) => write(chart)));
  written.set(slug, files);
  return files;
}

/** The columns of a chart's table in its files. */
export function chartFileColumns(slug: string): readonly ChartColumn[] {
  return chartColumns(figuresOf(slug));
}

function figuresOf(slug: string): ChartData['figures'] {
  return { vi: figureOf(slug, viewContext('vi')), en: figureOf(slug, viewContext('en')) };
}

function bothLanguages(): ChartData['figures'][] {
  return drawFigures(viewContext('vi')).map(({ slug }) => figuresOf(slug));
}

function chartDataOf(figures: ChartData['figures'], site: URL): ChartData {
  const { slug, observationIds, reportIds } = figures.vi;
  const behind = new Set(observationIds);
  const observations = {
    ...labelledObservations,
    rows: labelledObservations.rows.filter((row) => behind.has(String(row['observation_id']))),
  };
  const reports = reportIds.map(describeReport);
  const addressIn = (language: 'vi' | 'en'): string =>
    new URL(viewContext(language).link({ kind: 'chart', id: slug }), site).href;
  return {
    figures,
    columns: chartColumns(figures),
    rows: chartRows(figures, observations, reports),
    observations,
    reports,
    version,
    licence: LICENCE,
    address: { vi: addressIn('vi'), en: addressIn('en') },
  };
}

/** A report with whether it is proven against a saved text, or transcribed. */
function describeReport(id: string): ChartReport {
  const { title, headline, publisher, url, published_on, language } = reportOf(id);
  const standing = isReportProven(id) ? 'proven' : 'transcribed';
  return { report_id: id, title, headline, publisher, url, published_on, language, standing };
}
