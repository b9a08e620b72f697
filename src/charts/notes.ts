import type { Derived } from '../dataset/derive/derived.ts';
import type { Language } from '../dataset/model/language.ts';
import { formatList, formatNumber } from '../i18n/format.ts';
import { printedText } from './cells.ts';
import { nameIn, placeName } from './names.ts';
import { CHART_WORDS } from './words.ts';

/** More notes on single figures than these are read where the figures are: on the pages of their reports. */
const MOST_NOTES = 12;

/** What readers need to know of the observations behind a figure: their own notes, and where reports differ. */
export function observationNotes(
  derived: Derived,
  observationIds: readonly string[],
  language: Language,
): string[] {
  const own = new Set(observationIds.flatMap((id) => noteOf(derived, id, language) ?? []));
  const count = new Set(observationIds.filter((id) => noteOf(derived, id, language) !== null)).size;
  const { many } = CHART_WORDS[language].notes;
  return [
    ...new Set(disagreementNotes(derived, observationIds, language)),
    ...(count > MOST_NOTES ? [many(formatNumber(count, language))] : own),
  ];
}

function noteOf({ lookups }: Derived, id: string, language: Language): string | null {
  const observation = lookups.observations.get(id);
  const note = language === 'vi' ? observation?.note_vi : observation?.note_en;
  if (!observation || !note) return null;
  return CHART_WORDS[language].notes.observation(printedText(observation, lookups, language), note);
}

function disagreementNotes(
  derived: Derived,
  observationIds: readonly string[],
  language: Language,
): string[] {
  const { lookups, factByObservation } = derived;
  const facts = new Set(observationIds.flatMap((id) => factByObservation.get(id) ?? []));
  return [...facts]
    .filter((fact) => !fact.agrees)
    .map((fact) =>
      CHART_WORDS[language].notes.disagreement(
        nameIn(lookups.indicators.get(fact.indicatorId), fact.indicatorId, language),
        placeName(lookups, fact.placeId, language),
        formatList(
          fact.observations.map((each) => printedText(each, lookups, language)),
          language,
        ),
      ),
    );
}
