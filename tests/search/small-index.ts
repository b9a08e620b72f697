import type { SearchIndex } from '../../src/search/search-index.ts';
import { prepareSearch } from '../../src/search/searchable.ts';
import { search } from '../../src/search/search.ts';

/** A small Vietnamese index: five places, two indicators, two groups, a chart, two reports and five figures. */
export const INDEX: SearchIndex = {
  language: 'vi',
  words: {
    kinds: { place: 'Nơi', definition: 'Chỉ số', chart: 'Biểu đồ', report: 'Bài', figure: 'Con số' },
    results: '{n}',
    showAll: '{n}',
    nothing: '{query}',
    printed: 'in là “{printed}”',
  },
  places: [
    ['Quận Thanh Khê, Đà Nẵng', 'huyện', 'dia-phuong/da-nang/thanh-khe/', 'thanh khê district'],
    ['Đà Nẵng', 'tỉnh, thành phố', 'dia-phuong/da-nang/', 'city'],
    ['Huyện Krông Bông, Đắk Lắk', 'huyện', 'dia-phuong/dak-lak/krong-bong/', 'district'],
    ['Bạc Liêu', 'tỉnh · nay thuộc Cà Mau', 'dia-phuong/bac-lieu/', 'cà mau'],
    ['Quảng Trị', 'tỉnh, thành phố', 'dia-phuong/quang-tri/', ''],
  ],
  definitions: [
    ['Đảng viên được kết nạp', 'Chỉ số', 'chi-so/admissions/', 'admissions'],
    ['Chỉ tiêu kết nạp', 'Chỉ số', 'chi-so/admissions_quota/', 'admissions quota'],
    ['Học sinh', 'Nhóm', 'nhom/#pupils', 'pupils'],
    ['Thạc sĩ', 'Nhóm', 'nhom/#masters', 'master s degree'],
  ],
  charts: [['23 trong 39 nơi đạt chỉ tiêu', 'Các nơi có đạt chỉ tiêu không?', 'bieu-do/pace/', 'quotas met']],
  reports: [
    ['Đảng bộ nâng cao chất lượng', 'Báo A · 12/10/2021', 'bao-cao/a/', '', 3, 'vi'],
    ['New members', 'Báo B', 'bao-cao/b-2021/', '', 2, 'en'],
  ],
  circumstances: ['1/1–30/6/2021', '2022 · kế hoạch'],
  figures: [
    [0, 1, 3, 0, -1, 0, '1.004'],
    [0, 2, 3, 0, 3, 0, '83,64%'],
    [1, 1, 2, 0, -1, 0, '11', '11/35'],
    [1, 2, 2, 1, -1, 1, 'hơn 167%'],
    [1, 3, 4, 0, 2, 0, '30'],
  ],
};

const searchable = prepareSearch(INDEX);

/** The titles found of each kind, best first. */
export function titlesOf(query: string): Partial<Record<string, readonly string[]>> {
  const { kinds } = search(searchable, query);
  return Object.fromEntries(kinds.map(({ kind, hits }) => [kind, hits.map(({ title }) => title)]));
}
