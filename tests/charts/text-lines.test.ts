import { describe, expect, it } from 'vitest';
import { textLines } from '../../src/charts/text-lines.ts';

describe('a text in lines', () => {
  it('goes down line by line from its first', () => {
    expect(textLines('một hai ba bốn', 5, 10, { width: 60, fontSize: 13, leading: 16 })).toEqual([
      { x: 5, y: 10, text: 'một hai' },
      { x: 5, y: 26, text: 'ba bốn' },
    ]);
  });
});
