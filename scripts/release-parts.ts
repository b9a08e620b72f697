import { CHARTS } from '../src/charts/registry.ts';
import { deriveAll } from '../src/dataset/derive/derive.ts';
import type { Language } from '../src/dataset/model/language.ts';
import type { Dataset } from '../src/dataset/model/record.ts';
import { isProven } from '../src/dataset/prove/proof.ts';
import type { Publication } from '../src/dataset/publish/publication.ts';
import type { Release } from '../src/dataset/release/release.ts';
import { chartTableOf } from '../src/site/chart-table.ts';
import { fingerprintChart, fingerprintReport, partName } from '../src/site/part-fingerprints.ts';

/** The fingerprints of every chart that a dataset carries, and of every report. */
export function fingerprintParts(dataset: Dataset, { labelled }: Publication): Release['parts'] {
  return {
    ...Object.fromEntries(fingerprintCharts(dataset, labelled)),
    ...Object.fromEntries(
      dataset.reports.map((report) => [
        partName.report(report.report_id),
        fingerprintReport(report, dataset),
      ]),
    ),
  };
}

function fingerprintCharts(dataset: Dataset, tables: Publication['labelled']): [part: string, sum: string][] {
  const derived = deriveAll(dataset);
  const labelled = tables.find(({ table }) => table.name === 'observations');
  if (!labelled) throw new Error('no observations');
  const reports = new Map(dataset.reports.map((report) => [report.report_id, report]));
  const reportOf = (id: string) => {
    const report = reports.get(id);
    if (!report) throw new Error(`no report ${id}`);
    return report;
  };
  return CHARTS.flatMap(({ slug, draw }) => {
    const drawIn = (language: Language) => draw({ dataset, derived }, { language, hrefOf: () => '' });
    const [vi, en] = [drawIn('vi'), drawIn('en')];
    if (!vi || !en) return [];
    const table = chartTableOf(
      { vi, en },
      {
        observations: dataset.observations,
        labelled,
        reportOf,
        isProven: (id) => isProven(dataset, reportOf(id)),
      },
    );
    return [[partName.chart(slug), fingerprintChart(table)]];
  });
}
