import { describe, expect, it } from 'vitest';
import { sampleMap } from '../../src/charts/sample-map.ts';
import type { Dataset } from '../../src/dataset/model/record.ts';
import type { Observation, Place } from '../../src/dataset/model/tables.ts';
import { datasetOf, drawChart, figureOf, observation } from './fixture.ts';
import { expectDrawings, numbersOf } from './svg.ts';

function place(place_id: string, name: string, rest: Partial<Place>): Place {
  const empty = { iso_3166_2: null, region: null, merged_into: null, valid_from: null, valid_to: null };
  const base = { level: 'province' as const, parent_id: 'viet-nam', grid_column: null, grid_row: null };
  return { place_id, name_vi: name, name_en: name, ...empty, ...base, ...rest };
}

const PLACES = [
  place('viet-nam', 'Việt Nam', { level: 'country', parent_id: null }),
  place('ha-noi', 'Hà Nội', { grid_column: 1, grid_row: 1 }),
  place('bac-ninh', 'Bắc Ninh', { grid_column: 2, grid_row: 1 }),
  place('bac-ninh/x', 'Xã X', { level: 'commune', parent_id: 'bac-ninh' }),
  place('ba-ria-vung-tau', 'Bà Rịa - Vũng Tàu', { grid_column: 2, grid_row: 3 }),
  place('hoang-sa', 'Quần đảo Hoàng Sa', {
    level: 'district',
    parent_id: 'ha-noi',
    grid_column: 6,
    grid_row: 2,
  }),
  place('truong-sa', 'Quần đảo Trường Sa', {
    level: 'district',
    parent_id: 'ha-noi',
    grid_column: 11,
    grid_row: 4,
  }),
  place('bac-ninh-2025', 'Bắc Ninh (sau sáp nhập 2025)', { name_en: 'Bắc Ninh (after the 2025 merger)' }),
  place('bac-ninh-2025/y', 'Xã Y', { level: 'commune', parent_id: 'bac-ninh-2025' }),
];

function mapOf(observations: readonly Observation[]): Dataset {
  return { ...datasetOf(observations), places: PLACES };
}

const at = (observation_id: string, place_id: string, year: number | null): Observation =>
  observation({
    observation_id,
    place_id,
    indicator_id: 'admissions',
    value: Number(observation_id.replace(/\D/g, '')),
    ...(year === null
      ? { period_kind: 'unknown', period_start: null, period_end: null }
      : { period_start: `${year}-01-01`, period_end: `${year}-12-31` }),
  });

const dataset = mapOf([
  at('one.1', 'bac-ninh', 2020),
  at('two.2', 'bac-ninh/x', 2021),
  at('two.3', 'bac-ninh/x', 2022),
  at('one.4', 'ba-ria-vung-tau', 2020),
  at('one.5', 'viet-nam', null),
  at('one.6', 'bac-ninh-2025/y', 2025),
]);

describe('the map of the sample', () => {
  it('draws a tile for each province and archipelago, and the years', async () => {
    await expectDrawings(figureOf(sampleMap, dataset));
  });

  it('is not drawn without tiles or facts', () => {
    expect(drawChart(sampleMap, datasetOf([at('one.1', 'p', 2020)]))).toBeNull();
    expect(drawChart(sampleMap, mapOf([]))).toBeNull();
  });

  it('counts facts and reports by tile, apart from it and by year', () => {
    const { table, reportIds } = figureOf(sampleMap, dataset, 'en');
    expect(table.rows.map((row) => row.map((cell) => cell.value))).toEqual([
      ['place', 'bac-ninh', 3, 2],
      ['place', 'ba-ria-vung-tau', 1, 1],
      ['place', 'ha-noi', 0, 0],
      ['place', 'hoang-sa', 0, 0],
      ['place', 'truong-sa', 0, 0],
      ['place', 'bac-ninh-2025', 1, 1],
      ['place', 'viet-nam', 1, 1],
      ['year', '2020', 2, 1],
      ['year', '2021', 1, 1],
      ['year', '2022', 1, 1],
      ['year', '2025', 1, 1],
      ['year', null, 1, 1],
    ]);
    expect(reportIds).toEqual(['one', 'two']);
  });

  it('counts a fact that two reports print once', () => {
    const { table } = figureOf(
      sampleMap,
      mapOf([at('one.1', 'ha-noi', 2020), { ...at('two.1', 'ha-noi', 2020) }]),
      'en',
    );
    expect(table.rows[0]?.map((cell) => cell.value)).toEqual(['place', 'ha-noi', 1, 2]);
  });

  it('says that it is a sample', () => {
    expect(figureOf(sampleMap, dataset).subtitle).toContain('không phải toàn bộ báo chí');
    expect(figureOf(sampleMap, dataset, 'en').subtitle).toContain('a sample, not the press');
  });

  it('says the same numbers in both languages', () => {
    const numbers = numbersOf(figureOf(sampleMap, dataset));
    expect(numbersOf(figureOf(sampleMap, dataset, 'en'))).toEqual(numbers);
    expect(numbers).toContain('2025');
  });
});

describe('the finding', () => {
  const everywhere = ['ha-noi', 'bac-ninh', 'ba-ria-vung-tau'].map((id, index) =>
    at(`one.${index}`, id, 2020),
  );
  const cases: [string, Observation[], string, string][] = [
    [
      'counts provinces and leaves out the archipelagos',
      [at('one.1', 'ha-noi', 2020), at('one.2', 'hoang-sa', 2020)],
      'Mẫu của chúng tôi có dữ kiện về 1 trong 3 tỉnh, thành trước sáp nhập',
      'Our sample has facts about 1 of the 3 provinces from before the mergers',
    ],
    [
      'says that there are all',
      everywhere,
      'Mẫu của chúng tôi có dữ kiện về cả 3 tỉnh, thành trước sáp nhập',
      'Our sample has facts about all 3 provinces from before the mergers',
    ],
    [
      'says that there are none',
      [at('one.1', 'viet-nam', 2020)],
      'Mẫu của chúng tôi chưa có dữ kiện về tỉnh, thành nào trước sáp nhập',
      'Our sample has no facts yet about any province from before the mergers',
    ],
  ];
  it.each(cases)('%s', (_, observations, vi, en) => {
    expect(figureOf(sampleMap, mapOf(observations)).finding).toBe(vi);
    expect(figureOf(sampleMap, mapOf(observations), 'en').finding).toBe(en);
  });
});
