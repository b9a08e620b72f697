import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/dataset/model/tables.ts';
import { proposePlace } from '../../../src/dataset/propose/place.ts';
import { around } from './around.ts';

const PLACES = [
  ['a', 'Tỉnh Đắk Lắk', 'Đắk Lắk Province'],
  ['a/b', 'Huyện Krông Bông', 'Krông Bông District'],
  ['a/b/c', 'Xã Cư Pui', 'Cư Pui Commune'],
  ['z', 'Tỉnh Bạc Liêu', 'Bạc Liêu'],
].map(([place_id, name_vi, name_en]) => ({ place_id, name_vi, name_en }) as Place);

describe('proposePlace', () => {
  it.each([
    ['Xã Cư Pui kết nạp [8] người', 'a/b/c'],
    ['Ở Cư Pui khá. Đảng bộ kết nạp [8] người', 'a/b/c'],
    ['Xã Cư Pui khá. Huyện Krông Bông kết nạp [8] người', 'a/b'],
    ['Tỉnh Bạc Liêu kết nạp [8] người', 'a/b'],
    ['kết nạp [8] người ở xã Cư Pui', 'a/b'],
    ['Cư Puin kết nạp [8]', 'a/b'],
  ])('%s: %s', (sentence, place) => {
    expect(proposePlace(around(sentence), 'a/b', PLACES)).toBe(place);
  });
});
