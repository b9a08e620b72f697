import type { Figure } from '../charts/figure.ts';
import type { Language } from '../dataset/model/language.ts';
import type { OutputFile } from '../dataset/publish/output.ts';
import { chartColumns, type ChartData } from './chart-data.ts';
import { chartArchive, chartCsv, chartJson, chartMetadata, chartWorkbook } from './chart-formats.ts';
import { DATA_FORMATS, dataFiles, imageName, imageRows, type DataFormat } from './chart-file-list.ts';
import type { ChartColumn } from './chart-provenance.ts';
import { chartImages } from './chart-images.ts';
import { LICENCE, viewContext } from './context.ts';
import { chartTable, editionOfChart, figuresOf } from './editions.ts';
import { charts, figureOf } from './figures.ts';

/** What makes the files of a chart besides its images, one line each. */
const WRITERS: Readonly<Record<DataFormat, (chart: ChartData) => OutputFile | Promise<OutputFile>>> = {
  csv: chartCsv,
  json: chartJson,
  xlsx: chartWorkbook,
  zip: chartArchive,
  'metadata.json': chartMetadata,
};

const charted = new Map<string, ChartData>();
const written = new Map<string, Promise<OutputFile>>();

/** A download of a chart: its data in a format, or its drawing in a language and theme. */
export type ChartFile =
  | { readonly kind: 'data'; readonly slug: string; readonly format: DataFormat }
  | { readonly kind: 'image'; readonly slug: string; readonly language: Language };

/** The downloads of every chart by name: table and description in each format, and images. */
export function listChartFiles(): readonly { readonly name: string; readonly file: ChartFile }[] {
  return charts.flatMap(({ slug }) => [
    ...dataFiles(slug).map(({ name, format }) => ({ name, file: { kind: 'data' as const, slug, format } })),
    ...imageRows(slug, 'vi').map(({ imageLanguage: language, theme }) => ({
      name: `${imageName(slug, language, theme)}.svg`,
      file: { kind: 'image' as const, slug, language },
    })),
  ]);
}

/** The bytes of a chart's download with addresses below `site`. Throws an Error where the chart has no such file. */
export async function chartFileBytes(name: string, file: ChartFile, site: URL): Promise<OutputFile['bytes']> {
  if (file.kind === 'data') return (await chartDataFile(file.slug, file.format, site)).bytes;
  const images = imagesOf(figureOf(file.slug, viewContext(file.language)), file.language, site);
  const found = images.find(({ path }) => path === name);
  if (!found) throw new Error(`no file ${name}`);
  return found.bytes;
}

const imagesDrawn = new WeakMap<Figure, readonly OutputFile[]>();

/** The images of a figure, drawn once for both themes. */
function imagesOf(figure: Figure, language: Language, site: URL): readonly OutputFile[] {
  const known = imagesDrawn.get(figure) ?? chartImages(figure, language, site);
  imagesDrawn.set(figure, known);
  return known;
}

/** The files of one chart besides its images. */
export function chartDataFiles(slug: string, site: URL): Promise<readonly OutputFile[]> {
  return Promise.all(DATA_FORMATS.map((format) => chartDataFile(slug, format, site)));
}

/** One of them; written once for the pages that tell of it and for its address. */
export function chartDataFile(slug: string, format: DataFormat, site: URL): Promise<OutputFile> {
  const name = `${slug}.${format}`;
  const known = written.get(name);
  if (known) return known;
  const chart = charted.get(slug) ?? chartDataOf(slug, site);
  charted.set(slug, chart);
  const file = Promise.resolve(WRITERS[format](chart));
  written.set(name, file);
  return file;
}

/** The columns of a chart's table in its files. */
export function chartFileColumns(slug: string): readonly ChartColumn[] {
  return chartColumns(figuresOf(slug));
}

function chartDataOf(slug: string, site: URL): ChartData {
  const addressIn = (language: Language): string =>
    new URL(viewContext(language).link({ kind: 'chart', id: slug }), site).href;
  return {
    ...chartTable(slug),
    version: editionOfChart(slug).version,
    licence: LICENCE,
    address: { vi: addressIn('vi'), en: addressIn('en') },
  };
}
