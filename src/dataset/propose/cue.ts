import type { Surroundings } from './surroundings.ts';

/** A word or phrase that speaks for an answer. `pattern` matches lower-case text in NFC. */
export interface Cue<Answer extends string = string> {
  readonly answer: Answer;
  readonly pattern: RegExp;
  /** Where it has to stand: before the figure, after it, or on either side. */
  readonly side?: 'before' | 'after';
  /** How far away it may stand, in characters. */
  readonly reach?: number;
  /** A longer phrase says more than a word at the same distance: characters taken off its distance. */
  readonly weight?: number;
}

const REACH = 120;

/** The answer of the nearest cue around a figure; null where there is none. Of equals the first of the list wins. */
export function nearestCue<Answer extends string>(
  cues: readonly Cue<Answer>[],
  words: Pick<Surroundings, 'before' | 'after'>,
): Answer | null {
  const [before, after] = [words.before.trimEnd(), words.after];
  let best: { readonly answer: Answer; readonly distance: number } | null = null;
  for (const { answer, pattern, side, reach = REACH, weight = 0 } of cues) {
    const distances = [
      side === 'after' ? Infinity : distanceBefore(pattern, before),
      side === 'before' ? Infinity : distanceAfter(pattern, after),
    ];
    const distance = Math.min(...distances);
    if (distance > reach) continue;
    if (!best || distance - weight < best.distance) best = { answer, distance: distance - weight };
  }
  return best?.answer ?? null;
}

function distanceBefore(pattern: RegExp, text: string): number {
  const last = [...text.matchAll(new RegExp(pattern, 'gu'))].at(-1);
  return last ? text.length - last.index - last[0].length : Infinity;
}

function distanceAfter(pattern: RegExp, text: string): number {
  return new RegExp(pattern, 'u').exec(text)?.index ?? Infinity;
}
