import type { Derived } from '../dataset/derive/derived.ts';
import type { AuditResult } from '../dataset/derive/verdict.ts';
import type { Language } from '../dataset/model/language.ts';
import { formatNumber } from '../i18n/format.ts';
import { formatInterval } from '../i18n/format-interval.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { printedText } from './cells.ts';
import { plotsOf, type Chart } from './figure.ts';
import { placeName } from './names.ts';
import { observationNotes } from './notes.ts';
import { drawRatios } from './printed-recomputed/drawing.ts';
import { composeFinding } from './printed-recomputed/finding.ts';
import { MOST_DOUBTS } from './printed-recomputed/layout.ts';
import {
  deriveCheckedRatios,
  differenceOf,
  observationsOf,
  type CheckedRatios,
} from './printed-recomputed/ratios.ts';
import { differenceText, ratioRows } from './printed-recomputed/rows.ts';
import { ratioTable } from './printed-recomputed/table.ts';
import { collectSources } from './sources.ts';
import { CHART_WORDS } from './words.ts';
import { formatYears } from './years.ts';

const SLUG = 'printed-recomputed';

/** Every printed percentage that can be checked: the number printed against the quotient of its parts. */
export const printedRecomputed: Chart = {
  slug: SLUG,
  draw({ derived }, options) {
    const ratios = deriveCheckedRatios(derived);
    if (ratios.all.length === 0) return null;
    const { language } = options;
    const { lookups } = derived;
    const all = CHART_WORDS[language];
    const words = all.printedRecomputed;
    const observations = ratios.all.flatMap(observationsOf);
    const sources = collectSources(
      derived,
      observations.map((each) => each.observation_id),
    );
    const rows = ratioRows(ratios, derived, options);
    const finding = composeFinding(ratios, language);
    const number = (value: number): string => formatNumber(value, language);
    return {
      slug: SLUG,
      question: words.question,
      finding,
      subtitle: words.subtitle(
        number(new Set(ratios.all.map(({ observation }) => observation.place_id)).size),
        formatYears(
          ratios.all.map(({ observation }) => ({
            periodStart: observation.period_start,
            periodEnd: observation.period_end,
          })),
        ),
        all.sources(number(sources.factCount), number(sources.reportIds.length)),
      ),
      readingAid: readingAid(ratios, derived, language),
      alternativeText: words.alternative(number(ratios.all.length), finding),
      notes: ratioNotes(ratios, derived, language),
      plots: plotsOf((layout) => drawRatios(rows, layout, language, words)),
      table: ratioTable(ratios.all, lookups, language),
      observationIds: sources.observationIds,
      reportIds: sources.reportIds,
    };
  },
};

/** Spells out the greatest difference, else the most frequent verdict. */
function readingAid({ doubtful, counts }: CheckedRatios, { lookups }: Derived, language: Language): string {
  const words = CHART_WORDS[language].printedRecomputed;
  const shown = doubtful.find(({ quotient }) => quotient !== null);
  const most = counts.reduce((a, b) => (b.results.length > a.results.length ? b : a));
  const { length } = most.results;
  const verdict = MESSAGES[language].verdicts[most.verdict];
  if (!shown?.quotient)
    return words.readingDot(verdict.label, formatNumber(length, language), length, verdict.meaning);
  const side = (differenceOf(shown) ?? 0) < 0 ? 'lower' : 'higher';
  return words.readingCross[side](
    placeName(lookups, shown.observation.place_id, language),
    printedText(shown.observation, lookups, language),
    formatInterval(shown.quotient, { language, unit: 'percent' }),
    differenceText(shown, language),
  );
}

/** What the verdicts mean, what could not be checked, and what editors noted at those that do not agree. */
function ratioNotes(ratios: CheckedRatios, derived: Derived, language: Language): string[] {
  const { notes } = CHART_WORDS[language].printedRecomputed;
  const { doubtful, counts, uncheckedCount } = ratios;
  const number = (value: number): string => formatNumber(value, language);
  const own = (results: readonly AuditResult[]): string[] =>
    results.flatMap((result) => observationsOf(result).map((each) => each.observation_id));
  const { wide, narrow } = MOST_DOUBTS;
  return [
    notes.print,
    ...counts.map(({ verdict }) => {
      const { label, meaning } = MESSAGES[language].verdicts[verdict];
      return notes.verdict(label, meaning);
    }),
    ...(uncheckedCount > 0 ? [notes.unchecked(number(uncheckedCount), uncheckedCount)] : []),
    ...(doubtful.length > narrow
      ? [notes.most(number(Math.min(wide, doubtful.length)), number(narrow))]
      : []),
    ...observationNotes(derived, own(doubtful), language),
  ];
}
