import type { ExploreFile } from '../../explore/explore-file.ts';
import type { PlaceBranch } from '../../explore/explore-parts.ts';

/** The places of the start, and the others by part, all as numbers among the places of a file. */
export interface PlaceParts {
  readonly tops: readonly PlaceBranch[];
  readonly parts: readonly (readonly number[])[];
}

/**
 * Cuts the tree of places: those at the top and directly below it are known from the start; what lies below one of these
 * is in one part, which several small branches share.
 */
export function cutPlaces({ parents }: Pick<ExploreFile, 'parents'>, placesAPart: number): PlaceParts {
  const isTop = (index: number): boolean => index === -1 || (parents[index] ?? -1) === -1;
  const isKnown = (index: number): boolean => isTop(index) || isTop(parents[index] ?? -1);
  const branchOf = (index: number): number => (isKnown(index) ? index : branchOf(parents[index] ?? -1));
  const numbers = parents.map((_, index) => index);
  const below = Map.groupBy(
    numbers.filter((index) => !isKnown(index)),
    branchOf,
  );
  const parts: number[][] = [];
  const partOf = new Map<number, number>();
  for (const [branch, places] of below) {
    const last = parts.at(-1);
    if (last && last.length + places.length <= placesAPart) last.push(...places);
    else parts.push([...places]);
    partOf.set(branch, parts.length - 1);
  }
  return {
    tops: numbers
      .filter(isKnown)
      .map((index) => ({ index, parent: parents[index] ?? -1, part: partOf.get(index) ?? null })),
    parts,
  };
}
