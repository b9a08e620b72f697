import { describe, expect, it } from 'vitest';
import { digitCovered } from '../../../../src/dataset/prove/rules/digit-covered.ts';
import { coverageOf } from '../build.ts';

describe('digit-covered', () => {
  it('accepts what the tokenizer finds', () => {
    expect(digitCovered.check(coverageOf('80 và 11/35\nm²', {}))).toEqual([]);
  });

  it('reports a paragraph with a digit in no figure', () => {
    const coverage = { ...coverageOf('mở đầu\n80', {}), figures: [] };
    expect(digitCovered.check(coverage).map(({ message }) => message.en)).toEqual([
      'a: paragraph 2 has a digit that is not in exactly one figure.',
    ]);
  });
});
