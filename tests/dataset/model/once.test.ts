import { describe, expect, it } from 'vitest';
import { onceEach, onceOf } from '../../../src/dataset/model/once.ts';

describe('onceEach', () => {
  it('makes what belongs to a key when it is first asked for, and never again', () => {
    const asked: string[] = [];
    const lengthOf = onceEach((key) => {
      asked.push(key);
      return key === '' ? null : key.length;
    });
    expect(asked).toEqual([]);
    expect(['ab', '', 'ab', ''].map(lengthOf)).toEqual([2, null, 2, null]);
    expect(asked).toEqual(['ab', '']);
  });
});

describe('onceOf', () => {
  it('makes what belongs to an object once, though it be nothing', () => {
    let made = 0;
    const countOf = onceOf((list: readonly string[]) => {
      made += 1;
      return list.length > 0 ? list.length : undefined;
    });
    const [two, none] = [['a', 'b'], []];
    expect([two, none, two, none, ['a', 'b']].map(countOf)).toEqual([2, undefined, 2, undefined, 2]);
    expect(made).toBe(3);
  });
});
