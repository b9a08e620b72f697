import type { Lookups } from '../../dataset/derive/lookups.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatPeriod, periodFieldsOf } from '../../i18n/format-period.ts';
import { printedText } from '../cells.ts';
import type { ChartOptions } from '../figure.ts';
import { groupInSentence, placeName } from '../names.ts';
import type { PanelRow, RowPanel } from '../panel-rows/rows.ts';
import { CHART_WORDS } from '../words.ts';
import { formatYears } from '../years.ts';
import type { PupilCount, PupilCounts } from './counts.ts';

/** Most rows of one panel in the drawing: those with most people. */
export const MOST_ROWS = 16;

/** Puts the counts into words, labels and addresses. */
export function pupilRowPanels(
  { breakdown, panels }: PupilCounts,
  lookups: Lookups,
  options: ChartOptions,
): RowPanel[] {
  const { language } = options;
  const words = CHART_WORDS[language].pupils;
  const panel = (title: string, counts: readonly PupilCount[], isByPlace: boolean): RowPanel => ({
    title,
    maximum: Math.max(1, ...counts.map(({ extent }) => extent.high)),
    rows: counts.slice(0, MOST_ROWS).map((count) => row(count, lookups, options, isByPlace)),
  });
  const byPlace = breakdown && {
    title: words.breakdown(
      placeName(lookups, breakdown.whole.placeId, language),
      periodText(breakdown.whole, language),
    ),
    parts: breakdown.parts,
  };
  return [
    ...(byPlace ? [panel(byPlace.title, byPlace.parts, true)] : []),
    ...panels.map(({ stretch, counts }) => panel(words.stretches[stretch], counts, false)),
  ];
}

/** The place, the period, and the group where that is not pupils. */
export function ownerText(count: PupilCount, lookups: Lookups, language: Language): string {
  const { owner } = CHART_WORDS[language].pupils;
  return owner(placeName(lookups, count.fact.placeId, language), detailText(count, lookups, language));
}

function detailText({ fact }: PupilCount, lookups: Lookups, language: Language): string {
  const period = periodText(fact, language);
  if (fact.groupId === 'pupils') return period;
  return CHART_WORDS[language].pupils.withGroup(period, groupInSentence(lookups, fact.groupId, language));
}

/** The count as printed, and whether it is only expected. */
export function valueText({ fact }: PupilCount, lookups: Lookups, language: Language): string {
  const figure = printedText(fact.observations[0], lookups, language);
  return fact.status === 'projected' ? CHART_WORDS[language].pupils.projected(figure) : figure;
}

function row(
  count: PupilCount,
  lookups: Lookups,
  { language, hrefOf }: ChartOptions,
  isByPlace: boolean,
): PanelRow {
  const words = CHART_WORDS[language].pupils;
  const { fact, extent } = count;
  const value = valueText(count, lookups, language);
  return {
    name: placeName(lookups, fact.placeId, language),
    detail: isByPlace ? '' : detailText(count, lookups, language),
    extent,
    value,
    isSelected: fact.selected,
    isProjected: fact.status === 'projected',
    href: hrefOf(fact.observations[0].observation_id),
    label: words.mark(ownerText(count, lookups, language), value) + (fact.selected ? words.markSelected : ''),
  };
}

/** A school year by its two years, other periods as everywhere. */
function periodText(fact: PupilCount['fact'], language: Language): string {
  if (fact.periodKind !== 'school_year') return formatPeriod(periodFieldsOf(fact), language);
  return CHART_WORDS[language].pupils.schoolYear(formatYears([fact]));
}
