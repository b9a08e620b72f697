import { describe, expect, it } from 'vitest';
import { prepareSearch } from '../../src/search/searchable.ts';
import { search } from '../../src/search/search.ts';
import { INDEX, titlesOf } from './small-index.ts';

describe('search', () => {
  it.each(['da nang', 'Đà Nẵng', 'đà nẵng', 'ÐÀ NẴNG', 'Đà Nẵng'.normalize('NFD')])(
    'finds a place by “%s”, the place itself before those within it',
    (query) => {
      expect(titlesOf(query)['place']).toEqual(['Đà Nẵng', 'Quận Thanh Khê, Đà Nẵng']);
    },
  );

  it('takes a short word before the last as whole: “da” is not the beginning of “Đảng”', () => {
    expect(titlesOf('da nang')['report']).toBeUndefined();
  });

  it('takes the last word for a beginning', () => {
    expect(titlesOf('da na')['place']).toEqual(titlesOf('da nang')['place']);
  });

  it.each(['krong bong', 'Krông Bông', 'krong bong district', 'dak lak krong'])(
    'finds a place, its report and its figures by “%s”',
    (query) => {
      expect(titlesOf(query)).toEqual({
        place: ['Huyện Krông Bông, Đắk Lắk'],
        report: ['New members'],
        figure: ['Đảng viên được kết nạp: 11', 'Chỉ tiêu kết nạp: hơn 167%'],
      });
    },
  );

  it('finds a place by its province since the merger', () => {
    expect(titlesOf('ca mau')['place']).toEqual(['Bạc Liêu']);
  });

  it('finds a figure by what it is made of: place and group, or year and status', () => {
    expect(titlesOf('quang tri hoc sinh')).toEqual({ figure: ['Đảng viên được kết nạp · Học sinh: 30'] });
    expect(titlesOf('krong bong 2022 ke hoach')).toEqual({ figure: ['Chỉ tiêu kết nạp: hơn 167%'] });
  });

  it.each(['chi tieu', 'chỉ tiêu', 'quota'])('finds the indicator of quotas by “%s”', (query) => {
    expect(titlesOf(query)['definition']).toEqual(['Chỉ tiêu kết nạp']);
    expect(titlesOf(query)['chart']).toHaveLength(1);
  });

  it.each([
    ['1.004', '1.004'],
    ['1004', '1.004'],
    ['1,004', '1.004'],
    ['83,64%', '83,64%'],
    ['83.64', '83,64%'],
    ['83', '83,64%'],
    ['167', 'hơn 167%'],
    ['11/35', '11'],
  ])('finds the number %s', (query, value) => {
    expect(titlesOf(query)['figure']?.map((title) => title.split(': ')[1])).toEqual([value]);
  });

  it('puts a figure before one that only its dates have the number in common with', () => {
    expect(titlesOf('30')['figure']?.[0]).toBe('Đảng viên được kết nạp · Học sinh: 30');
  });

  it('prefers what is spelt with the accents that were typed, and still finds the rest', () => {
    const places = INDEX.places.concat([['Đá Nang', '', 'x/', '']]);
    const { kinds } = search(prepareSearch({ ...INDEX, places }), 'đá nang');
    expect(kinds[0]?.hits.map(({ title }) => title)).toEqual([
      'Đá Nang',
      'Đà Nẵng',
      'Quận Thanh Khê, Đà Nẵng',
    ]);
  });

  it('forgives a wrong letter of a longer word that fits nothing as it is typed', () => {
    expect(titlesOf('khonh krang')).toEqual({});
    expect(titlesOf('kronq bong')['place']).toEqual(['Huyện Krông Bông, Đắk Lắk']);
    expect(titlesOf('nomg')).toEqual({});
  });

  it('leads to a figure by the id of its observation', () => {
    const { kinds } = search(prepareSearch(INDEX), ' b-2021.2 ');
    expect(kinds).toEqual([
      {
        kind: 'figure',
        hits: [
          {
            title: 'Chỉ tiêu kết nạp: hơn 167%',
            line: 'Huyện Krông Bông, Đắk Lắk · 2022 · kế hoạch',
            address: 'bao-cao/b-2021/#b-2021.2',
          },
        ],
      },
    ]);
  });

  it('says how a report prints what it writes in its own way, and in which language a title is', () => {
    const { kinds } = search(prepareSearch(INDEX), 'krong bong');
    expect(kinds.find(({ kind }) => kind === 'figure')?.hits[0]?.line).toContain('in là “11/35”');
    expect(kinds.find(({ kind }) => kind === 'report')?.hits[0]?.titleLanguage).toBe('en');
  });

  it.each(['', '   ', '–', '“”'])('finds nothing by “%s”', (query) => {
    expect(titlesOf(query)).toEqual({});
  });
});
