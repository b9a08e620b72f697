/** What a reader may choose in a chart and what then stands in the page's address. */
const NAMES = ['level', 'region', 'year', 'kind', 'view'] as const;

/** The part of an address's query that is the state of a chart, with its `?`; empty where nothing is chosen. */
export function stateQuery(search: string): string {
  const given = new URLSearchParams(search);
  const chosen = new URLSearchParams(
    NAMES.flatMap((name) => given.getAll(name).map((value) => [name, value])),
  ).toString();
  return chosen && `?${chosen}`;
}

/** A text with the state put where it says `{state}`; as HTML, ampersands are written out. */
export function fillState(template: string, query: string, isHtml: boolean): string {
  return template.replaceAll('{state}', isHtml ? query.replaceAll('&', '&amp;') : query);
}
