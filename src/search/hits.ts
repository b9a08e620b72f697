import type { FigureEntry, PageEntry, SearchIndex, SearchKind } from './search-index.ts';

/** A result as a reader sees it. */
export interface SearchHit {
  readonly title: string;
  readonly line: string;
  /** Address below the site's base. */
  readonly address: string;
  /** Language of the title where it is another than that of the index. */
  readonly titleLanguage?: string;
}

/** The results of one kind, best first. */
export interface KindHits {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
}

/** A place, definition, chart or report as a result. */
export function pageHit(entry: PageEntry, index: SearchIndex): SearchHit {
  const [title, line, address, , , language = index.language] = entry;
  return { title, line, address, ...(language !== index.language && { titleLanguage: language }) };
}

/** A figure as a result: what it counts and its value, then where and when; it leads to its row in its report. */
export function figureHit(entry: FigureEntry, index: SearchIndex): SearchHit {
  const [, , place, indicator, group, circumstances, value, printed] = entry;
  const measured = [index.definitions[indicator]?.[0], index.definitions[group]?.[0]];
  const { address } = figureTarget(entry, index);
  return {
    title: `${measured.filter(Boolean).join(' · ')}: ${value}`,
    line: [
      index.places[place]?.[0],
      index.circumstances[circumstances],
      printed && index.words.printed.replace('{printed}', printed),
    ]
      .filter(Boolean)
      .join(' · '),
    address,
  };
}

/** The id of a figure's observation, and the address of its row: the report's page with the id as fragment. */
export function figureTarget(
  [report, count]: FigureEntry,
  index: SearchIndex,
): { readonly id: string; readonly address: string } {
  const address = index.reports[report]?.[2] ?? '';
  const id = `${address.split('/').at(-2) ?? ''}.${count}`;
  return { id, address: `${address}#${id}` };
}
