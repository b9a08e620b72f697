import type { Derived } from '../../dataset/derive/derived.ts';
import { formatNumber } from '../../i18n/format.ts';
import { plotsOf, type ChartOptions, type Figure } from '../figure.ts';
import { observationNotes } from '../notes.ts';
import { drawPanels } from '../panel-rows/drawing.ts';
import type { PanelStyle } from '../panel-rows/rows.ts';
import { collectSources } from '../sources.ts';
import { CHART_WORDS } from '../words.ts';
import { formatYears } from '../years.ts';
import { shareNotes } from './notes.ts';
import { shareRowPanels } from './rows.ts';
import { sharePanels, type AdmissionShare } from './shares.ts';
import { shareTable } from './table.ts';
import { composeFinding, readingAid } from './words.ts';

/** What one chart of shares says and looks like. */
export interface ShareChart {
  readonly slug: string;
  readonly style: Pick<PanelStyle, 'symbol' | 'colour'>;
  readonly words: {
    readonly question: string;
    readonly finding: Parameters<typeof composeFinding>[3];
    readonly subtitle: (places: string, years: string, sources: string) => string;
    readonly alternative: (panels: string, shares: string, finding: string) => string;
  };
  /** Notes of its own: before what the groups are, and after. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The figure of shares of admissions, one panel a group; null where there are none. */
export function shareFigure(
  shares: readonly AdmissionShare[],
  { slug, style, words, before, after }: ShareChart,
  derived: Derived,
  options: ChartOptions,
): Figure | null {
  if (shares.length === 0) return null;
  const { lookups } = derived;
  const { language } = options;
  const number = (value: number): string => formatNumber(value, language);
  const panels = sharePanels(shares, lookups);
  const sources = collectSources(
    derived,
    shares.flatMap(({ observationIds }) => observationIds),
  );
  const finding = composeFinding(panels, lookups, language, words.finding);
  const rows = shareRowPanels(panels, lookups, options);
  const panelStyle: PanelStyle = { ...style, scale: 'percent', titles: 'beside' };
  return {
    slug,
    question: words.question,
    finding,
    subtitle: words.subtitle(
      number(new Set(shares.map(({ placeId }) => placeId)).size),
      formatYears(shares),
      CHART_WORDS[language].sources(number(sources.factCount), number(sources.reportIds.length)),
    ),
    readingAid: readingAid(panels, lookups, language),
    alternativeText: words.alternative(number(panels.length), number(shares.length), finding),
    notes: [
      ...before,
      ...shareNotes(panels, lookups, language),
      ...after,
      ...observationNotes(derived, sources.observationIds, language),
    ],
    plots: plotsOf((layout) => drawPanels(rows, layout, panelStyle, language)),
    table: shareTable(panels, lookups, language),
    observationIds: sources.observationIds,
    reportIds: sources.reportIds,
  };
}
