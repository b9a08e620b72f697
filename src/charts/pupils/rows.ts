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

/** Place, period, and the group where it is wider or other than pupils. */
export function countText({ fact }: PupilCount, lookups: Lookups, language: Language): string {
  const words = CHART_WORDS[language].pupils;
  const text = words.owner(placeName(lookups, fact.placeId, language), periodText(fact, language));
  return fact.groupId === 'pupils' ? text : words.withGroup(text, groupInSentence(lookups, fact.groupId, language));
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
  const whole = countText(count, lookups, language);
  return {
    text: isByPlace ? placeName(lookups, fact.placeId, language) : whole,
    extent,
    value,
    isSelected: fact.selected,
    isProjected: fact.status === 'projected',
    href: hrefOf(fact.observations[0].observation_id),
    label: words.mark(whole, value) + (fact.selected ? words.markSelected : ''),
  };
}

/** A school year by its two years, other periods as everywhere. */
function periodText(fact: PupilCount['fact'], language: Language): string {
  if (fact.periodKind !== 'school_year') return formatPeriod(periodFieldsOf(fact), language);
  return CHART_WORDS[language].pupils.schoolYear(formatYears([fact]));
}
