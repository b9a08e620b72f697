import type { PlotOptions } from '@observablehq/plot';
import type { Derived } from '../dataset/derive/derived.ts';
import type { Language } from '../dataset/model/language.ts';
import { formatNumber } from '../i18n/format.ts';
import { formatInterval } from '../i18n/format-interval.ts';
import { formatPeriod, periodFieldsOf } from '../i18n/format-period.ts';
import { printedText } from './cells.ts';
import { plotsOf, type Chart, type Layout } from './figure.ts';
import { groupInSentence, groupName, placeName, placesText } from './names.ts';
import { definitionRows } from './new-members-education/definition-rows.ts';
import { drawEducation } from './new-members-education/drawing.ts';
import { composeFinding } from './new-members-education/finding.ts';
import { educationNotes } from './new-members-education/notes.ts';
import { educationRows } from './new-members-education/rows.ts';
import {
  deriveEducationPanels,
  isByLevel,
  isInconsistent,
  observationsOf,
} from './new-members-education/shares.ts';
import type { EducationPanel } from './new-members-education/shares.ts';
import { educationTable } from './new-members-education/table.ts';
import { collectSources } from './sources.ts';
import { CHART_WORDS } from './words.ts';
import { formatYears } from './years.ts';

const SLUG = 'new-members-education';
const MOST_ROWS: Readonly<Record<Layout, number>> = { wide: 28, narrow: 18 };

/** The new members by education: the share as printed beside the share that the printed counts give. */
export const newMembersEducation: Chart = {
  slug: SLUG,
  draw({ derived }, options) {
    const panels = deriveEducationPanels(derived);
    if (panels.length === 0) return null;
    const { language } = options;
    const { lookups } = derived;
    const all = CHART_WORDS[language];
    const words = all.newMembersEducation;
    const ids = panels.flatMap((panel) => observationsOf(panel).map((each) => each.observation_id));
    const sources = collectSources(derived, ids);
    const drawLayout = (layout: Layout): PlotOptions =>
      isByLevel(panels)
        ? drawEducation(
            definitionRows(panels, MOST_ROWS[layout], derived, options),
            layout,
            language,
            'compact',
          )
        : drawEducation(
            panels.map((panel) => educationRows(panel, derived, options, panels.length === 1)),
            layout,
            language,
          );
    const finding = composeFinding(panels, lookups, language);
    const places = placesText(
      panels.map(({ placeId }) => placeId),
      lookups,
      language,
    );
    const number = (value: number): string => formatNumber(value, language);
    return {
      slug: SLUG,
      question: words.question,
      finding,
      subtitle: words.subtitle(
        places,
        periodText(panels, language),
        wholeText(panels, derived, language),
        all.sources(number(sources.factCount), number(sources.reportIds.length)),
      ),
      readingAid: readingAid(panels, derived, language),
      alternativeText: words.alternative(places, finding),
      notes: [
        ...educationNotes(panels, derived, sources.observationIds, language),
        ...mostNotes(panels, language),
      ],
      plots: plotsOf(drawLayout),
      table: educationTable(panels, lookups, language),
      observationIds: sources.observationIds,
      reportIds: sources.reportIds,
    };
  },
};

/** What only the table has, where places are many: the rest of each, and shares beyond the most that are drawn. */
function mostNotes(panels: readonly EducationPanel[], language: Language): string[] {
  if (!isByLevel(panels)) return [];
  const { notes } = CHART_WORDS[language].newMembersEducation;
  const count = panels.flatMap(({ shares }) => shares).length;
  const [wide, narrow] = [Math.min(MOST_ROWS.wide, count), MOST_ROWS.narrow].map((each) =>
    formatNumber(each, language),
  );
  return count > MOST_ROWS.narrow ? [notes.most(wide ?? '', narrow ?? '')] : [];
}

function periodText(panels: readonly EducationPanel[], language: Language): string {
  if (isByLevel(panels)) return formatYears(panels.flatMap(({ shares }) => shares.map(({ fact }) => fact)));
  const periods = panels.flatMap(({ shares }) =>
    shares.slice(0, 1).map(({ fact }) => formatPeriod(periodFieldsOf(fact), language)),
  );
  return [...new Set(periods)].join('; ');
}

/** The number of new members, where there is one place only. */
function wholeText(panels: readonly EducationPanel[], { lookups }: Derived, language: Language): string {
  const [only, ...others] = panels;
  const whole = only?.shares.map(({ audit }) => audit.denominator).find((each) => each !== null);
  return whole && others.length === 0 ? printedText(whole, lookups, language) : '';
}

/** Spells out the row that the finding is about, else the first that could be recomputed, else the first. */
function readingAid(panels: readonly EducationPanel[], { lookups }: Derived, language: Language): string {
  const words = CHART_WORDS[language].newMembersEducation;
  const shares = panels.flatMap((panel) => panel.shares);
  const shown = shares.find(isInconsistent) ?? shares.find(({ audit }) => audit.quotient) ?? shares[0];
  if (!shown) return '';
  const { audit, printed, fact } = shown;
  const place = panels.length === 1 ? '' : `, ${placeName(lookups, fact.placeId, language)}`;
  const group = groupName(lookups, fact.groupId, language) + place;
  const printedShare = printedText(printed, lookups, language);
  if (!audit.quotient || !audit.numerator || !audit.denominator)
    return words.readingPrinted(group, printedShare);
  const parts = [audit.numerator, audit.denominator].map((each) => printedText(each, lookups, language));
  const say = isInconsistent(shown) ? words.readingOff : words.readingFit;
  return say(
    groupInSentence(lookups, fact.groupId, language) + place,
    formatInterval(audit.quotient, { language, unit: 'percent' }),
    parts[0] ?? '',
    parts[1] ?? '',
    printedShare,
  );
}
