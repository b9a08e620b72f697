import { editionOfPart, type DataEdition } from '../dataset/release/release.ts';
import { chartTableOf, type ChartTable } from './chart-table.ts';
import { dataset, isReportProven, viewContext } from './context.ts';
import { releases } from './generated.ts';
import { figureOf } from './figures.ts';
import { reportOf } from './names.ts';
import { once, onceEach } from '../dataset/model/once.ts';
import { fingerprintChart, fingerprintReport, partName } from './part-fingerprints.ts';
import { citationsOfReport, exclusionsOfReport, mentionsOfReport, observationsOfReport } from './rows-of.ts';
import { labelledTable } from './tables.ts';

const labelled = once(() => labelledTable('observations'));

/** A chart in both languages. */
export function figuresOf(slug: string): ChartTable['figures'] {
  return { vi: figureOf(slug, viewContext('vi')), en: figureOf(slug, viewContext('en')) };
}

/** The table of a chart's files, put together once. */
export const chartTable = onceEach((slug): ChartTable =>
  chartTableOf(figuresOf(slug), {
    observations: dataset.observations,
    labelled: labelled(),
    reportOf,
    isProven: isReportProven,
  }),
);

/** The edition of a chart: a release while its file is that of the release, whatever else has changed since. */
export const editionOfChart = onceEach((slug): DataEdition =>
  editionOfPart(releases, partName.chart(slug), fingerprintChart(chartTable(slug))),
);

/** The edition of our record of a report, by the rows of that report. */
export const editionOfReport = onceEach((reportId): DataEdition => {
  const rows = {
    observations: observationsOfReport(reportId),
    exclusions: exclusionsOfReport(reportId),
    citations: citationsOfReport(reportId),
    mentions: mentionsOfReport(reportId),
  };
  return editionOfPart(releases, partName.report(reportId), fingerprintReport(reportOf(reportId), rows));
});
