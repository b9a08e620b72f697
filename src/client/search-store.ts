import { mergeShards } from '../search/merge-shards.ts';
import { allShards, planShards } from '../search/plan.ts';
import type { SearchWords } from '../search/search-index.ts';
import type { PartlyWords, SearchFile, SearchHead, SearchShard } from '../search/search-shards.ts';
import { prepareSearch, type Searchable } from '../search/searchable.ts';
import { loadJson } from './load-json.ts';

/** What a query is searched in. */
export interface SearchPart {
  readonly searchable: Searchable;
  /** Whether everything that fits the query is in it. */
  readonly isComplete: boolean;
  /** The shards that have to be read before it may be asked. */
  readonly missing: readonly number[];
}

/** The index of a language: whole, or as far as it was read. */
export interface SearchStore {
  readonly words: SearchWords;
  /** null where the index is small and whole. */
  readonly partly: (PartlyWords & { readonly parts: number }) | null;
  /** What a query needs; after `readAll`, everything. */
  readonly part: (text: string) => SearchPart;
  /** Reads shards. Rejects where one cannot be loaded; the next call tries again. */
  readonly read: (numbers: readonly number[]) => Promise<void>;
  readonly readAll: () => Promise<void>;
}

/** Opens the index at an address (`…/vi.json`, with its shards below `…/vi/`). Rejects where it cannot be loaded. */
export async function openSearch(address: string): Promise<SearchStore> {
  const file = await loadJson<SearchFile>(address);
  if (!('shards' in file)) return wholeStore(prepareSearch(file));
  return shardedStore(file, (number) =>
    loadJson<SearchShard>(address.replace(/\.json$/, `/${String(number)}.json`)),
  );
}

function wholeStore(searchable: Searchable): SearchStore {
  return {
    words: searchable.index.words,
    partly: null,
    part: () => ({ searchable, isComplete: true, missing: [] }),
    read: () => Promise.resolve(),
    readAll: () => Promise.resolve(),
  };
}

/** The last part is kept as it was made ready: the next letter of a word seldom needs another. */
function shardedStore(head: SearchHead, load: (number: number) => Promise<SearchShard>): SearchStore {
  const shards = new Map<number, SearchShard>();
  const vocabulary = head.vocabulary.split(' ');
  const prepare = (numbers: readonly number[]): Searchable => {
    const merged = mergeShards(
      head,
      numbers.flatMap((number) => shards.get(number) ?? []),
    );
    return prepareSearch(merged, vocabulary);
  };
  const alone = prepare([]);
  const all = allShards(head);
  let made = { numbers: '', searchable: alone };
  let isAllRead = false;
  const read = async (numbers: readonly number[]): Promise<void> => {
    const loaded = await Promise.all(numbers.map(async (number) => [number, await load(number)] as const));
    for (const [number, shard] of loaded) shards.set(number, shard);
  };
  return {
    words: head.words,
    partly: { ...head.partly, parts: all.length },
    part: (text) => {
      const plan = isAllRead ? { shards: all, isComplete: true } : planShards(head, alone, text);
      const missing = plan.shards.filter((number) => !shards.has(number));
      if (missing.length > 0) return { searchable: alone, isComplete: false, missing };
      const numbers = plan.shards.join(' ');
      if (made.numbers !== numbers) made = { numbers, searchable: prepare(plan.shards) };
      const { searchable } = made;
      const isNamed = searchable.figureById.has(text.trim().toLowerCase());
      return { searchable, isComplete: plan.isComplete || isNamed, missing };
    },
    read,
    readAll: async () => {
      await read(all.filter((number) => !shards.has(number)));
      isAllRead = true;
    },
  };
}
