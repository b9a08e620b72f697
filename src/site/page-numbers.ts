/** With no more pages than these, each is listed on every one. */
const FEW = 20;

/** A page of a list of pages, and whether pages between it and the one before are left out. */
export interface ListedPage {
  readonly number: number;
  readonly isAfterGap: boolean;
}

/**
 * The pages that one of many leads to: all of a few; of many the first, the last and those 1, 2, 5, 10, 20, 50 … pages
 * away, so that the list stays short and every page is a few steps from every other.
 */
export function listPageNumbers(shown: number, count: number): readonly ListedPage[] {
  const numbers = Array.from({ length: count }, (_, index) => index + 1).filter(
    (number) => count <= FEW || number === 1 || number === count || isRound(Math.abs(number - shown)),
  );
  return numbers.map((number, index) => ({
    number,
    isAfterGap: index > 0 && number - (numbers[index - 1] ?? 0) > 1,
  }));
}

/** Whether a number is 0 or one, two or five times a power of ten. */
function isRound(distance: number): boolean {
  return /^(?:0|[125]0*)$/.test(String(distance));
}
