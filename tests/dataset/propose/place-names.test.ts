import { describe, expect, it } from 'vitest';
import type { Place } from '../../../src/dataset/model/tables.ts';
import { findName, namePlaces } from '../../../src/dataset/propose/place-names.ts';

const namesOf = (name_vi: string, name_en: string) => namePlaces([{ name_vi, name_en } as Place])[0]?.names;

describe('namePlaces', () => {
  it('names a place with and without the word for what it is', () => {
    expect(namesOf('Huyện Krông Bông', 'Krông Bông District')).toEqual([
      'huyện krông bông',
      'krông bông district',
      'krông bông',
    ]);
  });

  it('leaves the name of a person to the person, and knows how cities are shortened', () => {
    expect(namesOf('Thành phố Hồ Chí Minh', 'Ho Chi Minh City')).toEqual([
      'thành phố hồ chí minh',
      'ho chi minh city',
      'tp hồ chí minh',
      'tp. hồ chí minh',
      'tphcm',
      'tp.hcm',
    ]);
  });

  it('leaves out a rest that is too short', () => {
    expect(namesOf('Xã Ea', 'Ea Commune')).toEqual(['xã ea', 'ea commune']);
  });
});

describe('findName', () => {
  it.each([
    ['ở tân sơn và tân sơn', 'tân sơn', false, 2],
    ['ở tân sơn và tân sơn', 'tân sơn', true, 13],
    ['ở tân sơnh', 'tân sơn', false, -1],
    ['xtân sơn, tân sơn', 'tân sơn', false, 10],
    ['xtân sơn', 'tân sơn', true, -1],
    ['', 'tân sơn', true, -1],
  ])('in “%s” finds “%s” (last: %s) at %i', (text, name, last, at) => {
    expect(findName(text, name, { last })).toBe(at);
  });
});
