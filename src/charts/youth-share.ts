import type { Derived } from '../dataset/derive/derived.ts';
import type { Language } from '../dataset/model/language.ts';
import { formatNumber } from '../i18n/format.ts';
import { shareNotes } from './admission-shares/notes.ts';
import { shareRowPanels } from './admission-shares/rows.ts';
import { shareOfMeasure, sharePanels } from './admission-shares/shares.ts';
import { shareTable } from './admission-shares/table.ts';
import { composeFinding, readingAid } from './admission-shares/words.ts';
import type { Chart } from './figure.ts';
import { observationNotes } from './notes.ts';
import { drawPanels } from './panel-rows/drawing.ts';
import type { PanelStyle } from './panel-rows/rows.ts';
import { collectSources } from './sources.ts';
import { COLOURS } from './theme.ts';
import { CHART_WORDS } from './words.ts';
import { formatYears } from './years.ts';

const SLUG = 'youth-share';
const STYLE: PanelStyle = { symbol: 'diamond', colour: COLOURS.youth, scale: 'percent', titles: 'beside' };

/** The share of young people in admissions, one panel a definition of youth. */
export const youthShare: Chart = {
  slug: SLUG,
  draw({ derived }, options) {
    const shares = derived.measures.flatMap((measure) =>
      measure.measure === 'youth_share' ? (shareOfMeasure(measure, derived) ?? []) : [],
    );
    const panels = sharePanels(shares, derived.lookups);
    if (shares.length === 0) return null;
    const { language } = options;
    const { lookups } = derived;
    const all = CHART_WORDS[language];
    const words = all.youthShare;
    const number = (value: number): string => formatNumber(value, language);
    const sources = collectSources(
      derived,
      shares.flatMap(({ observationIds }) => observationIds),
    );
    const finding = composeFinding(panels, lookups, language, words.finding);
    const rows = shareRowPanels(panels, lookups, options);
    return {
      slug: SLUG,
      question: words.question,
      finding,
      subtitle: words.subtitle(
        number(new Set(shares.map(({ placeId }) => placeId)).size),
        formatYears(shares),
        all.sources(number(sources.factCount), number(sources.reportIds.length)),
      ),
      readingAid: readingAid(panels, lookups, language),
      alternativeText: words.alternative(number(panels.length), number(shares.length), finding),
      notes: [
        words.notes.apart,
        ...shareNotes(panels, lookups, language),
        ...(shares.some(({ printed, recomputed }) => printed && recomputed) ? [words.notes.position] : []),
        ...missingNotes(derived, shares.length, language),
        ...observationNotes(derived, sources.observationIds, language),
      ],
      plots: {
        wide: drawPanels(rows, 'wide', STYLE, language),
        narrow: drawPanels(rows, 'narrow', STYLE, language),
      },
      table: shareTable(panels, lookups, language),
      observationIds: sources.observationIds,
      reportIds: sources.reportIds,
    };
  },
};

/** How many counts of young people stand without the total that a share needs. */
function missingNotes({ measures }: Derived, drawn: number, language: Language): string[] {
  const results = measures.filter(({ measure, status }) => measure === 'youth_share' && status === 'result');
  const missing = results.length - drawn;
  return missing > 0 ? [CHART_WORDS[language].youthShare.notes.missing(formatNumber(missing, language))] : [];
}
