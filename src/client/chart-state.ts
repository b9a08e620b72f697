/**
 * The part of an address's query that is the state of a chart, with its `?`; empty where nothing is chosen. `names`
 * are those of the chart's controls, in the order in which they are to stand.
 */
export function stateQuery(search: string, names: readonly string[]): string {
  const given = new URLSearchParams(search);
  const chosen = new URLSearchParams(
    names.flatMap((name) => given.getAll(name).map((value) => [name, value])),
  ).toString();
  return chosen && `?${chosen}`;
}

/** A text with the state put where it says `{state}`; as HTML, ampersands are written out. */
export function fillState(template: string, query: string, isHtml: boolean): string {
  return template.replaceAll('{state}', isHtml ? query.replaceAll('&', '&amp;') : query);
}
