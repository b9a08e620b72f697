import { answerChoices, prepareExplorable, type Answer, type Explorable } from '../../explore/answer.ts';
import { NONE, type ExploreKind, type ExploreNames, type FacetId } from '../../explore/explore-file.ts';
import { orderRows } from '../../explore/order.ts';
import type { ExploreQuery } from '../../explore/query.ts';
import type { Language } from '../../dataset/model/language.ts';
import type { ExploreWords } from '../../i18n/words/vi/explore.ts';
import { compareNames, formatNumber } from '../../i18n/format.ts';

/** The words, addresses and citation that the page gives its script. */
export interface PageWords {
  readonly explore: ExploreWords;
  /** Each form of a figure with `{low}` and `{high}`. */
  readonly forms: Readonly<Record<string, string>>;
  /** Addresses of a place, a report, with `*` for its id. */
  readonly placeLink: string;
  readonly reportLink: string;
  readonly version: string;
  readonly licence: string;
  readonly citation: string;
}

/** What every part of the explorer is written with. */
export interface View {
  readonly words: PageWords;
  readonly names: ExploreNames;
  readonly write: (value: number) => string;
  /** A phrase with its `{names}` filled in; numbers are written as the language writes them. */
  readonly fill: (phrase: string, values: Readonly<Record<string, string | number>>) => string;
  readonly labelOf: (kind: ExploreKind, facet: FacetId, value: string) => string;
  readonly facetName: (kind: ExploreKind, facet: FacetId) => string;
  readonly language: Language;
}

export function createView(words: PageWords, names: ExploreNames, language: Language): View {
  const write = (value: number): string => formatNumber(value, language);
  return {
    words,
    names,
    write,
    language,
    fill: (phrase, values) =>
      phrase.replace(/\{(\w+)\}/g, (name, key: string) => {
        const value = Object.hasOwn(values, key) ? values[key] : undefined;
        return typeof value === 'number' ? write(value) : (value ?? name);
      }),
    labelOf: (kind, facet, value) => {
      if (facet === 'year') return value === NONE ? words.explore.noYear : value;
      if (facet === 'publisher') return value === NONE ? words.explore.noObservation : value;
      const labels = names.labels[facet === 'indicator' && kind === 'measures' ? 'measure' : facet];
      return labels[value] ?? value;
    },
    facetName: (kind, facet) =>
      facet === 'indicator' && kind === 'measures' ? words.explore.measure : words.explore.facets[facet],
  };
}

/** Rows of a kind with the orders that were asked for; an order is made once. */
export class ExploreTable {
  readonly explorable: Explorable;
  private readonly orders = new Map<string, Uint32Array>();

  private readonly view: View;

  constructor(file: Explorable['file'], view: View) {
    this.view = view;
    this.explorable = prepareExplorable(file);
  }

  answer({ choices }: ExploreQuery): Answer {
    return answerChoices(this.explorable, choices);
  }

  /** The rows that are left, in the order that is asked for. */
  rowsOf({ isLeft, count }: Answer, { sort, descending }: ExploreQuery): Uint32Array {
    const { file } = this.explorable;
    const order = sort ? this.orderBy(sort, descending) : null;
    const rows = new Uint32Array(count);
    let filled = 0;
    for (let position = 0; position < file.count; position += 1) {
      const row = order ? (order[position] ?? 0) : position;
      if (isLeft[row]) rows[filled++] = row;
    }
    return rows;
  }

  private orderBy(sort: NonNullable<ExploreQuery['sort']>, descending: boolean): Uint32Array {
    const key = `${sort} ${String(descending)}`;
    const compare = (a: string, b: string): number => compareNames(a, b, this.view.language);
    const order =
      this.orders.get(key) ?? orderRows(this.explorable.file, this.view.names, { sort, descending, compare });
    this.orders.set(key, order);
    return order;
  }
}
