import type { Lookups } from '../dataset/derive/lookups.ts';
import type { Language } from '../dataset/model/language.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { formatPeriod, periodFieldsOf } from '../i18n/format-period.ts';
import { drawPace, type PaceLabels } from './attainment-pace/drawing.ts';
import { composeFinding, countPlaces } from './attainment-pace/finding.ts';
import { attainedText, elapsedText, kindWords, ownerName } from './attainment-pace/names.ts';
import { derivePacePoints, isCounted, type PacePoint } from './attainment-pace/points.ts';
import { paceNotes } from './attainment-pace/notes.ts';
import type { LabelText } from './attainment-pace/scene.ts';
import { paceTable } from './attainment-pace/table.ts';
import type { Chart, ChartOptions } from './figure.ts';
import { collectSources } from './sources.ts';
import { formatYears } from './years.ts';
import { CHART_WORDS } from './words.ts';

const SLUG = 'attainment-pace';

/** Attainment of quotas against the elapsed share of the plan's period. */
export const attainmentPace: Chart = {
  slug: SLUG,
  draw({ derived }, options) {
    const points = derivePacePoints(derived);
    if (!points.some(({ y }) => y !== null)) return null;
    const { language } = options;
    const { lookups } = derived;
    const all = CHART_WORDS[language];
    const words = all.attainmentPace;
    const sources = collectSources(
      derived,
      points.flatMap(({ attainment }) => attainment.inputs),
    );
    const finding = composeFinding(countPlaces(points), all);
    const labels = labelsOf(points, lookups, options);
    const wide = drawPace(points, 'wide', language, words, labels);
    const narrow = drawPace(points, 'narrow', language, words, labels);
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
      readingAid: readingAid(points, lookups, language),
      alternativeText: words.alternative(number(points.length), finding),
      notes: paceNotes(points, derived, Math.max(wide.left, narrow.left), language),
      plots: { wide: wide.plot, narrow: narrow.plot },
      table: paceTable(points, lookups, language),
      observationIds: sources.observationIds,
      reportIds: sources.reportIds,
    };
  },
};

function labelsOf(
  points: readonly PacePoint[],
  lookups: Lookups,
  { language, hrefOf }: ChartOptions,
): PaceLabels {
  return {
    label: (point) => labelText(point, points, lookups, language),
    target: (point) => ({
      href: hrefOf(point.main.observation_id),
      label: CHART_WORDS[language].attainmentPace.markLabel(
        ownerName(point, lookups, language),
        attainedText(point, lookups, language),
        formatPeriod(periodFieldsOf(point.attainment), language),
        elapsedText(point, language),
        kindWords(point, language).join(', '),
      ),
    }),
  };
}

/** An earlier count of a place that is drawn again later goes without its name: a line joins the two. */
function labelText(
  point: PacePoint,
  points: readonly PacePoint[],
  lookups: Lookups,
  language: Language,
): LabelText {
  const words = CHART_WORDS[language].attainmentPace;
  const { attainment, x } = point;
  const joined = points.slice(points.indexOf(point) + 1).some((later) => isSameSeries(later, point));
  const { periodEnd } = attainment;
  const when = periodEnd
    ? words.to(formatDate(periodEnd, language))
    : formatPeriod(periodFieldsOf(attainment), language);
  const kinds = kindWords(point, language).filter(
    (_, index) => index > 0 || point.plan !== 'admissions_quota',
  );
  return {
    name: joined ? null : ownerName(point, lookups, language),
    details: [
      `${attainedText(point, lookups, language)}, ${when}`,
      ...(kinds.length > 0 ? [kinds.join(', ')] : []),
      ...(x ? [] : [words.unknownElapsed]),
    ],
  };
}

function isSameSeries(a: PacePoint, b: PacePoint): boolean {
  const isJoined = (point: PacePoint): boolean =>
    point.attainment.status === 'result' && point.x !== null && point.y?.point !== null;
  return (
    isJoined(a) &&
    isJoined(b) &&
    a.attainment.placeId === b.attainment.placeId &&
    a.attainment.groupId === b.attainment.groupId &&
    a.attainment.quotaIndicatorId === b.attainment.quotaIndicatorId &&
    a.attainment.planPeriod?.start === b.attainment.planPeriod?.start
  );
}

/** Spells out a dot that the finding rests on, else the first mark there is. */
function readingAid(points: readonly PacePoint[], lookups: Lookups, language: Language): string {
  const words = CHART_WORDS[language].attainmentPace;
  const isKnown = ({ x, y }: PacePoint): boolean => x?.point !== null && x !== null && y?.point !== null;
  const dot = points.find((point) => isCounted(point) && isKnown(point)) ?? points.find(isKnown);
  const shown = dot ?? points.find(({ y }) => y !== null);
  if (!shown) return '';
  const place = ownerName(shown, lookups, language);
  const attained = attainedText(shown, lookups, language);
  if (!dot) return words.readingBar(place, attained);
  const day = formatDate(dot.attainment.periodEnd ?? '', language);
  return words.readingDot(place, day, elapsedText(dot, language), attained);
}
