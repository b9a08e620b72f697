import { describe, expect, it } from 'vitest';
import { EVERYTHING, intervalOf, pointInterval, type Interval } from '../../src/dataset/derive/interval.ts';
import { parseRational, rational, type Rational } from '../../src/dataset/derive/rational.ts';
import { formatExact, formatInterval } from '../../src/i18n/format-interval.ts';

const n = (value: string): Rational => parseRational(value);
const percent = { unit: 'percent' } as const;
const people = { unit: 'people' } as const;

describe('an interval in words', () => {
  const cases: [string, Interval, typeof percent | typeof people, string, string][] = [
    ['one number stands alone', pointInterval(n('1004')), people, '1.004', '1,004'],
    ['percentages keep two decimals', pointInterval(n('83.64')), percent, '83,64%', '83.64%'],
    ['zeros at the end are left out', pointInterval(n('120')), percent, '120%', '120%'],
    ['no upper end, open: over', intervalOf(n('167'), null, 'open'), percent, 'hơn 167%', 'over 167%'],
    [
      'no upper end, closed: or more',
      intervalOf(n('95'), null, 'closed'),
      people,
      'từ 95 trở lên',
      '95 or more',
    ],
    ['no lower end, open: under', intervalOf(null, n('70'), 'open'), percent, 'dưới 70%', 'under 70%'],
    ['no lower end, closed: at most', intervalOf(null, n('3'), 'closed'), people, 'không quá 3', 'at most 3'],
    ['two ends: a range', intervalOf(n('2'), n('4'), 'closed'), people, 'từ 2 đến 4', '2 to 4'],
    [
      'a reading is a range',
      intervalOf(n('167'), n('168'), 'open'),
      percent,
      'từ 167% đến 168%',
      '167% to 168%',
    ],
    [
      'ends are rounded outwards',
      intervalOf(rational(1000, 7), rational(1200, 7), 'closed'),
      percent,
      'từ 142,85% đến 171,43%',
      '142.85% to 171.43%',
    ],
    ['no ends at all', EVERYTHING, people, 'không có cận', 'unbounded'],
  ];
  it.each(cases)('%s', (_, interval, unit, vi, en) => {
    expect(formatInterval(interval, { ...unit, language: 'vi' })).toBe(vi);
    expect(formatInterval(interval, { ...unit, language: 'en' })).toBe(en);
  });
});

describe('an exact number', () => {
  it('is rounded half up to two places unless told', () => {
    expect(formatExact(rational(800, 7), { ...percent, language: 'vi' })).toBe('114,29%');
    expect(formatExact(rational(800, 7), { ...percent, language: 'en', places: 0 })).toBe('114%');
  });
});
