import type { Lookups } from '../../dataset/derive/lookups.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatDate } from '../../i18n/format.ts';
import { formatPeriod, periodFieldsOf } from '../../i18n/format-period.ts';
import type { ChartOptions } from '../figure.ts';
import { CHART_WORDS } from '../words.ts';
import type { PaceLabels } from './drawing.ts';
import { isDot } from './geometry.ts';
import type { LabelText } from './label-layout.ts';
import { attainedText, briefOwnerName, elapsedText, kindWords, ownerName } from './names.ts';
import { isCounted, type PacePoint } from './points.ts';

/** Periods that are their own name: `2021`, `nhiệm kỳ 2015–2020`. */
const WHOLE_KINDS: ReadonlySet<string> = new Set(['year', 'term']);

/** What each point says beside its mark, to a screen reader, and where it leads. */
export function paceLabels(lookups: Lookups, { language, hrefOf }: ChartOptions): PaceLabels {
  return {
    label: (point, each) => labelText(point, lookups, each),
    brief: (point, each) => briefText(point, lookups, each),
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

/** Spells out a dot that the finding rests on, else the first mark there is. */
export function readingAid(points: readonly PacePoint[], lookups: Lookups, language: Language): string {
  const words = CHART_WORDS[language].attainmentPace;
  const dots = points.filter((point) => isDot(point) && point.isTimeKnown);
  const underWay = dots.find((point) => isCounted(point) && (point.x?.point ?? 100) < 100);
  const dot = underWay ?? dots.find(isCounted) ?? dots[0];
  const shown = dot ?? points.find(({ y }) => y !== null);
  if (!shown) return '';
  const place = ownerName(shown, lookups, language);
  const attained = attainedText(shown, lookups, language);
  if (!dot) return words.readingBar(place, attained);
  const day = formatDate(dot.attainment.periodEnd ?? '', language);
  return words.readingDot(place, day, elapsedText(dot, language), attained, words.pace[paceOf(dot)]);
}

function labelText(point: PacePoint, lookups: Lookups, language: Language): LabelText {
  const words = CHART_WORDS[language].attainmentPace;
  const { attainment, plan } = point;
  const facts = [attainedText(point, lookups, language), whenText(point, language)].filter(
    (each) => each !== null,
  );
  return {
    name: ownerName(point, lookups, language),
    details: [
      facts.join(', '),
      ...(plan === 'admissions_quota' ? [] : [words.plans[plan]]),
      ...(attainment.selected ? [words.selected] : []),
    ],
  };
}

/** Who, how much and when; the table says the rest. */
function briefText(point: PacePoint, lookups: Lookups, language: Language): LabelText {
  const name = briefOwnerName(point, lookups, language);
  const attained = attainedText(point, lookups, language);
  const { attainment } = point;
  const isWhole = WHOLE_KINDS.has(attainment.periodKind);
  const when = isWhole ? formatPeriod(periodFieldsOf(attainment), language) : whenText(point, language);
  return { name, details: [when === null ? attained : `${attained}, ${when}`] };
}

/** The day of a result, the period of an expectation; nothing where the label says that the time is not known. */
function whenText({ attainment, x }: PacePoint, language: Language): string | null {
  const words = CHART_WORDS[language].attainmentPace;
  const period = formatPeriod(periodFieldsOf(attainment), language);
  if (attainment.status === 'projected') return words.projectedFor(period);
  if (attainment.periodEnd) return words.to(formatDate(attainment.periodEnd, language));
  return x ? period : null;
}

function paceOf({ x, y }: PacePoint): 'ahead' | 'behind' | 'even' {
  const lead = (y?.point ?? 0) - (x?.point ?? 0);
  if (lead === 0) return 'even';
  return lead > 0 ? 'ahead' : 'behind';
}
