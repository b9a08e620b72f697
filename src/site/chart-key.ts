import type { Figure } from '../charts/figure.ts';
import { LANGUAGES } from '../dataset/model/language.ts';
import { dataset, derived, isReportProven, viewContext } from './context.ts';
import { chartTable, editionOfChart, figuresOf } from './editions.ts';
import { latestReports } from './feed.ts';
import { drawFigures } from './figures.ts';
import { codes, fingerprint, numberOfPlace, placesAround } from './key-parts.ts';
import { matrixCells, MATRIX_PLACES } from './matrix.ts';
import { reportOf } from './names.ts';
import { once, onceEach } from './once.ts';
import { LATEST_REPORTS, STORY } from './overview.ts';
import { placesWithPages } from './pages.ts';

/**
 * A fingerprint of all that the data say on a chart, in both languages: its words and its table, the figures behind it
 * with what is derived from them, their reports and places. All that is drawn stands in the table, which the checks of the
 * output prove, so that the drawing need not be made for it.
 */
export const chartKey = onceEach((slug): string => {
  const figures = figuresOf(slug);
  const { observations, reports } = chartTable(slug);
  const { observationIds } = figures.vi;
  const ids = new Set(observationIds);
  const places = new Set([
    ...observations.rows.map((row) => String(row['place_id'])),
    ...reports.map(({ report_id }) => reportOf(report_id).place_id),
    ...figures.vi.table.rows.flatMap((row) => row.flatMap(({ placeId }) => placeId ?? [])),
  ]);
  return fingerprint([
    codes(),
    editionOfChart(slug),
    LANGUAGES.map((language) => wordsOf(figures[language])),
    observations.rows,
    reports,
    reports.map(({ report_id }) => reportOf(report_id)),
    observationIds.map(observationKey),
    derived.measures.filter(({ inputs }) => inputs.some((id) => ids.has(id))),
    [...places].map((id) => [numberOfPlace(id), placesWithPages.has(id), placesAround(id)]),
  ]);
});

/** A figure with all that is derived from it; several charts rest on it. */
const observationKey = onceEach((id): string =>
  fingerprint([
    derived.lookups.observations.get(id),
    derived.factByObservation.get(id),
    derived.auditByObservation.get(id),
    derived.sumsByWhole.get(id),
    derived.impliedByObservation.get(id),
  ]),
);

/** A figure without its drawings, which hold functions. */
function wordsOf({ plots: _plots, ...figure }: Figure): Omit<Figure, 'plots'> {
  return figure;
}

/** A fingerprint of what lists of charts say of them: question and finding. */
export const findingsKey = once(() =>
  fingerprint(
    LANGUAGES.map((language) =>
      drawFigures(viewContext(language)).map(({ slug, question, finding }) => [slug, question, finding]),
    ),
  ),
);

/** The same for the page of a chart, which names the others. */
export function chartPageKey(slug: string): string {
  return fingerprint([chartKey(slug), findingsKey()]);
}

/** The same for the overview. */
export function overviewKey(): string {
  const slugs = drawFigures(viewContext('vi')).map(({ slug }) => slug);
  return fingerprint([
    codes(),
    findingsKey(),
    STORY.filter((slug) => slugs.includes(slug)).map(chartKey),
    dataset.observations.length,
    new Set(dataset.observations.map((row) => row.place_id)).size,
    dataset.reports.map(({ report_id }) => isReportProven(report_id)),
    MATRIX_PLACES.map((id) => [matrixCells(id), placesAround(id)]),
    latestReports(dataset.reports).slice(0, LATEST_REPORTS),
  ]);
}
