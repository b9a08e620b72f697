import { LANGUAGES } from '../dataset/model/language.ts';
import type { OutputFile } from '../dataset/publish/output.ts';
import { chartColumns, chartRows, type ChartData, type ChartReport } from './chart-data.ts';
import { chartArchive, chartCsv, chartJson, chartMetadata, chartWorkbook } from './chart-formats.ts';
import { chartImages, imageFiles } from './chart-images.ts';
import { isReportProven, LICENCE, version, viewContext } from './context.ts';
import { drawFigures } from './figures.ts';
import { reportOf } from './names.ts';
import { labelledObservations } from './tables.ts';

/** The files of a chart besides its images, one line each. */
const FORMATS = [chartCsv, chartJson, chartMetadata, chartWorkbook, chartArchive];

/** The downloads of every chart, below `site`: table and description in each format, and images. */
export async function chartFiles(site: URL): Promise<OutputFile[]> {
  const charts = drawFigures(viewContext('vi')).flatMap((vi) => {
    const en = drawFigures(viewContext('en')).find(({ slug }) => slug === vi.slug);
    return en ? [chartDataOf({ vi, en }, site)] : [];
  });
  const files = charts.flatMap((chart) => FORMATS.map((write) => write(chart)));
  const images = charts.flatMap(({ figures }) =>
    LANGUAGES.flatMap((language) => chartImages(figures[language], language, site)),
  );
  return [...(await Promise.all(files)), ...images];
}

/** The names of a chart's files, in the order that its page lists them. */
export function chartFileNames(slug: string): string[] {
  return [
    ...['csv', 'json', 'metadata.json', 'xlsx', 'zip'].map((end) => `${slug}.${end}`),
    ...imageFiles(slug),
  ];
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
    rows: chartRows(figures.vi, observations, reports),
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
