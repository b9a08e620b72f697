import type { PrintedFigure } from '../prove/printed-figures.ts';
import { findArticle } from './article.ts';
import type { DraftedFigure, FigureDraft, ObservationDraft, TextKnowledge } from './draft.ts';
import { proposeExclusion, uncounted } from './exclusion.ts';
import { proposeGroup } from './group.ts';
import { isOfLastCount, lastCount, proposeCountIndicator, proposePercentIndicator } from './indicator.ts';
import { proposePeriod } from './period.ts';
import { proposePlace } from './place.ts';
import { proposeQualifier } from './qualifier.ts';
import { proposeSelection } from './selection.ts';
import { proposeStatus } from './status.ts';
import { surround, type Surroundings } from './surroundings.ts';
import { proposeValue, type FigureValue } from './value.ts';

/** What the second number of a fraction counts, by what the first does: “11/35 organisations”, “80/96 of the quota”. */
const BASES: Readonly<Record<string, string>> = {
  organisations_admitting: 'organisations',
  admissions: 'admissions_quota',
};

/**
 * What may become of a figure, guessed from the words around it and from what became of the figures before it. Every
 * guess is for an editor to accept or change: parts, wholes and bases are never guessed.
 */
export function proposeFigure(
  figure: PrintedFigure,
  knowledge: TextKnowledge,
  previous: readonly DraftedFigure[],
): FigureDraft {
  const text = knowledge.paragraphs.find(({ number }) => number === figure.paragraph)?.text ?? '';
  const words = surround(figure, text);
  const exclusion = proposeExclusion(figure, words, findArticle(knowledge.paragraphs));
  if (exclusion) return { exclusion };
  const value = proposeValue(figure.text, knowledge.language);
  const isPercent = /[%％‰]|phần trăm|per ?cent/iu.test(figure.text);
  const sameParagraph = previous.filter((each) => each.figure.paragraph === figure.paragraph);
  const indicator = isPercent
    ? proposePercentIndicator(words, sameParagraph)
    : proposeCountIndicator(words, sameParagraph);
  if (indicator === null || !value) return { exclusion: uncounted() };
  const drafted = draftObservation(figure, indicator, value, words, knowledge);
  const count = isPercent && isOfLastCount(words) ? lastCount(sameParagraph) : null;
  const first = count ? { ...drafted, group_id: count.group_id } : drafted;
  if (isRepeated(figure, first, previous)) return { exclusion: { reason: 'repeated', note_en: null } };
  const base = value.kind === 'fraction' ? baseOf(first, value, words, knowledge) : null;
  return { observations: base ? [first, base] : [first] };
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

/** The same number for the same thing, printed again. */
function isRepeated(
  { text }: PrintedFigure,
  { indicator_id, group_id, place_id, status }: ObservationDraft,
  previous: readonly DraftedFigure[],
): boolean {
  return previous.some(
    ({ figure, draft }) =>
      figure.text === text &&
      'observations' in draft &&
      draft.observations.some(
        (each) =>
          each.indicator_id === indicator_id &&
          each.group_id === group_id &&
          each.place_id === place_id &&
          each.status === status,
      ),
  );
}
