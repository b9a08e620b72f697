import type { Derived } from '../../dataset/derive/derived.ts';
import type { Language } from '../../dataset/model/language.ts';
import { factText, type DatedFact } from '../time-panel/figures.ts';
import { yearOf } from '../time-panel/time.ts';
import { CHART_WORDS } from '../words.ts';
import type { CountryFigures } from './years.ts';

/** The latest figures as a sentence with at most two numbers; figures that a report picked do not enter. */
export function composeFinding(figures: CountryFigures, derived: Derived, language: Language): string {
  const { finding } = CHART_WORDS[language].country;
  const [admissions, members] = [latest(figures.admissions), latest(figures.members)];
  const words = ({ fact }: DatedFact): string => factText(fact, derived, language);
  const year = ({ fact }: DatedFact): string => yearOf(fact) ?? '';
  if (admissions && members && year(admissions) === year(members)) {
    return finding.both(words(admissions), words(members));
  }
  if (admissions) return finding.admissions(words(admissions), year(admissions));
  return members ? finding.members(words(members), year(members)) : finding.none;
}

function latest(facts: readonly DatedFact[]): DatedFact | undefined {
  return facts.findLast(({ fact }) => !fact.selected);
}
