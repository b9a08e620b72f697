import type { Lookups } from '../../dataset/derive/lookups.ts';
import type { Language } from '../../dataset/model/language.ts';
import type { Observation } from '../../dataset/model/tables.ts';
import { formatDate, formatNumber, formatPercent } from '../../i18n/format.ts';
import { formatInterval } from '../../i18n/format-interval.ts';
import { printedText } from '../cells.ts';
import type { DotRow, DotRowGroup, RowFrame } from '../dot-rows/row.ts';
import type { ChartOptions } from '../figure.ts';
import { placeName } from '../names.ts';
import { CHART_WORDS } from '../words.ts';
import { formatYears } from '../years.ts';
import { isUnder, type GeneralTarget } from './general-target.ts';
import type { YearlyRate, YearlyTarget } from './rates.ts';

const RADIUS = 5.5;

/** The rows of the drawing: years that began before the general target was set, then those under it. */
export function rateFrame(
  entries: readonly (YearlyRate | YearlyTarget)[],
  general: GeneralTarget | null,
  lookups: Lookups,
  options: ChartOptions,
): RowFrame {
  const { language } = options;
  const words = CHART_WORDS[language].admissionRate;
  const rowsOf = (under: boolean): DotRow[] =>
    entries
      .filter(({ year }) => isUnder(general, year) === under)
      .map((entry) =>
        entry.kind === 'rate' ? rateRow(entry, lookups, options) : targetRow(entry, lookups, options),
      );
  const groups: DotRowGroup[] = [
    { title: beforeTitle(general, language), rows: rowsOf(false), band: null },
    {
      title: underTitle(general, lookups, language),
      rows: rowsOf(true),
      band: general?.target.extent ?? null,
    },
  ];
  return {
    groups: groups.filter(({ rows }) => rows.length > 0),
    headers: [words.year, words.members],
    hasNarrowCounts: false,
    from: 0,
    to: 5,
    reference: null,
    axisTitle: words.axis,
  };
}

/** The rate as printed; from counts with what their wording allows where it leaves a side open. */
export function rateText(
  { printed, measure, extent }: YearlyRate,
  lookups: Lookups,
  language: Language,
): string {
  if (printed) return printedText(printed, lookups, language);
  const options = { language, unit: 'percent', places: 2 } as const;
  const { interval, logical } = measure;
  if (!interval) return '';
  const isOpen = (extent.isOpenLow || extent.isOpenHigh) && logical !== null;
  if (!isOpen) return formatInterval(interval, options);
  return formatInterval(
    { low: extent.isOpenLow ? null : logical.low, high: extent.isOpenHigh ? null : logical.high },
    options,
  );
}

/** The target as printed in few characters, every printed form once. */
export function targetText({ fact }: YearlyTarget, lookups: Lookups, language: Language): string {
  return [...new Set(fact.observations.map((each) => shortText(each, lookups, language)))].join('; ');
}

/** A count that a rate rests on; nothing where the rate is printed without it. */
export function countText(
  { inputs }: YearlyRate,
  indicatorId: string,
  lookups: Lookups,
  language: Language,
): string {
  const count = inputs.find(({ indicator_id }) => indicator_id === indicatorId);
  return count ? printedText(count, lookups, language) : '';
}

/** The years that a target is set for. */
export function targetYears({ fact }: YearlyTarget, language: Language): string {
  return formatYears([fact]) || CHART_WORDS[language].admissionRate.noYear;
}

function beforeTitle(general: GeneralTarget | null, language: Language): string {
  const words = CHART_WORDS[language].admissionRate;
  return general ? words.before(formatDate(general.issuedOn, language)) : words.always;
}

function underTitle(general: GeneralTarget | null, lookups: Lookups, language: Language): string {
  if (!general) return '';
  return CHART_WORDS[language].admissionRate.under(
    formatDate(general.issuedOn, language),
    general.document.number,
    targetText(general.target, lookups, language),
  );
}

function rateRow(rate: YearlyRate, lookups: Lookups, options: ChartOptions): DotRow {
  const { language, hrefOf } = options;
  const words = CHART_WORDS[language].admissionRate;
  const name = placeName(lookups, rate.measure.placeId, language);
  const text = rateText(rate, lookups, language);
  return {
    name,
    when: rate.year,
    counts: [countText(rate, 'members', lookups, language)],
    mark: {
      extent: rate.extent,
      text,
      radius: RADIUS,
      isSelected: rate.measure.selected,
      href: hrefOf(rate.inputs[0].observation_id),
      label: words.markRate(name, rate.year, text),
    },
    targets: rate.targets.map((target) => targetPart(target, lookups, options)),
  };
}

function targetRow(target: YearlyTarget, lookups: Lookups, options: ChartOptions): DotRow {
  return {
    name: placeName(lookups, target.fact.placeId, options.language),
    when: targetYears(target, options.language),
    counts: [],
    mark: null,
    targets: [targetPart(target, lookups, options)],
  };
}

function targetPart(
  target: YearlyTarget,
  lookups: Lookups,
  { language, hrefOf }: ChartOptions,
): DotRow['targets'][number] {
  const words = CHART_WORDS[language].admissionRate;
  const text = targetText(target, lookups, language);
  const name = placeName(lookups, target.fact.placeId, language);
  return {
    extent: target.extent,
    text: words.target(text),
    href: hrefOf(target.fact.observations[0].observation_id),
    label: words.markTarget(name, targetYears(target, language), text),
  };
}

/** Without words where signs say the same: `3–4%`, `≥ 7%`. */
function shortText(observation: Observation, lookups: Lookups, language: Language): string {
  const { qualifier, value, value_high: high } = observation;
  const words = CHART_WORDS[language].admissionRate;
  if (qualifier === 'between' && high !== null) {
    return `${formatNumber(value, language)}–${formatPercent(high, language)}`;
  }
  if (qualifier === 'at_least') return words.atLeast(formatPercent(value, language));
  return printedText(observation, lookups, language);
}
