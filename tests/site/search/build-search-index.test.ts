import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../../scripts/data-files.ts';
import { createLookups } from '../../../src/dataset/derive/lookups.ts';
import type { Language } from '../../../src/dataset/model/language.ts';
import type { Dataset } from '../../../src/dataset/model/record.ts';
import { runPipeline } from '../../../src/dataset/pipeline.ts';
import type { PageEntry, SearchIndex } from '../../../src/search/search-index.ts';
import { buildSearchIndex } from '../../../src/site/search/build-search-index.ts';
import { datasetOf, observation } from '../../charts/fixture.ts';

function indexOf(dataset: Dataset, language: Language): SearchIndex {
  const charts = {
    vi: [{ slug: 'pace', question: 'Có đạt không?', finding: 'Đạt' }],
    en: [{ slug: 'pace', question: 'Are they met?', finding: 'They are' }],
  };
  const placeIds = new Set(dataset.places.map((place) => place.place_id));
  return buildSearchIndex({ dataset, lookups: createLookups(dataset), placeIds, charts }, language);
}

const small = datasetOf([
  observation({ observation_id: 'one.1', indicator_id: 'admissions', place_id: 'p', value: 1004 }),
  observation({
    observation_id: 'two.7',
    indicator_id: 'share_of_admissions',
    place_id: 'p/c',
    group_id: 'pupils',
    value: 83.64,
    as_printed: '83,64%',
    status: 'projected',
    selection: 'best',
    qualifier: 'over',
  }),
  observation({ observation_id: 'two.8', indicator_id: 'introduced', value: 11, as_printed: '11/35' }),
]);

describe('buildSearchIndex', () => {
  it('names a place with its province, and finds it by the places above it in both languages', () => {
    expect(indexOf(small, 'vi').places.at(-1)).toEqual([
      'Xã C, Tỉnh P',
      'xã',
      'dia-phuong/p/c/',
      'huyện b province district commune',
    ]);
  });

  it('says which province a place belongs to since the merger, where the name has changed', () => {
    const places = small.places.map((row) =>
      row.place_id === 'p' ? { ...row, merged_into: 'q-2025' } : row,
    );
    const [sample] = small.places;
    if (!sample) throw new Error('no place');
    const merged = {
      ...sample,
      place_id: 'q-2025',
      name_vi: 'Q (sau sáp nhập 2025)',
      name_en: 'Q (after the 2025 merger)',
    };
    const [province, district] = indexOf({ ...small, places: [...places, merged] }, 'en').places;
    expect(province?.[1]).toBe('province · now in Q');
    expect(district?.[3]).toBe('tỉnh huyện q');
  });

  it('finds indicators, groups and terms by their names in the other language', () => {
    const { definitions } = indexOf(small, 'vi');
    const find = (title: string): PageEntry | undefined => definitions.find(([each]) => each === title);
    expect(find('Học sinh')).toEqual(['Học sinh', 'Nhóm', 'nhom/#pupils', 'pupils']);
    expect(find('Chỉ tiêu')).toEqual(['Chỉ tiêu', 'Thuật ngữ', 'thuat-ngu/#chi-tieu', 'quota']);
  });

  it('writes a figure by the numbers of what it is made of, and names whatever is no plain result', () => {
    const { figures, circumstances, places, definitions, reports } = indexOf(small, 'vi');
    const [, second, third] = figures;
    expect(second).toEqual([1, 7, 3, 8, 9 + 4, 1, 'hơn 83,64%']);
    expect([places[3]?.[0], definitions[8]?.[0], definitions[13]?.[0], reports[1]?.[2]]).toEqual([
      'Xã C, Tỉnh P',
      'vi share_of_admissions',
      'Học sinh',
      'bao-cao/two/',
    ]);
    expect(circumstances).toEqual(['2021', '2021 · dự kiến · nêu vì cao, tốt nhất']);
    expect(third?.slice(6)).toEqual(['11', '11/35']);
  });

  it('writes values as the language of the index does', () => {
    expect(indexOf(small, 'en').figures.map((figure) => figure[6])).toEqual(['1,004', 'over 83.64%', '11']);
  });
});

describe('the indexes of data/', () => {
  const { dataset } = runPipeline(readDataFiles('data'));
  const [vietnamese, english] = [indexOf(dataset, 'vi'), indexOf(dataset, 'en')];

  it('have the same entries in both languages', () => {
    const lists = ['places', 'definitions', 'charts', 'reports'] as const;
    const last = (entry: PageEntry): string | undefined => entry[2].split(/[/#]/).filter(Boolean).at(-1);
    for (const list of lists) expect(english[list].map(last)).toEqual(vietnamese[list].map(last));
    const made = ({ figures }: SearchIndex) => figures.map((figure) => figure.slice(0, 5));
    expect(made(english)).toEqual(made(vietnamese));
    expect(vietnamese.figures).toHaveLength(dataset.observations.length);
  });

  it('leave no figure without its report, place, indicator and circumstances', () => {
    for (const { figures } of [vietnamese, english]) {
      const lost = figures.filter(([report, , place, indicator, , circumstances]) =>
        [report, place, indicator, circumstances].includes(-1),
      );
      expect(lost).toEqual([]);
    }
  });

  it('stay small', () => {
    for (const index of [vietnamese, english]) {
      expect(gzipSync(JSON.stringify(index)).length / (1 + index.figures.length)).toBeLessThan(60);
    }
  });
});
