import { describe, expect, it } from 'vitest';
import { safeCell, safeRows } from '../../../src/dataset/publish/safe-cell.ts';

describe('safeCell', () => {
  it.each([
    ['a formula', '=HYPERLINK("http://example.org")', `'=HYPERLINK("http://example.org")`],
    ['a sum', '+84', "'+84"],
    ['a dash', '-5%', "'-5%"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab before a formula', '\t=1', "'\t=1"],
    ['a line break before a formula', '\r\n=1', "'\r\n=1"],
    [
      'what looks as if it had been made safe, so that one apostrophe is taken off and no more',
      "'=1",
      "''=1",
    ],
  ])('puts an apostrophe before %s', (_claim, cell, safe) => {
    expect(safeCell(cell)).toBe(safe);
    expect(String(safe).replace(/^'/, '')).toBe(cell);
  });

  it.each([
    ['a negative number', -5],
    ['an empty cell', null],
    ['plain text', 'hơn 80% = nhiều'],
    ['a quotation', "'tháng 7'"],
    ['a range', '2 – 4'],
  ])('leaves %s alone', (_claim, cell) => {
    expect(safeCell(cell)).toBe(cell);
  });
});

it('safeRows makes the cells of each row safe and leaves the rows given as they are', () => {
  const rows = [
    { a: '=1', b: 1 },
    { a: 'x', b: null },
  ];
  expect(safeRows(rows)).toEqual([
    { a: "'=1", b: 1 },
    { a: 'x', b: null },
  ]);
  expect(rows[0]).toEqual({ a: '=1', b: 1 });
});
