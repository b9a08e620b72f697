import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../../scripts/data-files.ts';
import { createLookups } from '../../../src/dataset/derive/lookups.ts';
import { foldAccents } from '../../../src/dataset/model/fold.ts';
import { runPipeline } from '../../../src/dataset/pipeline.ts';
import { mergeShards } from '../../../src/search/merge-shards.ts';
import { allShards, planShards } from '../../../src/search/plan.ts';
import { prepareSearch } from '../../../src/search/searchable.ts';
import { search, type SearchResult } from '../../../src/search/search.ts';
import { MOST_SHARDS } from '../../../src/search/search-shards.ts';
import { tokenize } from '../../../src/search/tokens.ts';
import { buildSearchIndex } from '../../../src/site/search/build-search-index.ts';
import { cutIndex } from '../../../src/site/search/cut-index.ts';
import { seededRandom } from '../../explore/random-file.ts';

const partly = { loading: '', note: '', readAll: '' };
const { dataset } = runPipeline(readDataFiles('data'));
const charts = {
  vi: [{ slug: 'pace', question: 'Các nơi có đạt chỉ tiêu không?', finding: '23 trong 39 nơi đạt chỉ tiêu' }],
  en: [{ slug: 'pace', question: 'Are quotas met?', finding: '23 of 39 places meet their quota' }],
};
const source = {
  dataset,
  lookups: createLookups(dataset),
  placeIds: new Set(dataset.places.map(({ place_id }) => place_id)),
  charts,
};

/** What a query finds kind by kind, each result as its title, line and address. */
function found({ query, kinds }: SearchResult): unknown {
  return { words: query.words, kinds };
}

describe.each(['vi', 'en'] as const)('the index in %s, cut into small shards', (language) => {
  const index = buildSearchIndex(source, language);
  const whole = prepareSearch(index);
  const { head, shards: makers } = cutIndex(index, { shardBytes: 12_000, partly });
  const shards = makers.map((make) => make());
  const vocabulary = head.vocabulary.split(' ');
  const headAlone = prepareSearch(mergeShards(head, []), vocabulary);
  const partOf = (numbers: readonly number[]) =>
    prepareSearch(
      mergeShards(
        head,
        numbers.flatMap((number) => shards[number] ?? []),
      ),
      vocabulary,
    );
  const everything = partOf(allShards(head));
  const plan = (text: string) => planShards(head, headAlone, text);

  it('is in many shards, none much longer than allowed', () => {
    expect(shards.length).toBeGreaterThan(30);
    for (const shard of shards) expect(JSON.stringify(shard).length).toBeLessThan(13_000);
  });

  it('is the whole index again when all is read', () => {
    expect(everything.index).toEqual(index);
    expect(everything.vocabulary).toEqual(whole.vocabulary);
  });

  const random = seededRandom(language === 'vi' ? 1 : 2);
  const draw = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(random() * values.length)] as Value;
  const texts = [
    ...[...index.places, ...index.definitions, ...index.reports].flatMap(([title, line, , words]) => [
      title,
      line,
      words,
    ]),
    ...index.figures.map(([, , , , , , value, printed]) => printed ?? value),
    ...index.circumstances,
  ].filter((text) => tokenize(text).length > 0);
  const wordsOf = (text: string): string[] => tokenize(text).map(({ written }) => written);
  const misspell = (word: string): string => {
    const at = Math.floor(random() * word.length);
    return `${word.slice(0, at)}${draw(['', 'x', 'q', 'n'])}${word.slice(at + 1)}`;
  };
  /** One to four words that stand together, or not: shortened, without accents, misspelt, some of them. */
  const drawQuery = (): string => {
    const words =
      random() < 0.7 ? wordsOf(draw(texts)) : texts.slice(0, 3).flatMap(() => draw(wordsOf(draw(texts))));
    const start = Math.floor(random() * words.length);
    const chosen = words.slice(start, start + 1 + Math.floor(random() * 4));
    return chosen
      .map((word) => (random() < 0.15 ? misspell(word) : word))
      .map((word) => (random() < 0.5 ? foldAccents(word) : word))
      .map((word, at) =>
        at === chosen.length - 1 && random() < 0.5
          ? word.slice(0, 1 + Math.floor(random() * word.length))
          : word,
      )
      .join(' ');
  };
  const queries = [
    ...Array.from({ length: 150 }, drawQuery),
    ...[
      '',
      '–',
      'da nang',
      'Đà Nẵng',
      'krong bong',
      '1.004',
      '1004',
      '83.64',
      '11/35',
      '2021',
      '6/2021',
      '30/6/2021',
    ],
    ...['ket nap', 'chi tieu', 'quota 2021', 'thanh khê hoc sinh', '1.234.5', 'zzzzz', 'a'],
    ...dataset.observations.slice(0, 40).map(({ observation_id }) => observation_id),
  ];

  it('finds the same in the same order, in what it reads for a query', () => {
    let narrowed = 0;
    for (const text of queries) {
      const { shards: numbers, isComplete } = plan(text);
      expect(numbers.length).toBeLessThanOrEqual(MOST_SHARDS + 1);
      if (isComplete) narrowed += 1;
      const part = isComplete ? partOf(numbers) : everything;
      expect({ text, ...(found(search(part, text)) as object) }).toEqual({
        text,
        ...(found(search(whole, text)) as object),
      });
    }
    expect(narrowed / queries.length).toBeGreaterThan(0.5);
  });

  it('finds pages from few shards even where figures would need all of them', () => {
    for (const text of queries.slice(0, 80)) {
      const { shards: numbers, isComplete } = plan(text);
      if (isComplete || numbers.length === 0) continue;
      const pages = ({ kinds }: SearchResult) => kinds.filter(({ kind }) => kind !== 'figure');
      expect({ text, pages: pages(search(partOf(numbers), text)) }).toEqual({
        text,
        pages: pages(search(whole, text)),
      });
    }
  });
});

describe('shards of which one figure differs', () => {
  it('are mostly those of before', () => {
    const random = seededRandom(3);
    const { observations } = dataset;
    const cut = (rows: typeof observations): readonly string[] => {
      const index = buildSearchIndex({ ...source, dataset: { ...dataset, observations: rows } }, 'vi');
      return cutIndex(index, { shardBytes: 12_000, partly }).shards.map((make) => JSON.stringify(make()));
    };
    const before = new Set(cut(observations));
    const different = Array.from({ length: 40 }, () => {
      const at = Math.floor(random() * observations.length);
      const value = Math.floor(random() * 2000);
      const edited = observations.map((row, index) =>
        index === at ? { ...row, value, as_printed: String(value) } : row,
      );
      return cut(edited).filter((shard) => !before.has(shard)).length;
    });
    expect(Math.max(...different)).toBeLessThan(before.size / 5);
  });
});

describe('shards of the size that readers get', () => {
  it('pack to less than 30 kB', () => {
    const { shards } = cutIndex(buildSearchIndex(source, 'vi'), { shardBytes: 100_000, partly });
    for (const make of shards) expect(gzipSync(JSON.stringify(make())).length).toBeLessThan(30_000);
  });
});
