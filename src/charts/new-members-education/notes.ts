import type { Derived } from '../../dataset/derive/derived.ts';
import { pointInterval } from '../../dataset/derive/interval.ts';
import { negateRational, type Rational } from '../../dataset/derive/rational.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatInterval } from '../../i18n/format-interval.ts';
import { printedText } from '../cells.ts';
import { groupName } from '../names.ts';
import { observationNotes } from '../notes.ts';
import { CHART_WORDS } from '../words.ts';
import { isByLevel, isInconsistent, type EducationPanel, type EducationShare } from './shares.ts';

/** What does not add up and by how much, what is missing, and what the groups are. */
export function educationNotes(
  panels: readonly EducationPanel[],
  derived: Derived,
  observationIds: readonly string[],
  language: Language,
): string[] {
  const { notes } = CHART_WORDS[language].newMembersEducation;
  const shares = panels.flatMap((panel) => panel.shares);
  const doubtful = isByLevel(panels) ? shares.filter(isInconsistent) : shares;
  const own = doubtful.flatMap((share) => shareNote(share, derived, language) ?? []);
  const definitions = shares.map((share) => definitionNote(share, derived, language));
  return [
    ...own,
    ...(panels.some(({ rest }) => rest !== null) ? [isByLevel(panels) ? notes.restMany : notes.rest] : []),
    ...new Set(definitions),
    ...observationNotes(derived, observationIds, language),
  ];
}

function shareNote(share: EducationShare, { lookups }: Derived, language: Language): string | null {
  const { notes } = CHART_WORDS[language].newMembersEducation;
  const { audit, fact, printed } = share;
  const name = groupName(lookups, fact.groupId, language);
  if (audit.verdict === 'truncated') return notes.truncated(name);
  if (!isInconsistent(share) || !audit.differencePoints) return null;
  const difference = pointInterval(absolute(audit.differencePoints));
  return notes.inconsistent(
    name,
    printedText(printed, lookups, language),
    formatInterval(difference, { language, unit: 'people' }),
  );
}

function definitionNote({ fact }: EducationShare, { lookups }: Derived, language: Language): string {
  const { notes } = CHART_WORDS[language].newMembersEducation;
  const group = lookups.groups.get(fact.groupId);
  const definition = language === 'vi' ? group?.definition_vi : group?.definition_en;
  return notes.definition(groupName(lookups, fact.groupId, language), definition ?? '');
}

function absolute(value: Rational): Rational {
  return value.numerator < 0n ? negateRational(value) : value;
}
