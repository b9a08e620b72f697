import type { Derived } from '../../dataset/derive/derived.ts';
import type { Fact } from '../../dataset/derive/fact.ts';
import { LANGUAGES, type Language } from '../../dataset/model/language.ts';
import { formatInterval } from '../../i18n/format-interval.ts';
import { formatPeriod, periodFieldsOf } from '../../i18n/format-period.ts';
import { printedText } from '../cells.ts';
import { extentOf, type Extent } from '../extent.ts';
import type { ChartOptions } from '../figure.ts';
import { groupName, nameIn, placeName } from '../names.ts';
import { textWidth } from '../text-width.ts';
import { CHART_WORDS } from '../words.ts';
import { timeOf, yearOf, type TimeExtent } from './time.ts';

export const LABEL_SIZE = 12;

/** A fact with a date and a value, ready to be drawn in time. */
export interface DatedFact {
  readonly fact: Fact;
  readonly time: TimeExtent;
  readonly extent: Extent;
}

/** What a drawing says of a dated fact. */
export interface TimeFigure extends DatedFact {
  readonly text: string;
  /** Width of the text, the greater of the two languages. */
  readonly width: number;
  readonly year: string;
  readonly href: string;
  readonly label: string;
}

/** The facts that can be drawn in time, earliest first. */
export function datedFacts(facts: readonly Fact[]): DatedFact[] {
  return facts
    .flatMap((fact) => {
      const time = timeOf(fact);
      return time && fact.reading
        ? [{ fact, time, extent: extentOf(fact.reading, fact.bounds, fact.value) }]
        : [];
    })
    .sort((a, b) => a.time.to - b.time.to || a.time.from - b.time.from);
}

/** Puts a dated fact into words, with an address. */
export function timeFigure(
  dated: DatedFact,
  derived: Derived,
  { language, hrefOf }: ChartOptions,
): TimeFigure {
  const { fact } = dated;
  const { lookups } = derived;
  const text = factText(fact, derived, language);
  const widths = LANGUAGES.map((each) => textWidth(factText(fact, derived, each), LABEL_SIZE));
  return {
    ...dated,
    text,
    width: Math.max(...widths),
    year: yearOf(fact) ?? '',
    href: hrefOf(fact.observations[0].observation_id),
    label: CHART_WORDS[language].timePanel.mark(
      placeName(lookups, fact.placeId, language),
      nameIn(lookups.indicators.get(fact.indicatorId), fact.indicatorId, language),
      groupName(lookups, fact.groupId, language),
      formatPeriod(periodFieldsOf(fact), language),
      text,
    ),
  };
}

/** The figure as printed; where reports differ, the range between them. */
export function factText(fact: Fact, { lookups }: Derived, language: Language): string {
  const unit = lookups.indicators.get(fact.indicatorId)?.unit ?? 'people';
  if (!fact.agrees && fact.reading) return formatInterval(fact.reading, { language, unit });
  return printedText(fact.observations[0], lookups, language);
}
