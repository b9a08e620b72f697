import { formatNumber } from '../i18n/format.ts';
import { plotsOf, type Chart } from './figure.ts';
import { observationNotes } from './notes.ts';
import { drawPanels } from './panel-rows/drawing.ts';
import type { PanelStyle } from './panel-rows/rows.ts';
import { allCounts, derivePupilCounts } from './pupils/counts.ts';
import { composeFinding, readingAid } from './pupils/finding.ts';
import { pupilNotes } from './pupils/notes.ts';
import { pupilRowPanels } from './pupils/rows.ts';
import { pupilTable } from './pupils/table.ts';
import { collectSources } from './sources.ts';
import { COLOURS } from './theme.ts';
import { CHART_WORDS } from './words.ts';
import { formatYears } from './years.ts';

const SLUG = 'pupils';
const STYLE: PanelStyle = { symbol: 'diamond', colour: COLOURS.youth, scale: 'count', titles: 'above' };

/** Pupils and students admitted: by place where a count is divided, by length of the period, and by ceremony. */
export const pupils: Chart = {
  slug: SLUG,
  draw({ derived }, options) {
    const counts = derivePupilCounts(derived);
    const all = allCounts(counts);
    if (all.length === 0) return null;
    const { language } = options;
    const { lookups } = derived;
    const words = CHART_WORDS[language];
    const number = (value: number): string => formatNumber(value, language);
    const facts = all.map(({ fact }) => fact);
    const sources = collectSources(
      derived,
      [...facts, ...(counts.breakdown ? [counts.breakdown.whole] : [])].flatMap(({ observations }) =>
        observations.map((each) => each.observation_id),
      ),
    );
    const finding = composeFinding(counts, lookups, language);
    const rows = pupilRowPanels(counts, lookups, options);
    return {
      slug: SLUG,
      question: words.pupils.question,
      finding,
      subtitle: words.pupils.subtitle(
        number(new Set(facts.map(({ placeId }) => placeId)).size),
        formatYears(facts),
        words.sources(number(sources.factCount), number(sources.reportIds.length)),
      ),
      readingAid: readingAid(counts, lookups, language),
      alternativeText: words.pupils.alternative(number(rows.flatMap((panel) => panel.rows).length), finding),
      notes: [
        ...pupilNotes(counts, lookups, language),
        ...observationNotes(derived, sources.observationIds, language),
      ],
      plots: plotsOf((layout) => drawPanels(rows, layout, STYLE, language)),
      table: pupilTable(all, lookups, language),
      observationIds: sources.observationIds,
      reportIds: sources.reportIds,
    };
  },
};
