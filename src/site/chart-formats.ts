import { notesOf } from '../charts/figure.ts';
import { LANGUAGES, type Text } from '../dataset/model/language.ts';
import type { Cell } from '../dataset/model/row-table.ts';
import { ABOUT } from '../dataset/publish/about.ts';
import { archiveOf } from '../dataset/publish/archive.ts';
import { CONVENTIONS } from '../dataset/publish/conventions.ts';
import { csvText } from '../dataset/publish/csv.ts';
import { textFile, type OutputFile } from '../dataset/publish/output.ts';
import { safeRows } from '../dataset/publish/safe-cell.ts';
import { tableSheet, writeWorkbook } from '../dataset/publish/workbook/workbook.ts';
import type { ChartData } from './chart-data.ts';
import { chartCsvText } from './chart-table.ts';

/** `<slug>.csv`: the chart's table with codes and machine numbers, its observations and reports. */
export function chartCsv(chart: ChartData): OutputFile {
  return textFile(`${chart.figures.vi.slug}.csv`, chartCsvText(chart));
}

/** `<slug>.metadata.json`: what the chart says and what its columns are, in the shape that Our World in Data gives. */
export function chartMetadata(chart: ChartData): OutputFile {
  return jsonFile(`${chart.figures.vi.slug}.metadata.json`, describeChart(chart));
}

/** `<slug>.json`: the chart in one file, with reports, rows and the observations behind them. */
export function chartJson(chart: ChartData): OutputFile {
  const { figures, version, licence, reports, rows, observations } = chart;
  const { slug, question, finding, notes } = figures.en;
  return jsonFile(`${slug}.json`, {
    slug,
    data_version: version,
    licence,
    question,
    finding,
    notes,
    reports,
    rows,
    observations: observations.rows,
  });
}

/** `<slug>.xlsx`: read me, the chart's table, and the observations that it rests on with all that is known of them. */
export async function chartWorkbook(chart: ChartData): Promise<OutputFile> {
  const { figures, columns, rows, observations } = chart;
  const bytes = await writeWorkbook([
    {
      name: 'read me',
      header: ['Tiếng Việt', 'English'],
      types: [],
      rows: readMeOf(chart).map(({ vi, en }) => [vi, en]),
    },
    {
      name: 'data',
      header: columns.map(({ id }) => id),
      types: [],
      rows: rows.map((row) => columns.map(({ id }): Cell => row[id] ?? null)),
    },
    tableSheet('observations', observations.table.columns, observations.rows),
  ]);
  return { path: `${figures.vi.slug}.xlsx`, bytes };
}

/** `<slug>.zip`: table, observations, description and read me. */
export function chartArchive(chart: ChartData): OutputFile {
  const { figures, observations } = chart;
  const { slug } = figures.vi;
  const names = Object.keys(observations.table.columns);
  const lines = LANGUAGES.map((language) => readMeOf(chart).map((line) => line[language]));
  const packed = [
    chartCsv(chart),
    textFile(`${slug}.observations.csv`, csvText(names, safeRows(observations.rows))),
    chartMetadata(chart),
    textFile(
      'README.md',
      lines.map(([title = '', ...rest]) => [`# ${title}`, ...rest, ''].join('\n\n')).join('\n'),
    ),
  ];
  return { path: `${slug}.zip`, bytes: archiveOf(packed.map(({ path, bytes }) => [path, bytes])) };
}

function describeChart(chart: ChartData) {
  const { figures, columns, version, licence, address } = chart;
  const inBoth = <Value>(valueOf: (figure: ChartData['figures']['vi']) => Value) => ({
    vi: valueOf(figures.vi),
    en: valueOf(figures.en),
  });
  return {
    chart: {
      slug: figures.vi.slug,
      title: inBoth((figure) => figure.finding),
      question: inBoth((figure) => figure.question),
      subtitle: inBoth((figure) => figure.subtitle),
      note: inBoth(notesOf),
      citation: citationOf(chart),
      address,
    },
    columns: Object.fromEntries(
      columns.map(({ id, title, isNumeric }) => [id, { title, type: isNumeric ? 'number' : 'text' }]),
    ),
    data_version: version,
    licence,
  };
}

function citationOf({ figures, version, licence, address }: ChartData): Text {
  const cite = (language: keyof Text): string =>
    `${ABOUT.creator} (${ABOUT.published}). “${figures[language].finding}.” ${ABOUT.title[language]}, ${version}. ${licence}. ${address[language]}`;
  return { vi: cite('vi'), en: cite('en') };
}

function readMeOf(chart: ChartData): readonly Text[] {
  const { figures, columns } = chart;
  const [notes, english] = [notesOf(figures.vi), notesOf(figures.en)];
  const cited = citationOf(chart);
  return [
    { vi: figures.vi.finding, en: figures.en.finding },
    { vi: figures.vi.question, en: figures.en.question },
    { vi: figures.vi.subtitle, en: figures.en.subtitle },
    { vi: `Trích dẫn: ${cited.vi}`, en: `Cite as: ${cited.en}` },
    ...notes.map((vi, index) => ({ vi, en: english[index] ?? '' })),
    ...columns.map(({ id, title }) => ({ vi: `${id}: ${title.vi}.`, en: `${id}: ${title.en}.` })),
    ...CONVENTIONS.map(({ title, text }) => ({
      vi: `${title.vi}. ${text.vi}`,
      en: `${title.en}. ${text.en}`,
    })),
  ];
}

function jsonFile(path: string, content: unknown): OutputFile {
  return textFile(path, `${JSON.stringify(content, null, 1)}\n`);
}
