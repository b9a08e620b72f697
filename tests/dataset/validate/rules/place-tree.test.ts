import { describe, expect, it } from 'vitest';
import { placeTree } from '../../../../src/dataset/validate/rules/place-tree.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('place-tree', () => {
  it.each<[string, Rows]>([
    [
      'a country, a province, a district and a commune',
      {
        places: [
          {},
          { place_id: 'dak-lak', level: 'province', parent_id: 'viet-nam' },
          { place_id: 'dak-lak/krong-bong', level: 'district', parent_id: 'dak-lak' },
          { place_id: 'dak-lak/krong-bong/cu-pui', level: 'commune', parent_id: 'dak-lak/krong-bong' },
        ],
      },
    ],
    [
      'a commune directly in a province, as since July 2025',
      {
        places: [
          {},
          { place_id: 'dak-lak', level: 'province', parent_id: 'viet-nam' },
          { place_id: 'dak-lak/cu-pui', level: 'commune', parent_id: 'dak-lak' },
        ],
      },
    ],
    [
      'island districts without paths',
      {
        places: [
          {},
          { place_id: 'dak-lak', level: 'province', parent_id: 'viet-nam' },
          { place_id: 'hoang-sa', level: 'district', parent_id: 'dak-lak' },
          { place_id: 'truong-sa', level: 'district', parent_id: 'dak-lak' },
        ],
      },
    ],
    [
      'a branch within a branch',
      {
        places: [
          {},
          { place_id: 'dak-lak', level: 'province', parent_id: 'viet-nam' },
          { place_id: 'dak-lak/thpt', level: 'branch', parent_id: 'dak-lak' },
          { place_id: 'dak-lak/thpt/chi-bo-1', level: 'branch', parent_id: 'dak-lak/thpt' },
        ],
      },
    ],
  ])('accepts %s', (_, rows) => {
    expect(accused(placeTree, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    [
      'a province without a parent',
      {
        places: [
          {},
          { place_id: 'dak-lak', level: 'province', parent_id: 'viet-nam' },
          { place_id: 'quang-tri', level: 'province' },
        ],
      },
      ['quang-tri parent_id'],
    ],
    [
      'a country with a parent',
      {
        places: [
          {},
          { place_id: 'dak-lak', level: 'province', parent_id: 'viet-nam' },
          { place_id: 'lao', level: 'country', parent_id: 'viet-nam' },
        ],
      },
      ['lao parent_id'],
    ],
    [
      'a district in a district',
      {
        places: [
          {},
          { place_id: 'dak-lak', level: 'province', parent_id: 'viet-nam' },
          { place_id: 'dak-lak/a', level: 'district', parent_id: 'dak-lak' },
          { place_id: 'dak-lak/a/b', level: 'district', parent_id: 'dak-lak/a' },
        ],
      },
      ['dak-lak/a/b parent_id'],
    ],
    [
      'a province in a province',
      {
        places: [
          {},
          { place_id: 'dak-lak', level: 'province', parent_id: 'viet-nam' },
          { place_id: 'dak-lak/b', level: 'province', parent_id: 'dak-lak' },
        ],
      },
      ['dak-lak/b parent_id'],
    ],
    [
      'a path that begins with another place',
      {
        places: [
          {},
          { place_id: 'dak-lak', level: 'province', parent_id: 'viet-nam' },
          { place_id: 'quang-tri/krong-bong', level: 'district', parent_id: 'dak-lak' },
        ],
      },
      ['quang-tri/krong-bong parent_id'],
    ],
    [
      'a path that leaves out a place',
      {
        places: [
          {},
          { place_id: 'dak-lak', level: 'province', parent_id: 'viet-nam' },
          { place_id: 'dak-lak/a', level: 'district', parent_id: 'dak-lak' },
          { place_id: 'dak-lak/b', level: 'commune', parent_id: 'dak-lak/a' },
        ],
      },
      ['dak-lak/b parent_id'],
    ],
    [
      'a district that is no path',
      {
        places: [
          {},
          { place_id: 'dak-lak', level: 'province', parent_id: 'viet-nam' },
          { place_id: 'krong-bong', level: 'district', parent_id: 'dak-lak' },
        ],
      },
      ['krong-bong parent_id'],
    ],
    [
      'a circle of branches, once',
      {
        places: [
          { place_id: 'hoang-sa', level: 'branch', parent_id: 'truong-sa' },
          { place_id: 'truong-sa', level: 'branch', parent_id: 'hoang-sa' },
        ],
      },
      ['hoang-sa parent_id'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(placeTree, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(
      printed(placeTree, {
        places: [
          {},
          { place_id: 'dak-lak', level: 'province', parent_id: 'viet-nam' },
          { place_id: 'dak-lak/a', level: 'commune', parent_id: 'dak-lak' },
          { place_id: 'dak-lak/a/b', level: 'district', parent_id: 'dak-lak/a' },
        ],
      }),
    ).toMatchInlineSnapshot(`
      "data/codelists/places.csv:5:E (parent_id) “dak-lak/a” lỗi place-tree: Cấp “huyện” không nằm trực tiếp trong cấp “xã” (dak-lak/a). Sửa level hoặc parent_id.
      data/codelists/places.csv:5:E (parent_id) “dak-lak/a” error place-tree: The level “district” does not lie directly in the level “commune” (dak-lak/a). Correct level or parent_id."
    `);
  });
});
