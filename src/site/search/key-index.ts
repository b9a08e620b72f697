import { keysOfToken } from '../../search/keys.ts';
import { isLongWord } from '../../search/near.ts';
import { reportKey } from '../../search/report-key.ts';
import type { SearchIndex } from '../../search/search-index.ts';
import { REPORT_KEY } from '../../search/search-shards.ts';
import { TEXTS } from '../../search/searchable.ts';
import { tokenize, writtenWords } from '../../search/tokens.ts';
import { onceEach } from '../../dataset/model/once.ts';

export const LISTS = ['places', 'reports', 'figures'] as const;

export type ListName = (typeof LISTS)[number];

/** An entry of the index: its list and its number there. */
export type Unit = readonly [list: ListName, number: number];

/** What an index is looked up by. */
interface KeyIndex {
  /**
   * What stands under each key: what its own words find, and those of its place. What a figure counts, and when, are no
   * keys: too many figures have them in common.
   */
  readonly unitsByKey: ReadonlyMap<string, readonly Unit[]>;
  /** The words of five letters and more, without accents. */
  readonly vocabulary: readonly string[];
}

/** Reads the words of all entries of an index; entries have most of their words in common, and each is read once. */
export function keyIndex(index: SearchIndex): KeyIndex {
  const vocabulary = new Set<string>();
  const keysOfWord = onceEach((word): readonly string[] =>
    tokenize(word).flatMap((token) => {
      if (isLongWord(token)) vocabulary.add(token.folded);
      return keysOfToken(token);
    }),
  );
  const keysOf = ({ title, rest }: ReturnType<(typeof TEXTS)['page']>): string[] =>
    [title, rest].flatMap((text) => writtenWords(text).flatMap(keysOfWord));
  const units = new Map<string, Unit[]>();
  const put = (keys: readonly string[], ...unit: Unit): void => {
    for (const key of new Set(keys)) {
      const known = units.get(key);
      if (known) known.push(unit);
      else units.set(key, [unit]);
    }
  };
  const placeKeys = index.places.map((entry) => keysOf(TEXTS.named(entry)));
  const keysOfPlace = (place = -1): readonly string[] => placeKeys[place] ?? [];
  index.places.forEach((_, number) => {
    put([...keysOfPlace(number), REPORT_KEY], 'places', number);
  });
  index.reports.forEach((entry, number) => {
    const [, , address, , place] = entry;
    put([...keysOf(TEXTS.page(entry)), ...keysOfPlace(place), reportKey(address)], 'reports', number);
  });
  index.figures.forEach((entry, number) => {
    const [report, , place] = entry;
    const address = index.reports[report]?.[2] ?? '';
    put([...keysOf(TEXTS.value(entry)), ...keysOfPlace(place), reportKey(address)], 'figures', number);
  });
  // The other lists are read as a whole, and add their words alone.
  index.definitions.forEach((entry) => keysOf(TEXTS.named(entry)));
  index.charts.forEach((entry) => keysOf(TEXTS.page(entry)));
  index.circumstances.forEach((text) => keysOf(TEXTS.circumstances(text)));
  return { unitsByKey: units, vocabulary: [...vocabulary].sort() };
}
