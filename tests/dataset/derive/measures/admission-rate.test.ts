import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { count, observe, percent, show, showRational } from '../build.ts';
import { measuresOf, summarise } from './summary.ts';

function rates(...observations: readonly Observation[]) {
  return summarise('admission_rate', ...observations);
}

function rate(id: number | string, as_printed: string, rest: Partial<Observation> = {}) {
  return percent(id, as_printed, { indicator_id: 'admission_rate', ...rest });
}

function year(number: number) {
  return { period_start: `${String(number)}-01-01`, period_end: `${String(number)}-12-31` };
}

describe('admissions of a year per 100 members', () => {
  it.each<[claim: string, observations: readonly Observation[], expected: string]>([
    [
      '1,781 of 62,166 is 2.8649 (baohungyen-2015-01-hung-yen)',
      [observe(1, 1781, year(2014)), count(2, 62166, '2014')],
      '[~2.8649, ~2.8649] stock_within',
    ],
    [
      '4,022 of 82,674 is 4.8649 (baodongnai-2020-01-dong-nai)',
      [observe(1, 4022, year(2019)), count(2, 82674, '2019')],
      '[~4.8649, ~4.8649] stock_within',
    ],
    [
      '197,028 of 3,636,158 is 5.4186 (xaydungdang-2010-viet-nam)',
      [observe(1, 197028, year(2009)), count(2, 3636158, '2009')],
      '[~5.4186, ~5.4186] stock_within',
    ],
    [
      '29 of 189 is 15.3439 (nld-2014-12-kcx-linh-trung)',
      [observe(1, 29, year(2014)), count(2, 189, '2014')],
      '[~15.3439, ~15.3439] stock_within',
    ],
    [
      '245 of over 4,600: 245 ÷ 46.99 to 245 ÷ 46.01 (mongcai-2024-03-mong-cai)',
      [observe(1, 245, year(2023)), count(2, 4600, '2023', { qualifier: 'over' })],
      '[~5.2139, ~5.3249] stock_within',
    ],
    [
      'over 143,000 of about 5,2 triệu: 143001 ÷ 52500 to 143999 ÷ 51500 (vietnamplus-2019-12-viet-nam)',
      [
        observe(1, 143000, { ...year(2019), qualifier: 'over' }),
        count(2, 5200000, '2019-12-25', { qualifier: 'about', as_printed: '5,2 triệu' }),
      ],
      '[~2.7238, ~2.7961] stock_within',
    ],
  ])('%s', (_claim, observations, expected) => {
    expect(rates(...observations)).toEqual([expected]);
  });

  it('is strictly no sharper than “about” is', () => {
    const [measure] = measuresOf('admission_rate', [
      observe(1, 143000, { qualifier: 'over' }),
      count(2, 5200000, '2021-12-25', { qualifier: 'about', as_printed: '5,2 triệu' }),
    ]);
    expect([show(measure?.logical ?? null), measure?.point]).toEqual(['(~2.7238, ∞)', null]);
  });

  it('names what was set against what', () => {
    const [measure] = measuresOf('admission_rate', [observe(1, 50), count(2, 1000, '2020-12-31')]);
    expect(measure).toMatchObject({
      measureId: 'admission_rate~p~all~result~year~2021-01-01..2021-12-31',
      unit: 'percent',
      formula: '100 × r.1 ÷ r.2',
      inputs: ['r.1', 'r.2'],
      numeratorFactId: 'p~admissions~all~result~year~2021-01-01..2021-12-31',
      denominatorFactId: 'p~members~all~result~instant~..2020-12-31',
      selected: false,
    });
    expect(showRational(measure?.point ?? null)).toBe('5');
  });
});

describe('the members that it is of', () => {
  const admitted = observe('a.1', 50);

  it.each<[claim: string, days: readonly (string | null)[], expected: string]>([
    ['are those at the end of the year before', ['2021-12-31', '2020-12-31'], '[5, 5] stock_at_start'],
    ['or of 1 January', ['2021-06-30', '2021-01-01'], '[5, 5] stock_at_start'],
    ['else those of 31 December', ['2021-06-30', '2021-12-31'], '[5, 5] stock_at_end'],
    ['or of 1 January after', ['2021-06-30', '2022-01-01'], '[5, 5] stock_at_end'],
    ['else the earliest within the year', ['2021-09-30', '2021-06-30'], '[5, 5] stock_within'],
    ['a day that is not printed coming last', ['2021', '2021-11-30'], '[5, 5] stock_within'],
  ])('%s', (_claim, [other = null, taken = null], expected) => {
    expect(rates(admitted, count('b.1', 3000, other), count('b.2', 1000, taken))).toEqual([expected]);
  });

  it('of two counts without a day that of the report itself', () => {
    expect(rates(admitted, count('b.1', 3000, '2021'), count('a.2', 1000, '2021'))).toEqual([
      '[5, 5] stock_within',
    ]);
  });

  it('are those that a report declares as its base', () => {
    const printed = rate('a.2', '5%', { numerator_id: 'a.1', denominator_id: 'b.1' });
    expect(rates(admitted, printed, count('b.1', 1000, '2019-12-31'))).toEqual(['[5, 5] declared_counts']);
  });

  it.each<[claim: string, rest: Partial<Observation>]>([
    ['of another place', { place_id: 'q' }],
    ['of a place below', { place_id: 'p/a' }],
    ['of another group', { group_id: 'women' }],
  ])('are never those %s', (_claim, rest) => {
    expect(rates(admitted, count(2, 1000, '2021-01-01', rest))).toEqual([
      'No report prints the members of this place and group.',
    ]);
  });

  it.each(['2022-01-05', '2022-01', '2020', null])('are never those of %s, outside the year', (day) => {
    expect(rates(admitted, count(2, 1000, day))).toEqual([
      'The members of the place are printed only for days outside that year or days that are not stated.',
    ]);
  });

  it('of a group are compared with that group’s admissions only where both are counted', () => {
    const women = { group_id: 'women' };
    expect(rates(observe(1, 20, women))).toEqual([]);
    expect(rates(observe(1, 20, women), count(2, 400, '2020-12-31', women))).toEqual([
      '[5, 5] stock_at_start',
    ]);
  });
});

describe('a printed rate', () => {
  it('“nearly 2,6%” is taken where the members are not known (baothainguyen-2020-01-dinh-hoa)', () => {
    const [measure] = measuresOf('admission_rate', [
      observe(1, 200),
      rate(2, '2,6%', { qualifier: 'nearly' }),
    ]);
    expect(measure).toMatchObject({ basis: 'printed', formula: 'r.2', inputs: ['r.2'], point: null });
    expect([show(measure?.interval ?? null), show(measure?.printed ?? null)]).toEqual([
      '(2.5, 2.6)',
      '(2.5, 2.6)',
    ]);
  });

  it('stands beside the one from counts, which goes first', () => {
    const [measure] = measuresOf('admission_rate', [
      observe(1, 50),
      count(2, 1000, '2020-12-31'),
      rate(3, '5,1%'),
    ]);
    expect([measure?.basis, show(measure?.printed ?? null), show(measure?.recomputed ?? null)]).toEqual([
      'stock_at_start',
      '[5.05, 5.2)',
      '[5, 5]',
    ]);
  });

  it('that a report picked is selected (baodongnai-2020-01-dong-nai.4)', () => {
    expect(measuresOf('admission_rate', [rate(1, '9,03%', { selection: 'best' })])[0]?.selected).toBe(true);
  });

  it('of each year of several is the report’s own relation', () => {
    const average = { period_kind: 'per_year', period_start: '2015', period_end: '2020' } as const;
    expect(rates(rate(1, '8,7%', average))).toEqual(['[8.65, 8.8) printed']);
  });

  it('that is a target is no result', () => {
    expect(rates(rate(1, '3%', { status: 'plan' }))).toEqual([]);
  });
});

describe('no figure is stretched to a year', () => {
  const half = { period_kind: 'half_year', period_end: '2021-06-30' } as const;

  it('neither a printed rate of half a year (dongnaigov-2011-dong-nai)', () => {
    expect(rates(observe(1, 1479, half), rate(2, '3,16%', half))).toEqual([
      'The period is not one year, and figures are not stretched to a year.',
    ]);
  });

  it('nor admissions of half a year, a term or a span', () => {
    const members = count(2, 1000, '2021-01-01');
    expect(rates(observe(1, 23, half), members)).toEqual([]);
    expect(rates(observe(1, 23, { period_kind: 'term' }), members)).toEqual([]);
    expect(rates(observe(1, 23, { period_kind: 'span' }), members)).toEqual([]);
  });

  it('a year that is not printed has none', () => {
    const bare = { period_start: null, period_end: null };
    expect(rates(observe(1, 5, bare), count(2, 20, '2021-01-01'))).toEqual([
      'The report does not print the year of the admissions.',
    ]);
  });
});
