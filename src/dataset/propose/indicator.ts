import { nearestCue } from './cue.ts';
import type { DraftedFigure, ObservationDraft } from './draft.ts';
import { COUNT_CUES, PERCENT_CUES } from './indicator-cues.ts';
import type { PrintedFigure } from '../prove/printed-figures.ts';
import type { Surroundings } from './surroundings.ts';

/** What a share is a share of, by what the figure before it counts. */
const SHARES: Readonly<Record<string, string>> = {
  admissions: 'share_of_admissions',
  members: 'share_of_members',
  introduced: 'share_of_introduced',
  union_members: 'share_of_union_members',
};

/** What follows a total in a list counts the same as the total. */
const PARTS = /(?:trong đó|trong số|bao gồm|of whom|including)(?!.*; )/;

/** Whether a figure is printed as a percentage. */
export function isPercentage({ text }: Pick<PrintedFigure, 'text'>): boolean {
  return /[%％‰]|phần trăm|per ?cent/iu.test(text);
}

/** What a figure counts, by the nearest word and by the figures before it in its paragraph; null where nothing fits. */
export function proposeIndicator(
  figure: Pick<PrintedFigure, 'text' | 'paragraph'>,
  words: Surroundings,
  previous: readonly DraftedFigure[],
): string | null {
  const sameParagraph = previous.filter((each) => each.figure.paragraph === figure.paragraph);
  return isPercentage(figure)
    ? proposePercentIndicator(words, sameParagraph)
    : proposeCountIndicator(words, sameParagraph);
}

/** The indicator of a percentage by the nearest word; else the share of what the figure before it counts. */
function proposePercentIndicator(words: Surroundings, previous: readonly DraftedFigure[]): string {
  const ofCount = SHARES[lastCounted(previous) ?? ''] ?? null;
  const cue = nearestCue(PERCENT_CUES, words);
  if (isOfLastCount(words) && ofCount !== null && (cue === null || cue === 'quota_attainment'))
    return ofCount;
  return cue ?? ofCount ?? 'share_base_unstated';
}

/** The indicator of a count by the nearest word; within a list, that of the total before it; null where none fits. */
function proposeCountIndicator(words: Surroundings, previous: readonly DraftedFigure[]): string | null {
  const cue = nearestCue(COUNT_CUES, words);
  const counted = PARTS.test(words.before) ? lastCounted(previous) : null;
  // “8 introduced, of whom 3 Union members from residential areas”: the noun says who, the total says what.
  const isNoun = cue === null || cue === 'union_members' || cue === 'members';
  return isNoun ? (counted ?? cue) : cue;
}

function lastCounted(previous: readonly DraftedFigure[]): string | null {
  return lastCount(previous)?.indicator_id ?? null;
}

/** The last figure before that is no percentage: what a share after it is a share with, and of. */
export function lastCount(previous: readonly DraftedFigure[]): ObservationDraft | null {
  const drafts = previous.flatMap(({ draft }) => ('observations' in draft ? draft.observations : []));
  return (
    drafts.findLast(({ indicator_id }) => !/share|attainment|rate|percent|_of_/.test(indicator_id)) ?? null
  );
}

/** Whether a percentage is said of the count before it: “880 …, chiếm 83,64%”. */
export function isOfLastCount({ before }: Surroundings): boolean {
  return /(?:chiếm|accounting for|making up)[^\d]{0,25}$/.test(before);
}
