import { describe, expect, it } from 'vitest';
import { chooseSize } from '../../../src/charts/card/size.ts';

describe('the size of a text on a card', () => {
  it('is the largest that has room', () => {
    expect(chooseSize('Biểu đồ', [70, 60], { width: 1000, lines: 1 }).fontSize).toBe(70);
    expect(chooseSize('Biểu đồ', [70, 20], { width: 200, lines: 1 }).fontSize).toBe(20);
    expect(chooseSize('một hai ba', [70, 20], { width: 200, height: 60 }).fontSize).toBe(20);
  });

  it('is the smallest where none has', () => {
    expect(chooseSize('Biểu đồ', [70, 60], { width: 10, height: 10 }).fontSize).toBe(60);
  });

  it('leaves room for the marks of Vietnamese capitals', () => {
    const { fontSize, leading } = chooseSize('Ễ', [70], { width: 1000 });
    expect(leading / fontSize).toBeGreaterThanOrEqual(1.25);
  });
});
