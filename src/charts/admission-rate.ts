import type { Language } from '../dataset/model/language.ts';
import { formatDate, formatNumber } from '../i18n/format.ts';
import { composeFinding } from './admission-rate/finding.ts';
import { countText, rateFrame, rateText, targetText } from './admission-rate/frame.ts';
import { findGeneralTarget, type GeneralTarget } from './admission-rate/general-target.ts';
import {
  deriveYearlyRates,
  hasYearlyRates,
  type YearlyRate,
  type YearlyRates,
  type YearlyTarget,
} from './admission-rate/rates.ts';
import { rateTable } from './admission-rate/table.ts';
import { drawDotRows } from './dot-rows/drawing.ts';
import { plotsOf, type Chart, type ChartContext } from './figure.ts';
import { placeName } from './names.ts';
import { observationNotes } from './notes.ts';
import { collectSources } from './sources.ts';
import { CHART_WORDS } from './words.ts';
import { formatYears } from './years.ts';

const SLUG = 'admission-rate';
/** More rates and targets than these are not drawn: the latest stay, rates that nobody picked before others. */
const MOST_RATES = 30;
const MOST_TARGETS = 12;
const LAST = '9999';

/** Admissions per 100 members and year beside the yearly targets, general and own. */
export const admissionRate: Chart = {
  slug: SLUG,
  isCarried: ({ derived }) => hasYearlyRates(derived),
  draw({ derived, dataset }, options) {
    const yearly = deriveYearlyRates(derived);
    if (yearly.rates.length === 0) return null;
    const { language } = options;
    const { lookups } = derived;
    const all = CHART_WORDS[language];
    const words = all.admissionRate;
    const entries = orderEntries(yearly);
    const sources = collectSources(derived, entries.flatMap(observationsOf));
    const general = findGeneralTarget(yearly.targets, dataset);
    const frame = rateFrame(drawnEntries(yearly), general, lookups, options);
    const finding = composeFinding(yearly.rates, general, language);
    const number = (value: number): string => formatNumber(value, language);
    const [rates, targets] = [number(yearly.rates.length), number(targetsOf(entries).length)];
    return {
      slug: SLUG,
      question: words.question,
      finding,
      subtitle: words.subtitle(
        rates,
        targets,
        number(new Set(entries.map(placeOf)).size),
        formatYears(yearly.rates.map(({ measure }) => measure)),
        all.sources(number(sources.factCount), number(sources.reportIds.length)),
      ),
      readingAid: readingAid(yearly, { derived, dataset }, language),
      alternativeText: words.alternative(rates, targets, finding),
      notes: [
        ...rateNotes(entries, yearly, general, { derived, dataset }, language),
        ...observationNotes(derived, sources.observationIds, language),
      ],
      plots: plotsOf((layout) => drawDotRows(frame, layout, language)),
      table: rateTable(entries, lookups, language),
      observationIds: sources.observationIds,
      reportIds: sources.reportIds,
    };
  },
};

type Entry = YearlyRate | YearlyTarget;

/** What is drawn of them, in the same order. */
function drawnEntries({ rates, targets }: YearlyRates): Entry[] {
  const bySelection = [true, false].flatMap((isSelected) =>
    rates.filter(({ measure }) => measure.selected === isSelected),
  );
  const kept = new Set(bySelection.slice(-MOST_RATES));
  const latest = orderEntries({ rates: [], targets }).slice(-MOST_TARGETS);
  return orderEntries({
    rates: rates.filter((rate) => kept.has(rate)),
    targets: targets.filter((target) => latest.includes(target)),
  });
}

/** By year, those without one last. */
function orderEntries({ rates, targets }: Pick<YearlyRates, 'rates' | 'targets'>): Entry[] {
  return [...rates, ...targets].sort((a, b) => (a.year ?? LAST).localeCompare(b.year ?? LAST, 'en'));
}

function observationsOf(entry: Entry): string[] {
  const own = entry.kind === 'rate' ? entry.inputs : entry.fact.observations;
  const targets = entry.kind === 'rate' ? entry.targets.flatMap(({ fact }) => fact.observations) : [];
  return [...own, ...targets].map(({ observation_id }) => observation_id);
}

function targetsOf(entries: readonly Entry[]): YearlyTarget[] {
  return [...new Set(entries.flatMap((entry) => (entry.kind === 'rate' ? entry.targets : [entry])))];
}

function placeOf(entry: Entry): string {
  return entry.kind === 'rate' ? entry.measure.placeId : entry.fact.placeId;
}

/** Spells out a rate that is neither picked nor bounded, from counts where there is one. */
function readingAid({ rates }: YearlyRates, { derived }: ChartContext, language: Language): string {
  const { lookups } = derived;
  const words = CHART_WORDS[language].admissionRate;
  const plain = rates.filter(({ measure, extent }) => !measure.selected && extent.point !== null);
  const shown = plain.findLast(({ printed }) => printed === null) ?? plain[0] ?? rates[0];
  if (!shown) return '';
  return words.reading(
    placeName(lookups, shown.measure.placeId, language),
    shown.year,
    rateText(shown, lookups, language),
    shown.printed
      ? []
      : [countText(shown, 'admissions', lookups, language), countText(shown, 'members', lookups, language)],
  );
}

function rateNotes(
  entries: readonly Entry[],
  yearly: YearlyRates,
  general: GeneralTarget | null,
  { derived }: ChartContext,
  language: Language,
): string[] {
  const { lookups } = derived;
  const { notes } = CHART_WORDS[language].admissionRate;
  const drawn = drawnEntries(yearly).length;
  const { rates, withoutMembers } = yearly;
  const where = (isWanted: (rate: YearlyRate) => boolean): boolean => rates.some(isWanted);
  return [
    CHART_WORDS[language].notes.sample,
    ...(where(({ printed }) => printed === null) ? [notes.members] : []),
    ...(where(({ printed }) => printed !== null) ? [notes.printed] : []),
    ...(general
      ? [
          notes.general(
            targetText(general.target, lookups, language),
            general.document.number,
            formatDate(general.issuedOn, language),
            placeName(lookups, general.target.fact.placeId, language),
          ),
        ]
      : []),
    ...(targetsOf(entries).length > 0 ? [notes.targets] : []),
    ...(where(({ extent }) => extent.isOpenHigh || extent.isOpenLow) ? [notes.open] : []),
    ...(where(({ measure }) => measure.selected) ? [notes.selected] : []),
    ...(withoutMembers > 0 ? [notes.withoutMembers(formatNumber(withoutMembers, language))] : []),
    ...(drawn < entries.length ? [notes.most(formatNumber(drawn, language))] : []),
  ];
}
