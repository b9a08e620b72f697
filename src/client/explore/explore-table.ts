import type { Language } from '../../dataset/model/language.ts';
import { answerChoices, prepareExplorable, type Answer, type Explorable } from '../../explore/answer.ts';
import { FACETS, type ExploreFile, type FacetId } from '../../explore/explore-file.ts';
import {
  partName,
  type ExploreBlock,
  type ExploreNarrow,
  type ExploreStart,
  type PlaceEntry,
  type SortColumn,
} from '../../explore/explore-parts.ts';
import { orderRows } from '../../explore/order.ts';
import { knownChoices, type Choices, type ExploreQuery, type SortKey } from '../../explore/query.ts';
import { PlaceList } from './place-list.ts';
import { lastPage, PAGE_SIZE } from './page-turner.ts';

/** A row of a block. */
export interface BlockRow {
  readonly block: ExploreBlock;
  readonly row: number;
}

/** What a query comes to, with all that is needed to show it. */
export interface Shown {
  readonly query: ExploreQuery;
  readonly answer: Answer;
  /** All rows that are left, in the order that is asked for. */
  readonly rows: Uint32Array;
  /** The rows of the page. */
  readonly page: readonly BlockRow[];
}

/** The rows of a kind. Its parts are read when a query needs them, each once. */
export class ExploreTable {
  readonly start: ExploreStart;
  readonly places: PlaceList;
  private readonly language: Language;
  private readonly load: (part: string) => Promise<unknown>;
  private explorable: Explorable | null = null;
  private readonly orders = new Map<string, Uint32Array>();
  private readonly blocks = new Map<number, ExploreBlock>();

  /** `load` reads a part by its name, and rejects where it cannot be loaded. */
  constructor(start: ExploreStart, language: Language, load: (part: string) => Promise<unknown>) {
    this.start = start;
    this.language = language;
    this.load = load;
    this.places = new PlaceList(
      start,
      async (part) => (await load(partName.places(part, language))) as readonly PlaceEntry[],
    );
  }

  labelOf(facet: FacetId, value: string): string {
    const { values, labels } = this.start.facets[facet];
    const known = facet === 'place' ? this.places.get(value)?.label : labels[values.indexOf(value)];
    return known ?? value;
  }

  /** Answers a query, without choices that no row knows, on a page that exists. Reads what that needs. */
  async ask(asked: ExploreQuery): Promise<Shown> {
    await this.places.readFor(asked.choices.place ?? []);
    const choices = knownChoices(asked.choices, this.knownValues());
    const answer = Object.keys(choices).length === 0 ? this.unnarrowed() : await this.narrow(choices);
    const query = { ...asked, choices, page: Math.min(asked.page, lastPage(answer.count)) };
    const order = query.sort ? await this.orderBy(query.sort, query.descending) : null;
    const rows = rowsLeft(answer, order);
    const shown = rows.subarray((query.page - 1) * PAGE_SIZE, query.page * PAGE_SIZE);
    return { query, answer, rows, page: await this.readRows(shown) };
  }

  /** The known ids of values; those of places are all that was read. */
  private knownValues(): Record<FacetId, { readonly values: readonly string[] }> {
    const place = { values: Array.from(this.places.known(), ({ id }) => id) };
    return { ...this.start.facets, place };
  }

  private unnarrowed(): Answer {
    const { facets, count, placeCount } = this.start;
    const place = new Uint32Array(placeCount);
    for (const each of this.places.known()) place[each.index] = each.count;
    const counts = Object.fromEntries(
      FACETS.map((facet) => [facet, facet === 'place' ? place : Uint32Array.from(facets[facet].counts)]),
    ) as Record<FacetId, Uint32Array>;
    return { isLeft: null, count, counts, years: counts.year };
  }

  private async narrow(choices: Choices): Promise<Answer> {
    this.explorable ??= assemble(this.start, (await this.load(partName.narrow)) as ExploreNarrow);
    const { file } = this.explorable;
    const values = file.facets.place.values as string[];
    for (const { index, id } of this.places.known()) values[index] = id;
    return answerChoices(this.explorable, choices);
  }

  private async orderBy(sort: SortKey, descending: boolean): Promise<Uint32Array> {
    const key = `${sort} ${String(descending)}`;
    const known = this.orders.get(key);
    if (known) return known;
    const order = orderRows((await this.load(partName.sort(sort, this.language))) as SortColumn, descending);
    this.orders.set(key, order);
    return order;
  }

  private async readRows(rows: Uint32Array): Promise<BlockRow[]> {
    const { blockRows } = this.start;
    const wanted = new Set(Array.from(rows, (row) => Math.floor(row / blockRows)));
    await Promise.all(
      [...wanted].map(async (number) => {
        if (this.blocks.has(number)) return;
        this.blocks.set(number, (await this.load(partName.block(number, this.language))) as ExploreBlock);
      }),
    );
    return Array.from(rows).flatMap((row) => {
      const block = this.blocks.get(Math.floor(row / blockRows));
      return block ? [{ block, row: row % blockRows }] : [];
    });
  }
}

function rowsLeft({ isLeft, count }: Answer, order: Uint32Array | null): Uint32Array {
  const rows = new Uint32Array(count);
  const all = isLeft?.length ?? count;
  let filled = 0;
  for (let position = 0; position < all; position += 1) {
    const row = order ? (order[position] ?? 0) : position;
    if (!isLeft || isLeft[row]) rows[filled++] = row;
  }
  return rows;
}

/** What choices are answered from; the ids of places are put in as they become known. */
function assemble({ count, facets, placeCount }: ExploreStart, narrow: ExploreNarrow): Explorable {
  const line = (index: number): number[] => (index < 0 ? [] : [index, ...line(narrow.parents[index] ?? -1)]);
  const place = {
    values: Array.from({ length: placeCount }, () => ''),
    sets: narrow.parents.map((_, index) => line(index)),
    rows: narrow.place,
  };
  const others = Object.fromEntries(
    Object.entries(narrow.facets).map(([facet, { sets, rows }]) => [
      facet,
      { values: facets[facet as FacetId].values, sets, rows },
    ]),
  );
  return prepareExplorable({ count, facets: { ...others, place } as unknown as ExploreFile['facets'] });
}
