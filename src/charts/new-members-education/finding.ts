import type { Lookups } from '../../dataset/derive/lookups.ts';
import type { Language } from '../../dataset/model/language.ts';
import { formatNumber } from '../../i18n/format.ts';
import { formatInterval } from '../../i18n/format-interval.ts';
import { printedText } from '../cells.ts';
import { groupInSentence, placeName } from '../names.ts';
import { CHART_WORDS } from '../words.ts';
import { isInconsistent, type EducationPanel } from './shares.ts';

/**
 * The finding as a sentence with at most two numbers. What does not add up is said whoever picked the figure:
 * it is a finding about the print, not about the place.
 */
export function composeFinding(
  panels: readonly EducationPanel[],
  lookups: Lookups,
  language: Language,
): string {
  const { finding } = CHART_WORDS[language].newMembersEducation;
  const checked = panels.flatMap(({ shares }) => shares).filter(({ audit }) => audit.quotient !== null);
  const wrong = checked.filter(isInconsistent);
  const number = (value: number): string => formatNumber(value, language);
  const [only] = wrong;
  if (checked.length === 0) return finding.unchecked;
  if (!only) return finding.none(number(checked.length), checked.length);
  if (wrong.length > 1 || !only.audit.quotient)
    return finding.some(number(wrong.length), number(checked.length));
  const figures = [
    groupInSentence(lookups, only.fact.groupId, language),
    printedText(only.printed, lookups, language),
    formatInterval(only.audit.quotient, { language, unit: 'percent' }),
  ] as const;
  if (panels.length === 1) return finding.one(...figures);
  return finding.oneOfMany(placeName(lookups, only.fact.placeId, language), ...figures);
}
