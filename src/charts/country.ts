import type { Derived } from '../dataset/derive/derived.ts';
import type { Language } from '../dataset/model/language.ts';
import { formatNumber } from '../i18n/format.ts';
import { formatPeriod, periodFieldsOf } from '../i18n/format-period.ts';
import { printedCell, wordCell } from './cells.ts';
import { drawCountry, type DrawnPanel } from './country/drawing.ts';
import { composeFinding } from './country/finding.ts';
import { deriveCountryFigures, type CountryFigures } from './country/years.ts';
import { plotsOf, type Chart, type ChartOptions, type FigureTable } from './figure.ts';
import { nameIn } from './names.ts';
import { observationNotes } from './notes.ts';
import { collectSources } from './sources.ts';
import { factText, timeFigure, type DatedFact } from './time-panel/figures.ts';
import { periodCell } from './time-panel/period-cell.ts';
import { CHART_WORDS } from './words.ts';
import { formatYears } from './years.ts';

const SLUG = 'country';

/** Admissions and members of the whole country, in the years that reports print. */
export const country: Chart = {
  slug: SLUG,
  draw({ derived }, options) {
    const figures = deriveCountryFigures(derived);
    const dated = [...figures.admissions, ...figures.spans, ...figures.members];
    if (dated.length === 0) return null;
    const { language } = options;
    const all = CHART_WORDS[language];
    const words = all.country;
    const facts = dated.map(({ fact }) => fact);
    const sources = collectSources(
      derived,
      facts.flatMap(({ observations }) => observations.map((each) => each.observation_id)),
    );
    const number = (value: number): string => formatNumber(value, language);
    const panels = drawnPanels(figures, derived, options);
    const finding = composeFinding(figures, derived, language);
    return {
      slug: SLUG,
      question: words.question,
      finding,
      subtitle: words.subtitle(
        formatYears(facts),
        all.sources(number(sources.factCount), number(sources.reportIds.length)),
      ),
      readingAid: readingAid(figures, derived, language),
      alternativeText: words.alternative(number(dated.length), finding),
      notes: [
        words.notes.gaps,
        ...(figures.spans.length > 0 ? [words.notes.spans] : []),
        ...(dated.some(({ extent }) => extent.point === null) ? [words.notes.bounds] : []),
        ...observationNotes(derived, sources.observationIds, language),
      ],
      plots: plotsOf((layout) => drawCountry(panels, layout)),
      table: countryTable(dated, derived, language),
      observationIds: sources.observationIds,
      reportIds: sources.reportIds,
    };
  },
};

function drawnPanels(figures: CountryFigures, derived: Derived, options: ChartOptions): DrawnPanel[] {
  const words = CHART_WORDS[options.language].country;
  const drawn = (facts: readonly DatedFact[]): DrawnPanel['figures'] =>
    facts.map((dated) => timeFigure(dated, derived, options));
  const spans = drawn(figures.spans).map((figure) => ({
    ...figure,
    spanText: words.span(figure.text, formatPeriod(periodFieldsOf(figure.fact), options.language)),
  }));
  const panels = [
    { title: words.panels.admissions, figures: drawn(figures.admissions), spans, spanTitle: words.spanTitle },
    { title: words.panels.members, figures: drawn(figures.members), spans: [], spanTitle: '' },
  ];
  return panels.filter((panel) => panel.figures.length + panel.spans.length > 0);
}

/** Spells out the latest known year, else any other figure. */
function readingAid(figures: CountryFigures, derived: Derived, language: Language): string {
  const dated = [...figures.admissions, ...figures.members, ...figures.spans];
  const told = figures.admissions.findLast(({ extent }) => extent.point !== null) ?? dated[0];
  if (!told) return '';
  const { fact } = told;
  return CHART_WORDS[language].country.reading(
    nameIn(derived.lookups.indicators.get(fact.indicatorId), fact.indicatorId, language),
    formatPeriod(periodFieldsOf(fact), language),
    factText(fact, derived, language),
  );
}

function countryTable(dated: readonly DatedFact[], { lookups }: Derived, language: Language): FigureTable {
  const { table, country: words } = CHART_WORDS[language];
  return {
    columns: [
      { id: 'indicator_id', title: words.columns.indicator },
      { id: 'period', title: table.period },
      { id: 'value', title: words.columns.value, numeric: true },
    ],
    narrowBy: ['indicator_id'],
    rows: dated.flatMap(({ fact }) =>
      fact.observations.map((observation) => [
        wordCell(
          nameIn(lookups.indicators.get(fact.indicatorId), fact.indicatorId, language),
          fact.indicatorId,
        ),
        periodCell(fact, language),
        printedCell(observation, lookups, language),
      ]),
    ),
  };
}
