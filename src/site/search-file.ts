import { gzipSync } from 'node:zlib';
import { LANGUAGES, type Language } from '../dataset/model/language.ts';
import { MESSAGES } from '../i18n/messages.ts';
import type { SearchIndex } from '../search/search-index.ts';
import type { SearchFile, SearchShard } from '../search/search-shards.ts';
import { dataset, derived, viewContext } from './context.ts';
import { drawFigures } from './figures.ts';
import { untilForgotten } from './forget.ts';
import { PLACES_IN_ORDER } from './place-tree.ts';
import { buildSearchIndex } from './search/build-search-index.ts';
import { cutIndex } from './search/cut-index.ts';

/** What a file of the search takes at most, packed; texts pack to about a quarter. */
const PACKED_BYTES = 30_000;
/** A longer text is cut without being packed to see how long it becomes: no index packs to so small a part. */
const MOST_CHARACTERS = 40 * PACKED_BYTES;
/** A figure takes seven cells with what stands around them at least. */
const LEAST_CHARACTERS = 16;
const SHARD_BYTES = 100_000;

/** The files that the search reads, by their paths below `search/` without their ending. */
const files = untilForgotten((): ReadonlyMap<string, () => SearchFile | SearchShard> => {
  const charts = { vi: drawFigures(viewContext('vi')), en: drawFigures(viewContext('en')) };
  const source = { dataset, lookups: derived.lookups, placeIds: new Set(PLACES_IN_ORDER), charts };
  return new Map(LANGUAGES.flatMap((language) => filesOf(buildSearchIndex(source, language), language)));
});

/** The index of a language: one file while it is small, else a head and shards. */
function filesOf(
  index: SearchIndex,
  language: Language,
): (readonly [name: string, make: () => SearchFile | SearchShard])[] {
  if (isSmall(index)) return [[language, () => index]];
  const { loading, partly, readAll } = MESSAGES[language].search;
  const { head, shards } = cutIndex(index, {
    shardBytes: SHARD_BYTES,
    partly: { loading, note: partly, readAll: readAll('{n}') },
  });
  return [
    [language, () => head],
    ...shards.map((make, number) => [`${language}/${String(number)}`, make] as const),
  ];
}

function isSmall(index: SearchIndex): boolean {
  if (index.figures.length * LEAST_CHARACTERS > MOST_CHARACTERS) return false;
  const text = JSON.stringify(index);
  return text.length <= MOST_CHARACTERS && gzipSync(text).length <= PACKED_BYTES;
}

/** The names of all files that the search reads. */
export function listSearchFiles(): readonly string[] {
  return [...files().keys()];
}

/** The text of a file of the search. */
export function searchFileText(name: string): string {
  return JSON.stringify(files().get(name)?.());
}
