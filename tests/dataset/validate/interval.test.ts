import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/dataset/model/tables.ts';
import { isCertainlyGreater, logicalInterval } from '../../../src/dataset/validate/interval.ts';

type Wording = Pick<Observation, 'qualifier' | 'value' | 'value_high'>;

function of(qualifier: Wording['qualifier'], value: number, value_high: number | null = null): Wording {
  return { qualifier, value, value_high };
}

describe('isCertainlyGreater', () => {
  it.each([
    ['101 than 100', of('exact', 101), of('exact', 100), true],
    ['100 than 100', of('exact', 100), of('exact', 100), false],
    ['over 100 than 100', of('over', 100), of('exact', 100), true],
    ['at least 100 than 100', of('at_least', 100), of('exact', 100), false],
    ['100 than nearly 100', of('exact', 100), of('nearly', 100), true],
    ['100 than under 100', of('exact', 100), of('under', 100), true],
    ['100 than at most 100', of('exact', 100), of('at_most', 100), false],
    ['1000 than over 100', of('exact', 1000), of('over', 100), false],
    ['121 than between 90 and 120', of('exact', 121), of('between', 90, 120), true],
    ['120 than between 90 and 120', of('exact', 120), of('between', 90, 120), false],
    ['1000 than about 100', of('exact', 1000), of('about', 100), false],
    ['1000 than a spread from 1 to 5', of('exact', 1000), of('spread', 1, 5), false],
  ])('%s: %#', (_, first, second, expected) => {
    expect(isCertainlyGreater(logicalInterval(first), logicalInterval(second))).toBe(expected);
  });
});
