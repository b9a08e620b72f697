import { describe, expect, it } from 'vitest';
import { CodedColumn } from '../../../src/dataset/model/coded-column.ts';

describe('a coded column', () => {
  it.each([
    ['few values', 3, 40_000],
    ['more values than a byte holds', 300, 40_000],
    ['more values than two bytes hold', 70_000, 70_000],
  ])('gives back what was put in: %s', (_claim, different, count) => {
    const column = new CodedColumn<number | null>();
    const valueAt = (index: number) => (index % 7 === 0 ? null : (index * 31) % different);
    for (let index = 0; index < count; index += 1) column.push(valueAt(index));
    const wrong = Array.from({ length: count }, (_, index) => index).filter(
      (index) => column.at(index) !== valueAt(index),
    );
    expect(wrong).toEqual([]);
  });

  it('names each value once, in the order in which they came', () => {
    const column = new CodedColumn<string | null>();
    for (const value of ['b', 'a', 'b', null]) column.push(value);
    expect(column.values).toEqual(['b', 'a', null]);
    expect([column.codeOf('a'), column.codeOf('c')]).toEqual([1, undefined]);
    expect(column.codeAt(2)).toBe(0);
  });
});
