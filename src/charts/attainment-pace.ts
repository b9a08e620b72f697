import { once } from '../dataset/model/once.ts';
import { formatNumber } from '../i18n/format.ts';
import { drawPace } from './attainment-pace/drawing.ts';
import { composeFinding, countPlaces } from './attainment-pace/finding.ts';
import { paceLabels, readingAid } from './attainment-pace/labels.ts';
import { paceNotes, unlabelledNotes } from './attainment-pace/notes.ts';
import { derivePacePoints, hasPacePoints } from './attainment-pace/points.ts';
import { drawPaceRows } from './attainment-pace/rows-drawing.ts';
import { MOST_POINTS, MOST_ROWS } from './attainment-pace/rows.ts';
import { paceTable } from './attainment-pace/table.ts';
import { latestFirst } from './attainment-pace/telling.ts';
import { plotsOf, type Chart } from './figure.ts';
import { collectSources } from './sources.ts';
import { CHART_WORDS } from './words.ts';
import { formatYears } from './years.ts';

const SLUG = 'attainment-pace';

/** Attainment of quotas against the elapsed share of the plan's period. */
export const attainmentPace: Chart = {
  slug: SLUG,
  isCarried: ({ derived }) => hasPacePoints(derived),
  draw({ derived }, options) {
    const points = derivePacePoints(derived).map((point) => ({
      ...point,
      href: options.hrefOf(point.main.observation_id),
    }));
    if (!points.some(({ y }) => y !== null)) return null;
    const { language } = options;
    const { lookups } = derived;
    const all = CHART_WORDS[language];
    const words = all.attainmentPace;
    const sources = collectSources(
      derived,
      points.flatMap(({ inputs }) => inputs.map((each) => each.observation_id)),
    );
    const finding = composeFinding(countPlaces(points), all);
    const labels = paceLabels(lookups, options);
    const wide = once(() => drawPace(latestFirst(points, MOST_POINTS), language, words, labels));
    const number = (value: number): string => formatNumber(value, language);
    return {
      slug: SLUG,
      question: words.question,
      finding,
      subtitle: words.subtitle(
        number(new Set(points.map(({ attainment }) => attainment.placeId)).size),
        formatYears(points.map(({ attainment }) => attainment)),
        all.sources(number(sources.factCount), number(sources.reportIds.length)),
      ),
      // A mark that the phone draws too.
      readingAid: readingAid(latestFirst(points, MOST_ROWS), lookups, language),
      alternativeText: words.alternative(number(points.length), finding),
      notes: paceNotes(points, derived, language),
      drawingNotes: () => unlabelledNotes(wide().left, language),
      plots: plotsOf((layout) =>
        layout === 'wide' ? wide().plot : drawPaceRows(points, language, words, labels),
      ),
      table: paceTable(points, lookups, language),
      observationIds: sources.observationIds,
      reportIds: sources.reportIds,
    };
  },
};
