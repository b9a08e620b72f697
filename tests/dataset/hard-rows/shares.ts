import { impliedOf, verdictOf, sumsOf, columnsOf, type Claim } from './ask.ts';

/** What becomes of percentages, their parts and sums. */
export const SHARES: readonly Claim[] = [
  [
    'a printed 57,77 % of 52/90 is cut, not rounded',
    () => verdictOf('baoquangnam-undated-bac-tra-my.3'),
    ['truncated', '[~57.7778, ~57.7778]', '~-0.0078'],
  ],
  [
    '“213/333” is a part of 333, and 64 % of it is rounded',
    () => verdictOf('vietnamvn-2024-04-quang-tri.6'),
    ['rounded', '[~63.964, ~63.964]', '~0.036'],
  ],
  [
    '“nearly 50 %” is true of 150 in 350 and far from it',
    () => verdictOf('baodongnai-2017-04-khoi-cac-co-quan.5'),
    ['loose', '[~42.8571, ~42.8571]', '~7.1429'],
  ],
  [
    'no whole plan gives 233,5 % for seven people',
    () => impliedOf('baocantho-2017-06-khoi-dan-chinh-dang.6'),
    ['impossible', 'denominator', 'none'],
  ],
  [
    'over 2.400 of 2.576 is more than the 92,23 % printed',
    () => verdictOf('pacnam-2019-06-pac-nam.3'),
    ['inconsistent', '[~93.2065, 100]', '~-0.9765'],
  ],
  [
    'two rates of members at the end of 2016 imply two different memberships',
    () => [
      ...columnsOf('baodongnai-2017-04-khoi-cac-co-quan.2', 'base_on'),
      impliedOf('baodongnai-2017-04-khoi-cac-co-quan.2'),
      impliedOf('baodongnai-2017-04-khoi-cac-co-quan.4'),
    ],
    [
      '2016-12-31',
      ['unchecked', 'denominator', '5224..5343 (120)'],
      ['unchecked', 'denominator', '4951..4975 (25)'],
    ],
  ],
  [
    'a rate of at least 3 % a year of 5.356 members asks for 161 people or more',
    () => impliedOf('baothainguyen-2020-10-khoi-cac-co-quan.4'),
    ['unchecked', 'numerator', '161..'],
  ],
  [
    'a rate names the day of its base, and a share whose base no report states is a share of an unstated base',
    () =>
      [
        'baodongnai-2020-01-vinh-cuu.2',
        'baodongnai-2020-01-dong-nai.4',
        'dongnaigov-2011-dong-nai.2',
        'baodongnai-2018-01-xuan-loc.3',
        'baodongnai-2018-01-xuan-loc.2',
        'gialaitv-2020-06-chu-se.2',
        'embassy-2001-02-viet-nam.14',
      ].map((id) => columnsOf(id, 'indicator_id', 'base_on')),
    [
      ['admission_rate', '2018-12-31'],
      ['admission_rate', '2018-12-31'],
      ['admission_rate', '2011-01-01'],
      ['admission_rate', '2018-01-01'],
      ['share_base_unstated', null],
      ['share_base_unstated', null],
      ['share_base_unstated', null],
    ],
  ],
  [
    'education “at least” contains “highest”: overlapping levels are not added up',
    () => [...sumsOf('baoninhthuan-undated-ninh-hai.1'), ...sumsOf('baoninhthuan-undated-ninh-hai.6')],
    [
      ['single', '84', 'short', '[40, 40]'],
      ['single', '121', 'short', '[3, 3]'],
      ['single', '2', 'short', '[82, 82]'],
    ],
  ],
  [
    'three branches of one school make up the pupils of its ceremony',
    () => sumsOf('baophuyen-2025-06-thpt-luong-van-chanh.1'),
    [['places', '8 + 11 + 4', 'equal', null]],
  ],
];
