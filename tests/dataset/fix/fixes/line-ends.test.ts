import { describe, expect, it } from 'vitest';
import { lineEnds } from '../../../../src/dataset/fix/fixes/line-ends.ts';
import { applyFix } from '../apply.ts';

describe('lineEnds', () => {
  it.each([
    ['turns CRLF into LF', 'a\r\nb\r\n', 'a\nb\n'],
    ['turns CR into LF', 'a\rb\r', 'a\nb\n'],
    ['turns both into LF where they are mixed', 'a\r\nb\rc\n', 'a\nb\nc\n'],
    ['leaves LF', 'a\nb\n', 'a\nb\n'],
  ])('%s', (_claim, before, after) => {
    expect(applyFix(lineEnds, before)).toBe(after);
  });
});
