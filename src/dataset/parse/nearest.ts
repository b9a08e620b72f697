import { distance } from 'fastest-levenshtein';
import { foldAccents } from '../model/fold.ts';

/** Longer text is no mistyped name; the limit keeps a stray cell of megabytes cheap. */
const LONGEST_NAME = 100;

/** The candidate that a mistyped name most likely means, or null where none is near. */
export function nearestName(name: string, candidates: Iterable<string>): string | null {
  if (name.length > LONGEST_NAME) return null;
  const folded = foldAccents(name.trim());
  let nearest: string | null = null;
  let least = Math.max(2, Math.floor(folded.length / 3)) + 1;
  for (const candidate of candidates) {
    const changes = distance(folded, foldAccents(candidate));
    if (changes < least && changes < candidate.length) {
      least = changes;
      nearest = candidate;
    }
  }
  return nearest;
}
