import { EXPLORE_KINDS, FACETS, type ExploreKind, type FacetId } from './explore-file.ts';

/** The columns of the table, each of which sorts it. */
export const SORT_KEYS = [
  'place',
  'value',
  'indicator',
  'period',
  'status',
  'wording',
  'verdict',
  'report',
] as const;

export type SortKey = (typeof SORT_KEYS)[number];

/** The columns that are sorted by names, of which each language has its own order. */
const NAMED = ['place', 'indicator', 'report'] as const satisfies readonly SortKey[];

export type NameSort = (typeof NAMED)[number];
/** The others, whose order is the same in every language. */
export type NumberSort = Exclude<SortKey, NameSort>;

export function isNamed(key: SortKey): key is NameSort {
  return (NAMED as readonly SortKey[]).includes(key);
}

/** The chosen values of each facet: any of them will do; a facet without a choice is absent. */
export type Choices = Readonly<Partial<Record<FacetId, readonly string[]>>>;

/** What the page shows, all of which stands in its address. */
export interface ExploreQuery {
  readonly kind: ExploreKind;
  readonly choices: Choices;
  /** null: the order of the data. */
  readonly sort: SortKey | null;
  readonly descending: boolean;
  /** Counted from 1. */
  readonly page: number;
}

/** The state of an address (`?place=dak-lak&year=2021&sort=-value&page=2`); what it doesn't know is left out. */
export function readQuery(search: string): ExploreQuery {
  const parameters = new URLSearchParams(search);
  const sort = parameters.get('sort') ?? '';
  const key = SORT_KEYS.find((each) => each === sort.replace(/^-/, '')) ?? null;
  const page = Number(parameters.get('page'));
  return {
    kind: EXPLORE_KINDS.find((each) => each === parameters.get('kind')) ?? 'observations',
    choices: Object.fromEntries(
      FACETS.map((facet) => [facet, [...new Set(parameters.getAll(facet))].filter(Boolean)] as const).filter(
        ([, values]) => values.length > 0,
      ),
    ),
    sort: key,
    descending: key !== null && sort.startsWith('-'),
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The state as the query part of an address, with its question mark; empty where nothing is chosen. */
export function writeQuery({ kind, choices, sort, descending, page }: ExploreQuery): string {
  const parameters = new URLSearchParams();
  if (kind !== 'observations') parameters.set('kind', kind);
  for (const facet of FACETS) for (const value of choices[facet] ?? []) parameters.append(facet, value);
  if (sort) parameters.set('sort', `${descending ? '-' : ''}${sort}`);
  if (page > 1) parameters.set('page', String(page));
  const text = parameters.toString();
  return text && `?${text}`;
}

/** The choices with one value of a facet put in or taken out. */
export function toggleChoice(choices: Choices, facet: FacetId, value: string): Choices {
  const chosen = choices[facet] ?? [];
  const values = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  const others = Object.entries(choices).filter(([each]) => each !== facet);
  return Object.fromEntries(values.length > 0 ? [...others, [facet, values]] : others) as Choices;
}

/** The choices that a file knows: values of another kind of rows or of an old address are dropped. */
export function knownChoices(
  choices: Choices,
  facets: Readonly<Record<FacetId, { readonly values: readonly string[] }>>,
): Choices {
  return Object.fromEntries(
    FACETS.map(
      (facet) =>
        [facet, (choices[facet] ?? []).filter((value) => facets[facet].values.includes(value))] as const,
    ).filter(([, values]) => values.length > 0),
  );
}
