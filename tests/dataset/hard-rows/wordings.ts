import { showRational } from '../derive/build.ts';
import { rowOf, factOf, boundsOf, usesOf, type Claim } from './ask.ts';

/** What the wording of a figure does to it. */
export const WORDINGS: readonly Claim[] = [
  [
    '“over 143,000” is more than that, and reads as less than a thousand more',
    () => boundsOf('vietnamplus-2019-12-viet-nam.1'),
    ['(143000, ∞)', '[143001, 143999]', null],
  ],
  [
    '“nearly 57 ngàn” is less than 57,000, and reads as more than 56,000',
    () => boundsOf('baovinhphuc-2015-02-vinh-phuc.1'),
    ['(-∞, 57000)', '[56001, 56999]', null],
  ],
  [
    '“nearly 3,2 triệu” is read to the hundred thousand that it is printed in',
    () => boundsOf('baoquangnam-2007-05-viet-nam.3'),
    ['(-∞, 3200000)', '[3100001, 3199999]', null],
  ],
  [
    '“about 5.2 million” reads as half a printed unit either way and has no exact value',
    () => boundsOf('vietnamplus-2019-12-viet-nam.2'),
    ['[5200000, 5200000]', '[5150000, 5250000]', null],
  ],
  [
    '“over một triệu” is a bound on a number word',
    () => boundsOf('xaydungdang-2012-viet-nam.1'),
    ['(1000000, ∞)', '[1000001, 1999999]', null],
  ],
  [
    'a plan of “at least 7.000” is a threshold as printed, known only to end in 2025',
    () => [boundsOf('baobaclieu-2020-05-bac-lieu.1'), factOf('baobaclieu-2020-05-bac-lieu.1').periodStart],
    [['[7000, 7000]', '[7000, 7000]', '7000'], null],
  ],
  [
    'a planned range is a band without an exact value',
    () => boundsOf('vinhlinhgov-2024-04-vinh-o.1'),
    ['[15, 20]', '[15, 20]', null],
  ],
  [
    'a yearly band of a congress resolution is one unknown value',
    () => boundsOf('baohaiduong-2021-thanh-ha.1'),
    ['[90, 100]', '[90, 100]', null],
  ],
  [
    '“one”, “two”, “four” and “five” are the values 1, 2, 4 and 5',
    () =>
      [
        'baoninhbinh-2009-04-khoi-co-quan.2',
        'baohoabinh-2024-hoa-binh.6',
        'baohoabinh-2023-pa-co.3',
        'baohoabinh-2025-tu-ly.5',
      ].map((id) => `${rowOf(id).as_printed} ${String(showRational(factOf(id).value))}`),
    ['một 1', 'two 2', 'four 4', 'five 5'],
  ],
  [
    'a spread over places, over years or over committees has no bounds and enters no arithmetic',
    () =>
      ['baohaiduong-2024-07-hai-duong.4', 'baohoabinh-2023-hoa-binh.4', 'baodaklak-2023-01-dak-lak.2'].map(
        (id) => [...boundsOf(id), usesOf(id)],
      ),
    [
      [null, null, null, []],
      [null, null, null, []],
      [null, null, null, []],
    ],
  ],
];
