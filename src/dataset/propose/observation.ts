import type { PrintedFigure } from '../prove/printed-figures.ts';
import type { DraftedFigure, ObservationDraft, TextKnowledge } from './draft.ts';
import { proposeGroup } from './group.ts';
import { isOfLastCount, isPercentage, lastCount } from './indicator.ts';
import { proposePeriod } from './period.ts';
import { proposePlace } from './place.ts';
import { proposeQualifier } from './qualifier.ts';
import { proposeSelection } from './selection.ts';
import { proposeStatus } from './status.ts';
import type { Surroundings } from './surroundings.ts';
import { proposeValue, type FigureValue } from './value.ts';

/** What the second number of a fraction counts, by what the first does: “11/35 organisations”, “80/96 of the quota”. */
const BASES: Readonly<Record<string, string>> = {
  organisations_admitting: 'organisations',
  admissions: 'admissions_quota',
};

/** The rows of a figure: two for a fraction, else one; null where the figure does not read as a number. */
export function draftObservations(
  figure: PrintedFigure,
  indicator: string,
  words: Surroundings,
  knowledge: TextKnowledge,
  previous: readonly DraftedFigure[],
): readonly ObservationDraft[] | null {
  const value = proposeValue(figure.text, knowledge.language);
  if (!value) return null;
  const drafted = draftObservation(figure, indicator, value, words, knowledge);
  const sameParagraph = previous.filter((each) => each.figure.paragraph === figure.paragraph);
  const count = isPercentage(figure) && isOfLastCount(words) ? lastCount(sameParagraph) : null;
  const first = count ? { ...drafted, group_id: count.group_id } : drafted;
  const base = value.kind === 'fraction' ? baseOf(first, value, words, knowledge) : null;
  return base ? [first, base] : [first];
}

function draftObservation(
  figure: Pick<PrintedFigure, 'kind' | 'paragraph'>,
  indicator: string,
  { kind, value, second }: FigureValue,
  words: Surroundings,
  knowledge: TextKnowledge,
): ObservationDraft {
  const status = proposeStatus(indicator, words);
  const place = proposePlace(words, knowledge.placeId, knowledge.places);
  const previous = knowledge.paragraphs.find(({ number }) => number === figure.paragraph - 1)?.text ?? '';
  return {
    place_id: place,
    indicator_id: indicator,
    group_id: proposeGroup(indicator, words),
    status,
    ...proposePeriod(indicator, words, {
      previous: previous.normalize('NFC').toLowerCase(),
      publishedOn: knowledge.publishedOn,
    }),
    value,
    value_high: kind === 'range' ? second : null,
    qualifier: proposeQualifier(figure.kind, status, words),
    selection: proposeSelection(place, knowledge.placeId, words),
    whole_id: null,
    numerator_id: null,
    denominator_id: null,
    base_on: null,
    note_vi: null,
    note_en: null,
  };
}

function baseOf(
  first: ObservationDraft,
  { second }: FigureValue,
  words: Surroundings,
  { publishedOn }: TextKnowledge,
): ObservationDraft | null {
  const indicator = BASES[first.indicator_id];
  if (indicator === undefined || second === null) return null;
  return {
    ...first,
    indicator_id: indicator,
    status: proposeStatus(indicator, words),
    ...proposePeriod(indicator, words, { previous: '', publishedOn }),
    value: second,
  };
}
