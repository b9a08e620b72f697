import type { Figure } from '../charts/figure.ts';
import type { AnyMeasure } from '../dataset/derive/measures/measure.ts';
import { dataset, derived, isReportProven, viewContext } from './context.ts';
import { latestReports } from './feed.ts';
import { drawFigures, figureOf } from './figures.ts';
import { fingerprint } from './fingerprint.ts';
import { untilForgotten, untilForgottenEach } from './forget.ts';
import { codes, editions, numberOfPlace, placesAround } from './key-parts.ts';
import { matrixCells, MATRIX_PLACES } from './matrix.ts';
import { reportOf } from './names.ts';
import { once, onceEach } from '../dataset/model/once.ts';
import { LATEST_REPORTS, STORY } from './overview.ts';
import { placesWithPages } from './pages.ts';
import { auditKey, factKey, impliedKey, measureKey, sumKey } from './row-keys.ts';

/**
 * A fingerprint of all that the data say on a chart, in both languages: its words and its table in one of them, the figures
 * behind it with what is derived from them, their reports and places, which have all that the other one words. All that is
 * drawn stands in the table, which the checks of the output prove, so that the drawing need not be made for it.
 */
export const chartKey = onceEach((slug): string => {
  const words = wordsOf(figureOf(slug, viewContext('vi')));
  const { observationIds, reportIds } = words;
  const places = new Set([
    ...observationIds.flatMap((id) => derived.lookups.observations.get(id)?.place_id ?? []),
    ...reportIds.map((id) => reportOf(id).place_id),
    ...words.table.rows.flatMap((row) => row.flatMap(({ placeId }) => placeId ?? [])),
  ]);
  const measures = new Set(observationIds.flatMap((id) => measuresOn().get(id) ?? []));
  return fingerprint([
    codes(),
    editions(),
    words,
    reportIds.map((id) => [reportOf(id), isReportProven(id)]),
    observationIds.toSorted((a, b) => orderOf(a) - orderOf(b)).map(observationKey),
    [...measures].map(measureKey),
    [...places].map((id) => [numberOfPlace(id), placesWithPages.has(id), placesAround(id)]),
  ]);
});

/** A figure without its drawings, which hold functions, and without what is noted of these. */
function wordsOf({
  plots: _plots,
  drawingNotes: _notes,
  ...words
}: Figure): Omit<Figure, 'plots' | 'drawingNotes'> {
  return words;
}

const numbers = untilForgotten(
  () => new Map(dataset.observations.map((row, index) => [row.observation_id, index])),
);

/** Where a figure stands in the data, whose order the files of a chart keep. */
function orderOf(observationId: string): number {
  return numbers().get(observationId) ?? -1;
}

/** A figure with all that is derived from it; several charts rest on it. */
const observationKey = untilForgottenEach((id): string => {
  const [audit, implied] = [derived.auditByObservation.get(id), derived.impliedByObservation.get(id)];
  return fingerprint([
    factKey(id),
    audit ? auditKey(audit) : null,
    (derived.sumsByWhole.get(id) ?? []).map(sumKey),
    implied ? impliedKey(implied) : null,
  ]);
});

/** The measures that rest on each figure. */
const measuresOn = untilForgotten((): ReadonlyMap<string, readonly AnyMeasure[]> => {
  const resting = new Map<string, AnyMeasure[]>();
  for (const measure of derived.measures) {
    for (const id of measure.inputs) {
      const known = resting.get(id);
      if (known) known.push(measure);
      else resting.set(id, [measure]);
    }
  }
  return resting;
});

/** A fingerprint of what lists of charts say of them: question and finding, which may name any place. */
export const findingsKey = once(() =>
  fingerprint([
    codes(),
    drawFigures(viewContext('vi')).map(({ slug, finding }) => [slug, finding]),
    dataset.places.map(({ name_vi, name_en }) => [name_vi, name_en]),
  ]),
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
    MATRIX_PLACES.map((id) => [
      matrixCells(id).map((facts) => facts.map(({ observations: [first] }) => factKey(first.observation_id))),
      placesAround(id),
    ]),
    latestReports(dataset.reports).slice(0, LATEST_REPORTS),
  ]);
}
