/** The years that periods touch: `2019–2022`, `2021`; empty where none prints a bound. */
export function formatYears(
  periods: readonly { readonly periodStart: string | null; readonly periodEnd: string | null }[],
): string {
  const years = periods
    .flatMap(({ periodStart, periodEnd }) => [periodStart, periodEnd])
    .filter((date) => date !== null)
    .map((date) => date.slice(0, 4))
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first}–${last}`;
}
