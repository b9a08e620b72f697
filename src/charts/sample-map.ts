import type { Lookups } from '../dataset/derive/lookups.ts';
import type { Language } from '../dataset/model/language.ts';
import { formatNumber } from '../i18n/format.ts';
import { placeCell, wordCell } from './cells.ts';
import { plotsOf, type Chart, type FigureTable, type TableCell } from './figure.ts';
import { placeName } from './names.ts';
import { deriveCoverage, hasCoverage, type Count, type Coverage } from './sample-map/coverage.ts';
import { drawCoverage } from './sample-map/drawing.ts';
import { CHART_WORDS } from './words.ts';

const SLUG = 'sample-map';

/** What our sample covers, by province and by year. */
export const sampleMap: Chart = {
  slug: SLUG,
  isCarried: ({ dataset, derived }) => hasCoverage(dataset, derived),
  draw({ dataset, derived }, options) {
    const coverage = deriveCoverage(dataset, derived);
    if (!coverage) return null;
    const { language } = options;
    const { lookups } = derived;
    const words = CHART_WORDS[language].sampleMap;
    const number = (value: number): string => formatNumber(value, language);
    const reportIds = [...new Set(coverage.years.flatMap((year) => year.reportIds))];
    const finding = composeFinding(coverage, language);
    const undated = coverage.years.find(({ year }) => year === null);
    return {
      slug: SLUG,
      question: words.question,
      finding,
      subtitle: words.subtitle(number(derived.facts.length), number(reportIds.length)),
      readingAid: readingAid(coverage, lookups, language),
      alternativeText: words.alternative(number(coverage.tiles.length), finding),
      notes: [
        words.notes.sample,
        words.notes.count,
        words.notes.tiles,
        ...(undated ? [words.notes.noYear(number(undated.facts))] : []),
      ],
      plots: plotsOf((layout) => drawCoverage(coverage, lookups, options, layout)),
      table: coverageTable(coverage, lookups, language),
      observationIds: [],
      reportIds,
    };
  },
};

/** How many provinces have a fact; the archipelagos are within theirs. */
function composeFinding({ tiles }: Coverage, language: Language): string {
  const { finding } = CHART_WORDS[language].sampleMap;
  const provinces = tiles.filter(({ place }) => place.level === 'province');
  const covered = provinces.filter(({ facts }) => facts > 0).length;
  const number = (value: number): string => formatNumber(value, language);
  if (covered === 0) return finding.none;
  if (covered === provinces.length) return finding.all(number(covered));
  return finding.some(number(covered), number(provinces.length));
}

/** Spells out the tile with most facts. */
function readingAid({ tiles }: Coverage, lookups: Lookups, language: Language): string {
  const [most] = [...tiles].sort((a, b) => b.facts - a.facts);
  if (!most) return '';
  return CHART_WORDS[language].sampleMap.reading(
    placeName(lookups, most.place.place_id, language),
    formatNumber(most.facts, language),
    formatNumber(most.reportIds.length, language),
  );
}

/** One row a tile by the number of facts, then what has no tile, then the years. */
function coverageTable({ tiles, apart, years }: Coverage, lookups: Lookups, language: Language): FigureTable {
  const { columns, kinds, noYear } = CHART_WORDS[language].sampleMap;
  const counts = ({ facts, reportIds }: Count): TableCell[] =>
    [facts, reportIds.length].map((value) => ({
      text: formatNumber(value, language),
      value,
      numeric: true,
    }));
  const places = [...[...tiles].sort((a, b) => b.facts - a.facts), ...apart];
  return {
    columns: [
      { id: 'counted_by', title: columns.kind },
      { id: 'place_or_year', title: columns.what },
      { id: 'facts', title: columns.facts, numeric: true },
      { id: 'reports', title: columns.reports, numeric: true },
    ],
    narrowBy: ['counted_by'],
    rows: [
      ...places.map((each) => [
        wordCell(kinds.place, 'place'),
        placeCell(lookups, each.place.place_id, language),
        ...counts(each),
      ]),
      ...years.map((each) => [
        wordCell(kinds.year, 'year'),
        wordCell(each.year ?? noYear, each.year),
        ...counts(each),
      ]),
    ],
  };
}
