import { describe, expect, it } from 'vitest';
import { intervalOf, pointInterval } from '../../../../src/dataset/derive/interval.ts';
import { parseRational, rational } from '../../../../src/dataset/derive/rational.ts';
import {
  idsCell,
  intervalCells,
  numberCells,
  wholeCells,
} from '../../../../src/dataset/derive/tables/cells.ts';

describe('numberCells', () => {
  it.each([
    ['a decimal is exact', parseRational('83.635'), 83.635, null],
    ['a whole number has no point', rational(2200), 2200, null],
    ['91/120 of 100 does not end', rational(9100, 120), 75.833333, '455/6'],
    ['seven decimal places are too many', parseRational('0.0000001'), 0, '1/10000000'],
    ['a negative number is rounded half up', rational(-2, 3), -0.666667, '-2/3'],
    ['nothing is empty', null, null, null],
  ])('%s', (_claim, value, decimal, fraction) => {
    expect(numberCells('x', value)).toEqual({ x: decimal, x_fraction: fraction });
  });
});

describe('intervalCells', () => {
  it('says of each end whether it belongs to the interval', () => {
    expect(intervalCells('x', intervalOf(rational(1, 3), rational(5), 'low_closed'))).toEqual({
      x_low: 0.333333,
      x_low_fraction: '1/3',
      x_low_end: 'closed',
      x_high: 5,
      x_high_fraction: null,
      x_high_end: 'open',
    });
  });

  it('leaves an unbounded end empty', () => {
    const cells = intervalCells('x', intervalOf(rational(80), null, 'open'));
    expect([cells['x_low_end'], cells['x_high'], cells['x_high_end']]).toEqual(['open', null, null]);
  });

  it('has both ends of a point, and none of nothing', () => {
    const point = intervalCells('x', pointInterval(rational(7)));
    expect([point['x_low'], point['x_high']]).toEqual([7, 7]);
    expect(Object.values(intervalCells('x', null)).every((cell) => cell === null)).toBe(true);
  });
});

it('wholeCells gives the first, the last and how many', () => {
  expect(wholeCells('x', { first: 598, last: 601, count: 4 })).toEqual({
    x_first: 598,
    x_last: 601,
    x_count: 4,
  });
  expect(wholeCells('x', null)).toEqual({ x_first: null, x_last: null, x_count: null });
});

it('idsCell joins ids by a space', () => {
  expect([idsCell(['r.1', 'r.2']), idsCell([])]).toEqual(['r.1 r.2', null]);
});
