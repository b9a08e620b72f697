/** Grouping and decimal mark of Vietnamese and of English print. */
const NOTATIONS = [
  [/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/, '.', ','],
  [/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/, ',', '.'],
] as const;

/** What a number may mean, as either language writes it: `1.004` is 1004 or 1.004; empty for what is no number. */
export function readNumber(text: string): readonly number[] {
  const readings = NOTATIONS.flatMap(([pattern, group, decimal]) =>
    pattern.test(text) ? Number(text.replaceAll(group, '').replace(decimal, '.')) : [],
  );
  return [...new Set(readings)];
}
