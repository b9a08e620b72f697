import type { Exclusion } from '../model/tables.ts';
import type { FigureKind } from '../prove/figure-token.ts';
import type { PrintedFigure } from '../prove/printed-figures.ts';
import type { ArticleSpan } from './article.ts';
import type { ExclusionDraft } from './draft.ts';
import type { Surroundings } from './surroundings.ts';

const REASONS: Partial<Record<FigureKind, Exclusion['reason']>> = {
  date: 'date',
  duration: 'duration',
  document: 'document',
  ordinal: 'ordinal',
  place: 'place_name',
};
/** Notes that explain why a figure has no indicator, in our own words. */
const NOTES: readonly (readonly [string, RegExp, RegExp])[] = [
  ['An age in the name of a model or of a group.', /(?:tuổi|aged?)\s*$/, /^\s*(?:tuổi|years? old)/],
  [
    'People at a meeting; no indicator counts them.',
    /(?!)/,
    /^\s*(?:đại biểu|người tham dự|delegates|participants)/,
  ],
  [
    'Places that took part in something; no indicator counts them.',
    /(?!)/,
    /^\s*(?:huyện|xã|phường|tỉnh|thị xã|địa phương|districts|communes)/,
  ],
];

/** Why a figure is no observation, by where it stands and by its form; null where it may be one. */
export function proposeExclusion(
  figure: Pick<PrintedFigure, 'kind' | 'paragraph'>,
  words: Surroundings,
  article: ArticleSpan,
): ExclusionDraft | null {
  if (figure.paragraph < article.first || figure.paragraph > article.last) {
    return { reason: 'page_furniture', note_en: null };
  }
  const reason = REASONS[figure.kind];
  if (reason) return { reason, note_en: null };
  if (figure.kind === 'name') return other('Part of a name.');
  if (figure.kind === 'word') return other('A number in words that counts no indicator of a period.');
  const note = NOTES.find(([, before, after]) => before.test(words.before) || after.test(words.after));
  return note ? other(note[0]) : null;
}

/** What is left when no indicator fits. */
export function uncounted(): ExclusionDraft {
  return other('No indicator counts this.');
}

function other(note_en: string): ExclusionDraft {
  return { reason: 'other', note_en };
}
