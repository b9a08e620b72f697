const ACCENTS = /\p{M}/gu;
/** Longer text is no mistyped name; the limit keeps a stray cell of megabytes cheap. */
const LONGEST_NAME = 100;

/** Lower-case ASCII spelling of a Vietnamese word: `Đắk Lắk` becomes `dak lak`. */
export function foldAccents(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(ACCENTS, '').replace(/[đð]/g, 'd');
}

/** The candidate that a mistyped name most likely means, or null where none is near. */
export function nearestName(name: string, candidates: Iterable<string>): string | null {
  if (name.length > LONGEST_NAME) return null;
  const folded = foldAccents(name.trim());
  let nearest: string | null = null;
  let least = Math.max(2, Math.floor(folded.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(folded, foldAccents(candidate));
    if (distance < least && distance < candidate.length) {
      least = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

/** Levenshtein distance: how many letters are put in, taken out or changed. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
