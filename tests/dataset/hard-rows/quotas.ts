import { showRational } from '../derive/build.ts';
import { factOf, attainmentsOf, verdictOf, columnsOf, derived, type Claim } from './ask.ts';

/** What becomes of quotas, attainments and excesses. */
export const QUOTAS: readonly Claim[] = [
  [
    'a quota from above and the district’s own give two attainments of one year: one exceeded, one missed',
    () => attainmentsOf('baodongnai-2022-01-nhon-trach.3'),
    [
      ['admissions_quota', '[~105.8333, ~105.8333]', 'declared_counts', '[100, 100]'],
      ['admissions_quota_own', '[~80.8917, ~80.8917]', 'matched_counts', '[100, 100]'],
    ],
  ],
  [
    'two quotas of 200 that two reports call set from above and own are kept apart',
    () => attainmentsOf('baolamdong-2017-04-duc-trong.1'),
    [
      ['admissions_quota', '[19.5, 19.5]', 'matched_counts', '[~32.0548, ~32.0548]'],
      ['admissions_quota_own', '[19.5, 19.5]', 'matched_counts', '[~32.0548, ~32.0548]'],
    ],
  ],
  [
    '“exceeds by 8 %” without a quota is an attainment of 108 % as far as it is printed',
    () => attainmentsOf('baohaiduong-2024-11-kim-thanh.1'),
    [[null, '[107.5, 109)', 'printed_excess_percent', '[~89.3443, ~89.3443]']],
  ],
  [
    '“vượt hơn 66%” fits 125 against 75: 166.67 less 100',
    () => verdictOf('baophuyen-2025-06-thpt-luong-van-chanh.4'),
    ['within_wording', '[~66.6667, ~66.6667]', '~-0.6667'],
  ],
  [
    '“exceeds by 5,83 %” is 127 of 120 less 100, rounded',
    () => verdictOf('baodongnai-2022-01-nhon-trach.4'),
    ['rounded', '[~5.8333, ~5.8333]', '~-0.0033'],
  ],
  [
    'twelve admissions that are four more than the target make 150 %, at a time that is not known',
    () => attainmentsOf('baohoabinh-2023-pa-co.1'),
    [[null, '[150, 150]', 'excess_people', null]],
  ],
  [
    'people above the quota without a count of admissions attain nothing',
    () => attainmentsOf('baohaiduong-2022-12-nam-sach.4'),
    [],
  ],
  [
    '250 against 200, 125 % and 50 people above are one attainment from two reports',
    () => attainmentsOf('baolamdong-2017-02-duc-trong.1'),
    [['admissions_quota', '[125, 125]', 'matched_counts', '[100, 100]']],
  ],
  [
    'a result of a whole term meets its resolution’s quota of that term',
    () => [
      ...attainmentsOf('baoapbac-2020-10-tien-giang.1'),
      ...attainmentsOf('nongnghiep-2020-hau-giang.1'),
    ],
    [
      ['admissions_quota_resolution', '[~135.2769, ~135.2769]', 'matched_counts', '[100, 100]'],
      ['admissions_quota_resolution', '[114.84, 114.84]', 'matched_counts', '[100, 100]'],
    ],
  ],
  [
    'a fraction backs the result and the quota, and the percentage beside it fits its “over”',
    () => [
      showRational(factOf('baotayninh-2024-09-ninh-thanh.1').value),
      showRational(factOf('baotayninh-2024-09-ninh-thanh.2').value),
      verdictOf('baotayninh-2024-09-ninh-thanh.3'),
    ],
    ['10', '12', ['within_wording', '[~83.3333, ~83.3333]', '~-0.3333']],
  ],
  [
    'where only the month of the end is known, the elapsed share runs from its first day to its last',
    () => attainmentsOf('baotayninh-2024-09-ninh-thanh.1'),
    [['admissions_quota', '[~83.3333, ~83.3333]', 'declared_counts', '[~66.9399, ~74.8634]']],
  ],
  [
    'the elapsed share of a term to date is not known where no report prints the term',
    () => attainmentsOf('baolamdong-2018-07-di-linh.2'),
    [[null, '[58.5, 60)', 'printed', null]],
  ],
  [
    'a drive whose first day is not printed attains no quota',
    () => attainmentsOf('vinhlinhgov-2024-04-vinh-o.2'),
    [],
  ],
  [
    'a quota printed once for each year from 2022 to 2025 is met year by year',
    () => attainmentsOf('haiduongtv-2024-12-hai-duong.1'),
    [['admissions_quota', '[~101.0714, ~101.0714]', 'matched_counts', '[100, 100]']],
  ],
  [
    'a yearly quota without years serves the years in which a report declares it',
    () => [
      ...attainmentsOf('binhthuancpv-2017-11-binh-thuan.2'),
      ...attainmentsOf('btctubinhthuan-2019-binh-thuan.2'),
    ],
    [
      ['admissions_quota_resolution', '[96.6, 96.6]', 'declared_counts', '[~89.589, ~89.589]'],
      ['admissions_quota_resolution', '[83.45, 83.45]', 'declared_counts', '[~0.274, 100]'],
    ],
  ],
  [
    'a picked worst place is marked, and so is what is derived from it',
    () => [
      columnsOf('baoninhthuan-2022-07-ninh-thuan.12', 'selection'),
      derived.attainments.find(({ placeId }) => placeId === 'ninh-thuan/ninh-son')?.selected,
    ],
    [['worst'], true],
  ],
];
