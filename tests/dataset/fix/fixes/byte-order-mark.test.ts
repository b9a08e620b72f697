import { describe, expect, it } from 'vitest';
import { byteOrderMark } from '../../../../src/dataset/fix/fixes/byte-order-mark.ts';
import { applyFix } from '../apply.ts';

describe('byteOrderMark', () => {
  it.each([
    ['drops the mark at the start', '\ufeffa,b\n', 'a,b\n'],
    ['leaves one elsewhere, which is a character of a cell', 'a,\ufeffb\n', 'a,\ufeffb\n'],
  ])('%s', (_claim, before, after) => {
    expect(applyFix(byteOrderMark, before)).toBe(after);
  });
});
