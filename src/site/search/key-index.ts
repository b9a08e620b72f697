import { keysOfToken } from '../../search/keys.ts';
import { isLongWord } from '../../search/near.ts';
import { reportKey } from '../../search/report-key.ts';
import type { FigureEntry, SearchIndex } from '../../search/search-index.ts';
import { REPORT_KEY } from '../../search/search-shards.ts';
import { TEXTS } from '../../search/searchable.ts';
import { tokenize, writtenWords } from '../../search/tokens.ts';
import { onceEach } from '../../dataset/model/once.ts';

/** A place, a report or a figure of an index, by its number among all of these, in this order. */
export type Unit = number;

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
  const keysOfText = onceEach((text): readonly string[] => writtenWords(text).flatMap(keysOfWord));
  const keysOf = ({ title, rest }: ReturnType<(typeof TEXTS)['page']>): string[] =>
    [title, rest].flatMap(keysOfText);
  // Most figures are a number that many others are as well.
  const keysOfNumber = new Map<string, readonly string[]>();
  const keysOfValue = (entry: FigureEntry): readonly string[] => {
    const [, , , , , , value, printed] = entry;
    const known = printed === undefined ? keysOfNumber.get(value) : undefined;
    const keys = known ?? keysOf(TEXTS.value(entry));
    if (printed === undefined && !known) keysOfNumber.set(value, keys);
    return keys;
  };
  const units = new Map<string, Unit[]>();
  const put = (unit: Unit, keys: readonly string[]): void => {
    for (const key of keys) {
      const known = units.get(key);
      if (!known) units.set(key, [unit]);
      // Several of its words may have one key.
      else if (known.at(-1) !== unit) known.push(unit);
    }
  };
  const { places, reports, figures } = index;
  const placeKeys = places.map((entry) => keysOf(TEXTS.named(entry)));
  const keysOfPlace = (place = -1): readonly string[] => placeKeys[place] ?? [];
  const reportKeys = reports.map(([, , address]) => [reportKey(address)]);
  const keysOfReport = (report: number): readonly string[] => reportKeys[report] ?? [];
  places.forEach((_, number) => {
    put(number, keysOfPlace(number));
    put(number, [REPORT_KEY]);
  });
  reports.forEach((entry, number) => {
    const unit = places.length + number;
    put(unit, keysOf(TEXTS.page(entry)));
    put(unit, keysOfPlace(entry[4]));
    put(unit, keysOfReport(number));
  });
  figures.forEach((entry, number) => {
    const [report, , place] = entry;
    const unit = places.length + reports.length + number;
    put(unit, keysOfValue(entry));
    put(unit, keysOfPlace(place));
    put(unit, keysOfReport(report));
  });
  // The other lists are read as a whole, and add their words alone.
  index.definitions.forEach((entry) => keysOf(TEXTS.named(entry)));
  index.charts.forEach((entry) => keysOf(TEXTS.page(entry)));
  index.circumstances.forEach((text) => keysOf(TEXTS.circumstances(text)));
  return { unitsByKey: units, vocabulary: [...vocabulary].sort() };
}
