import type { Derived } from '../dataset/derive/derived.ts';
import type { Language } from '../dataset/model/language.ts';
import { onceOf } from '../dataset/model/once.ts';
import { formatNumber } from '../i18n/format.ts';
import { formatPeriod, periodFieldsOf } from '../i18n/format-period.ts';
import { plotsOf, type Chart, type ChartOptions } from './figure.ts';
import { groupName, nameIn, placeName } from './names.ts';
import { observationNotes } from './notes.ts';
import { drawSeries, type DrawnSection } from './places-through-time/drawing.ts';
import { composeFinding } from './places-through-time/finding.ts';
import {
  SECTIONS,
  derivePlaceSeries,
  hasPlaceSeries,
  type PlaceSeries,
} from './places-through-time/series.ts';
import { seriesTable } from './places-through-time/table.ts';
import { collectSources, type Sources } from './sources.ts';
import { factText, timeFigure } from './time-panel/figures.ts';
import { CHART_WORDS } from './words.ts';
import { formatYears } from './years.ts';

const SLUG = 'places-through-time';

/** More small charts than this are left to the table. */
const MOST = 32;
/** More series than this are left to the downloads: a file of them all would be as long as those. */
const MOST_IN_TABLE = 500;

/** Figures of one place from several years, where they can be compared. */
export const placesThroughTime: Chart = {
  slug: SLUG,
  isCarried: ({ derived }) => hasPlaceSeries(derived),
  draw({ derived }, options) {
    const { series, sources } = everySeries(derived);
    if (series.length === 0) return null;
    const { language } = options;
    const all = CHART_WORDS[language];
    const words = all.placesThroughTime;
    const facts = series.flatMap((each) => each.facts.map(({ fact }) => fact));
    const tabled = mostTelling(series, MOST_IN_TABLE);
    const shown = tabled === series ? sources : sourcesOf(tabled, derived);
    const number = (value: number): string => formatNumber(value, language);
    const sections = drawnSections(mostTelling(series, MOST), derived, options);
    const finding = composeFinding(series, language);
    const isOpen = series.some(({ course }) => course === 'open');
    return {
      slug: SLUG,
      question: words.question,
      finding,
      subtitle: words.subtitle(
        number(series.length),
        number(new Set(series.map(({ placeId }) => placeId)).size),
        formatYears(facts),
        all.sources(number(sources.factCount), number(sources.reportIds.length)),
      ),
      readingAid: readingAid(series, derived, language),
      alternativeText: words.alternative(number(series.length), finding),
      notes: [
        words.notes.lines,
        words.notes.comparable,
        ...(isOpen ? [words.notes.open] : []),
        ...(facts.some(({ selected }) => selected) ? [words.notes.selected] : []),
        ...(series.length > MOST && tabled === series ? [words.notes.most(number(MOST))] : []),
        ...(tabled === series ? [] : [words.notes.mostInTable(number(MOST), number(MOST_IN_TABLE))]),
        ...observationNotes(derived, shown.observationIds, language),
      ],
      plots: plotsOf((layout) => drawSeries(sections, layout)),
      table: seriesTable(tabled, derived, language),
      observationIds: shown.observationIds,
      reportIds: shown.reportIds,
    };
  },
};

/** All series and what they rest on, which are in no language. */
const everySeries = onceOf((derived: Derived) => {
  const series = derivePlaceSeries(derived);
  return { series, sources: sourcesOf(series, derived) };
});

/** Those with the most figures, in their own order. */
function mostTelling(series: readonly PlaceSeries[], count: number): readonly PlaceSeries[] {
  if (series.length <= count) return series;
  const most = new Set([...series].sort((a, b) => b.facts.length - a.facts.length).slice(0, count));
  return series.filter((each) => most.has(each));
}

function sourcesOf(series: readonly PlaceSeries[], derived: Derived): Sources {
  const observations = series.flatMap(({ facts }) => facts.flatMap(({ fact }) => fact.observations));
  return collectSources(
    derived,
    observations.map((each) => each.observation_id),
  );
}

function drawnSections(
  series: readonly PlaceSeries[],
  derived: Derived,
  options: ChartOptions,
): DrawnSection[] {
  const { language } = options;
  const { lookups } = derived;
  return SECTIONS.map((section) => ({
    title: CHART_WORDS[language].placesThroughTime.sections[section],
    series: series
      .filter((each) => each.section === section)
      .map(({ placeId, groupId, facts }) => ({
        name: placeName(lookups, placeId, language),
        group: groupId === 'all' ? null : groupName(lookups, groupId, language),
        figures: facts.map((dated) => timeFigure(dated, derived, options)),
      })),
  })).filter((section) => section.series.length > 0);
}

/** Spells out the first series of which the course is known, else the first. */
function readingAid(series: readonly PlaceSeries[], derived: Derived, language: Language): string {
  const told = series.find(({ course }) => course !== null && course !== 'open') ?? series[0];
  if (!told) return '';
  const { lookups } = derived;
  const counted = told.facts.filter(({ fact }) => !fact.selected);
  const [first, last] = [counted[0] ?? told.facts[0], counted.at(-1) ?? told.facts[1]];
  const period = ({ fact }: typeof first): string => formatPeriod(periodFieldsOf(fact), language);
  return CHART_WORDS[language].placesThroughTime.reading(
    placeName(lookups, told.placeId, language),
    nameIn(lookups.indicators.get(told.section), told.section, language),
    factText(first.fact, derived, language),
    period(first),
    factText(last.fact, derived, language),
    period(last),
  );
}
