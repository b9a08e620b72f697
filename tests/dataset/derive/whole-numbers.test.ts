import { expect, it } from 'vitest';
import { containsNumber, intervalOf, type Ends } from '../../../src/dataset/derive/interval.ts';
import { parseRational, rational } from '../../../src/dataset/derive/rational.ts';
import { wholeNumbersIn } from '../../../src/dataset/derive/whole-numbers.ts';
import { seeded, showWhole } from './build.ts';

it.each([
  ['(80, 90)', '80', '90', 'open', '81..89 (9)'],
  ['[80, 90)', '80', '90', 'low_closed', '80..89 (10)'],
  ['(597.61, 601.19)', '597.61', '601.19', 'open', '598..601 (4)'],
  ['(83, 84)', '83', '84', 'open', 'none'],
  ['[7.2, 7.9]', '7.2', '7.9', 'closed', 'none'],
  ['[-1.5, 0]', '-1.5', '0', 'closed', '-1..0 (2)'],
] as const)('%s holds %s to %s, %s: %s', (_claim, low, high, ends, expected) => {
  expect(showWhole(wholeNumbersIn(intervalOf(parseRational(low), parseRational(high), ends)))).toBe(expected);
});

it('has no count where an end is unbounded', () => {
  const over = intervalOf(rational(80), null, 'open');
  expect(wholeNumbersIn(over)).toEqual({ first: 81, last: null, count: null });
  expect(wholeNumbersIn({ low: null, high: null })).toEqual({ first: null, last: null, count: null });
});

it('agrees with counting one by one on 2,000 seeded intervals', () => {
  const next = seeded(4);
  const ends: readonly Ends[] = ['closed', 'open', 'low_closed', 'high_closed'];
  for (let round = 0; round < 2000; round += 1) {
    const low = rational(next(60) - 30, next(4) + 1);
    const high = rational(next(60) - 30, next(4) + 1);
    const interval = intervalOf(low, high, ends[next(4)] ?? 'open');
    const counted = Array.from({ length: 121 }, (_unused, index) => index - 60).filter((whole) =>
      containsNumber(interval, rational(whole)),
    );
    const { first, last, count } = wholeNumbersIn(interval);
    expect([first, last, count]).toEqual([counted[0] ?? null, counted.at(-1) ?? null, counted.length]);
  }
});
