import type { Derived } from '../dataset/derive/derived.ts';
import { formatNumber } from '../i18n/format.ts';
import { shareFigure } from './admission-shares/figure.ts';
import { shareOfFact, type AdmissionShare } from './admission-shares/shares.ts';
import type { Chart } from './figure.ts';
import { COLOURS } from './theme.ts';
import { CHART_WORDS } from './words.ts';

const SLUG = 'new-members-profile';

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
    const { language } = options;
    const words = CHART_WORDS[language].newMembersProfile;
    const schooling = printed.filter((share) => isSchooling(share, derived)).length;
    return shareFigure(
      printed.filter(({ groupId }) => !elsewhere.has(groupId)),
      {
        slug: SLUG,
        style: { symbol: 'circle', colour: COLOURS.result },
        words,
        before: [words.notes.overlap],
        after: schooling > 0 ? [words.notes.schooling(formatNumber(schooling, language))] : [],
      },
      derived,
      options,
    );
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
