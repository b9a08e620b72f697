import type { Exclusion, Observation } from '../model/tables.ts';
import type { Place, Report } from '../model/tables.ts';
import type { Paragraph } from '../prove/paragraphs.ts';
import type { PrintedFigure } from '../prove/printed-figures.ts';

/** A row of observations before it has an id: what the place of the figure and the report give is left out. */
export type ObservationDraft = Omit<
  Observation,
  'observation_id' | 'report_id' | 'as_printed' | 'paragraph' | 'occurrence'
>;

/** A row of exclusions likewise. */
export type ExclusionDraft = Pick<Exclusion, 'reason' | 'note_en'>;

/** What becomes of a figure: one or two observations (a fraction backs two), or an exclusion. */
export type FigureDraft =
  { readonly observations: readonly ObservationDraft[] } | { readonly exclusion: ExclusionDraft };

/** What the guesses of one text know besides the words. */
export interface TextKnowledge {
  readonly paragraphs: readonly Paragraph[];
  readonly language: Report['language'];
  readonly placeId: string;
  readonly publishedOn: string | null;
  readonly places: readonly Place[];
}

/** A figure with what became of an earlier one. */
export interface DraftedFigure {
  readonly figure: PrintedFigure;
  readonly draft: FigureDraft;
}
