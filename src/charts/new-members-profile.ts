import type { Derived } from '../dataset/derive/derived.ts';
import { formatNumber } from '../i18n/format.ts';
import { shareNotes } from './admission-shares/notes.ts';
import { shareRowPanels } from './admission-shares/rows.ts';
import { shareOfFact, sharePanels, type AdmissionShare } from './admission-shares/shares.ts';
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

const SLUG = 'new-members-profile';
const STYLE: PanelStyle = { symbol: 'circle', colour: COLOURS.result, scale: 'percent', titles: 'beside' };

/** Groups that belong to schooling although they are thresholds or mixtures of levels. */
const SCHOOLING: ReadonlySet<string> = new Set([
  'upper_secondary_or_higher',
  'upper_secondary_graduates',
  'vocational_college_university',
  'college_or_higher',
]);

/** Who the new members are: the printed shares of admissions by group, without age, pupils and schooling. */
export const newMembersProfile: Chart = {
  slug: SLUG,
  draw({ derived }, options) {
    const printed = derived.facts.flatMap((fact) => shareOfFact(fact, derived) ?? []);
    const elsewhere = groupsElsewhere(derived);
    const shares = printed.filter(({ groupId }) => !elsewhere.has(groupId));
    if (shares.length === 0) return null;
    const panels = sharePanels(shares, derived.lookups);
    const { language } = options;
    const { lookups } = derived;
    const all = CHART_WORDS[language];
    const words = all.newMembersProfile;
    const number = (value: number): string => formatNumber(value, language);
    const sources = collectSources(
      derived,
      shares.flatMap(({ observationIds }) => observationIds),
    );
    const finding = composeFinding(panels, lookups, language, words.finding);
    const rows = shareRowPanels(panels, lookups, options);
    const schooling = printed.filter((share) => isSchooling(share, derived)).length;
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
        words.notes.overlap,
        ...shareNotes(panels, lookups, language),
        ...(schooling > 0 ? [words.notes.schooling(number(schooling))] : []),
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

/** The groups that charts of their own show: youth, pupils and students, schooling; and everybody. */
function groupsElsewhere({ measures, lookups }: Derived): ReadonlySet<string> {
  const measured = measures
    .filter(({ measure }) => measure === 'youth_share' || measure === 'pupil_share')
    .map(({ groupId }) => groupId);
  const schooling = [...lookups.groups.values()]
    .filter(({ dimension }) => dimension === 'education')
    .map(({ group_id }) => group_id);
  return new Set(['all', ...measured, ...schooling, ...SCHOOLING]);
}

function isSchooling({ groupId }: AdmissionShare, { lookups }: Derived): boolean {
  return SCHOOLING.has(groupId) || lookups.groups.get(groupId)?.dimension === 'education';
}
