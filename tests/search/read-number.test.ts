import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/search/read-number.ts';

describe('readNumber', () => {
  it.each<[string, number[]]>([
    ['1004', [1004]],
    ['1.004', [1004, 1.004]],
    ['1,004', [1.004, 1004]],
    ['83,64', [83.64]],
    ['83.640', [83640, 83.64]],
    ['1.234.567,5', [1234567.5]],
    ['02', [2]],
    ['12.34.5', []],
    ['abc', []],
  ])('reads %s as either language may mean it', (text, numbers) => {
    expect(readNumber(text)).toEqual(numbers);
  });
});
