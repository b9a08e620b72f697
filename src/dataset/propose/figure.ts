import type { PrintedFigure } from '../prove/printed-figures.ts';
import { findArticle } from './article.ts';
import type { DraftedFigure, FigureDraft, ObservationDraft, TextKnowledge } from './draft.ts';
import { proposeExclusion, uncounted } from './exclusion.ts';
import { proposeIndicator } from './indicator.ts';
import { draftObservations } from './observation.ts';
import { surround } from './surroundings.ts';

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
  const indicator = proposeIndicator(figure, words, previous);
  const observations =
    indicator === null ? null : draftObservations(figure, indicator, words, knowledge, previous);
  const [first] = observations ?? [];
  if (!observations || !first) return { exclusion: uncounted() };
  if (isRepeated(figure, first, previous)) return { exclusion: { reason: 'repeated', note_en: null } };
  return { observations };
}

/** The rows of a figure that an editor calls an observation, whatever the guess says. */
export function proposeObservations(
  figure: PrintedFigure,
  knowledge: TextKnowledge,
  previous: readonly DraftedFigure[],
): readonly ObservationDraft[] | null {
  const text = knowledge.paragraphs.find(({ number }) => number === figure.paragraph)?.text ?? '';
  const words = surround(figure, text);
  const indicator = proposeIndicator(figure, words, previous) ?? 'admissions';
  return draftObservations(figure, indicator, words, knowledge, previous);
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
