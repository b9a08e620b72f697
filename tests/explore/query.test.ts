import { describe, expect, it } from 'vitest';
import {
  knownChoices,
  readQuery,
  toggleChoice,
  writeQuery,
  type ExploreQuery,
} from '../../src/explore/query.ts';
import { randomFile } from './random-file.ts';

const START: ExploreQuery = { kind: 'observations', choices: {}, sort: null, descending: false, page: 1 };

describe('the state of the explorer in an address', () => {
  it.each<[string, ExploreQuery]>([
    ['', START],
    ['?kind=measures', { ...START, kind: 'measures' }],
    [
      '?place=dak-lak%2Fkrong-bong&place=son-la&year=2021&year=none',
      { ...START, choices: { place: ['dak-lak/krong-bong', 'son-la'], year: ['2021', 'none'] } },
    ],
    ['?sort=-value&page=3', { ...START, sort: 'value', descending: true, page: 3 }],
    [
      '?kind=facts&publisher=B%C3%A1o+%C4%90%E1%BA%AFk+L%E1%BA%AFk%2C+s%E1%BB%91+%261&sort=place',
      { ...START, kind: 'facts', choices: { publisher: ['Báo Đắk Lắk, số &1'] }, sort: 'place' },
    ],
  ])('is read from “%s” and written back the same', (address, query) => {
    expect(readQuery(address)).toEqual(query);
    expect(writeQuery(query)).toBe(address);
  });

  it.each([
    ['?kind=nonsense&sort=nothing&page=-2&colour=red', ''],
    ['?page=1.5', ''],
    ['?page=NaN&year=', ''],
    ['?year=2021&year=2021', '?year=2021'],
    ['?sort=-', ''],
  ])('leaves out what it does not know: “%s” is “%s”', (address, written) => {
    expect(writeQuery(readQuery(address))).toBe(written);
  });
});

describe('choices', () => {
  it('take a value in, and out again, and a facet without values is gone', () => {
    const one = toggleChoice({}, 'year', '2021');
    const two = toggleChoice(one, 'year', '2022');
    expect(two).toEqual({ year: ['2021', '2022'] });
    expect(toggleChoice(toggleChoice(two, 'year', '2021'), 'year', '2022')).toEqual({});
  });

  it('that no row of a kind knows are dropped', () => {
    const { facets } = randomFile(3, 1);
    expect(knownChoices({ year: ['year-1', '1066'], group: ['nobody'] }, facets)).toEqual({
      year: ['year-1'],
    });
  });
});
