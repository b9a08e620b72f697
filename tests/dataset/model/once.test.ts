import { describe, expect, it } from 'vitest';
import { onceEach } from '../../../src/dataset/model/once.ts';

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
