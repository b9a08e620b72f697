import XLSX from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/charts/figure.ts';
import type { RowTable } from '../../src/dataset/model/row-table.ts';
import { TABLES } from '../../src/dataset/model/tables.ts';
import { chartColumns, chartRows, type ChartData } from '../../src/site/chart-data.ts';
import {
  chartArchive,
  chartCsv,
  chartJson,
  chartMetadata,
  chartWorkbook,
} from '../../src/site/chart-formats.ts';
import type { ChartReport } from '../../src/site/chart-provenance.ts';

function figureOf(finding: string, place: string): Figure {
  return {
    slug: 'pace',
    question: `${finding}?`,
    finding,
    subtitle: 'x',
    readingAid: 'x',
    alternativeText: 'x',
    notes: ['=1+1'],
    plots: { wide: {}, narrow: {} },
    table: {
      columns: [
        { id: 'place', title: place },
        { id: 'value', title: '%', numeric: true },
      ],
      narrowBy: [],
      rows: [
        [
          { text: 'A', value: '=A1' },
          { text: '83,64', value: 83.64, observationId: 'r.1' },
        ],
      ],
    },
    observationIds: ['r.1'],
    reportIds: ['r'],
  };
}

const figures = { vi: figureOf('Đạt', 'Nơi'), en: figureOf('Met', 'Place') };
const observations: RowTable = {
  table: TABLES.observations,
  rows: [
    {
      observation_id: 'r.1',
      report_id: 'r',
      as_printed: '83,64%',
      value: 83.64,
      period_end: '2021-06-30',
      unit: 'percent',
      qualifier: 'exact',
      reading_low: 83.635,
      verdict: 'inconsistent',
    },
  ],
};
const reports: ChartReport[] = [
  {
    report_id: 'r',
    title: 'Bài',
    headline: 'printed',
    publisher: null,
    url: 'https://example.org/r',
    published_on: null,
    language: 'vi',
    standing: 'proven',
  },
];
const chart: ChartData = {
  figures,
  columns: chartColumns(figures),
  rows: chartRows(figures, observations, reports),
  observations,
  reports,
  version: '1.2.3+abc',
  licence: 'CC BY 4.0',
  address: { vi: 'https://example.org/bieu-do/pace/', en: 'https://example.org/en/charts/pace/' },
};
const textOf = ({ bytes }: { readonly bytes: Uint8Array }) => new TextDecoder().decode(bytes);

describe('the files of a chart', () => {
  it('give each row its observations, printed forms, reports and addresses as CSV, and no formula', () => {
    expect(textOf(chartCsv(chart))).toBe(
      'place,value,place_name_vi,place_name_en,observation_ids,printed_forms,units,statuses,period_kinds,qualifiers,' +
        'selections,reading_lows,reading_highs,verdicts,report_ids,report_urls,standing\n' +
        `'=A1,83.64,A,A,r.1,"83,64%",percent,,,exact,,83.635,,inconsistent,r,https://example.org/r,proven\n`,
    );
  });

  it('say in both languages what the chart and its columns are, with version and address', () => {
    const described = JSON.parse(textOf(chartMetadata(chart))) as unknown;
    expect(described).toMatchObject({
      chart: {
        title: { vi: 'Đạt', en: 'Met' },
        subtitle: { vi: 'x', en: 'x' },
        note: { vi: ['=1+1'], en: ['=1+1'] },
        address: chart.address,
        citation: { en: expect.stringContaining('“Met.”') as string },
      },
      columns: { place: { title: { vi: 'Nơi', en: 'Place' }, type: 'text' }, value: { type: 'number' } },
      data_version: '1.2.3+abc',
    });
  });

  it('carry the observations behind the rows as JSON, exactly', () => {
    const content = JSON.parse(textOf(chartJson(chart))) as { rows: unknown; observations: unknown };
    expect(content.rows).toEqual(chart.rows);
    expect(content.observations).toEqual(observations.rows);
  });

  it('are a workbook with read me, data and observations that another library reads', async () => {
    const { bytes } = await chartWorkbook(chart);
    const workbook = XLSX.read(bytes);
    expect(workbook.SheetNames).toEqual(['read me', 'data', 'observations']);
    const [row] = XLSX.utils.sheet_to_json<Record<string, unknown>>(workbook.Sheets['data'] ?? {});
    expect(row).toMatchObject({ place: "'=A1", value: 83.64, report_urls: 'https://example.org/r' });
  });

  it('are an archive of table, observations, description and read me', () => {
    const parts = unzipSync(chartArchive(chart).bytes);
    expect(Object.keys(parts)).toEqual([
      'pace.csv',
      'pace.observations.csv',
      'pace.metadata.json',
      'README.md',
    ]);
    expect(strFromU8(parts['pace.csv'] ?? new Uint8Array())).toBe(textOf(chartCsv(chart)));
    expect(strFromU8(parts['README.md'] ?? new Uint8Array())).toMatch(/^# Đạt\n[\s\S]*\n# Met\n/);
  });
});
