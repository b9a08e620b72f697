import { editionOfPart, type DataEdition } from '../dataset/release/release.ts';
import { chartTableOf, type ChartTable } from './chart-table.ts';
import { dataset, isReportProven, releases, viewContext } from './context.ts';
import { figureOf } from './figures.ts';
import { reportOf } from './names.ts';
import { once } from './once.ts';
import { fingerprintChart, fingerprintReport, partName } from './part-fingerprints.ts';
import { citationsOfReport, exclusionsOfReport, mentionsOfReport, observationsOfReport } from './rows-of.ts';
import { labelledTable } from './tables.ts';

const labelled = once(() => labelledTable('observations'));
const tables = new Map<string, ChartTable>();
const editions = new Map<string, DataEdition>();

/** A chart in both languages. */
export function figuresOf(slug: string): ChartTable['figures'] {
  return { vi: figureOf(slug, viewContext('vi')), en: figureOf(slug, viewContext('en')) };
}

/** The table of a chart's files, put together once. */
export function chartTable(slug: string): ChartTable {
  return remember(tables, slug, () =>
    chartTableOf(figuresOf(slug), {
      observations: dataset.observations,
      labelled: labelled(),
      reportOf,
      isProven: isReportProven,
    }),
  );
}

/** The edition of a chart: a release while its file is that of the release, whatever else has changed since. */
export function editionOfChart(slug: string): DataEdition {
  return editionOf(partName.chart(slug), () => fingerprintChart(chartTable(slug)));
}

/** The edition of our record of a report, by the rows of that report. */
export function editionOfReport(reportId: string): DataEdition {
  return editionOf(partName.report(reportId), () =>
    fingerprintReport(reportOf(reportId), {
      observations: observationsOfReport(reportId),
      exclusions: exclusionsOfReport(reportId),
      citations: citationsOfReport(reportId),
      mentions: mentionsOfReport(reportId),
    }),
  );
}

function editionOf(part: string, fingerprint: () => string): DataEdition {
  return remember(editions, part, () => editionOfPart(releases, part, fingerprint()));
}

function remember<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
