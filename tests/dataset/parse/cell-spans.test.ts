import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { findCellSpans } from '../../../src/dataset/parse/cell-spans.ts';

const valuesOf = (text: string, delimiter = ',') =>
  findCellSpans(text, delimiter)?.map(({ cells }) => cells.map(({ value }) => value)) ?? null;

describe('findCellSpans', () => {
  it.each([
    ['plain rows', 'a,b\n1,2\n'],
    ['a last line without an end', 'a,b\n1,2'],
    ['an empty last cell', 'a,b\n1,\n'],
    ['an empty last cell without a line end', 'a,b\n1,'],
    ['quotes, doubled quotes, commas and line breaks in cells', 'a,"b ""c"""\n"x,\ny",""\n'],
    ['quotes in the midst of a cell', 'a,b"c"d\n'],
    ['blank lines', 'a,b\n\n1,2\n'],
    ['a header alone', 'a'],
  ])('reads %s as the parser does', (_claim, text) => {
    const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
    const rows = text.endsWith('\n') ? data.slice(0, -1) : data;
    expect(valuesOf(text)).toEqual(rows);
  });

  it('separates by the sign given', () => {
    expect(valuesOf('a;b\n"1;2";3,5', ';')).toEqual([
      ['a', 'b'],
      ['1;2', '3,5'],
    ]);
  });

  it('knows the line of each row and the place of each cell', () => {
    const text = 'a,b\n"1\n2",3\n4,5';
    const rows = findCellSpans(text, ',') ?? [];
    expect(rows.map(({ line }) => line)).toEqual([1, 2, 4]);
    const cell = rows[1]?.cells[0];
    expect(text.slice(cell?.start, cell?.end)).toBe('"1\n2"');
  });

  it.each([
    ['is not closed', 'a,"b\n1,2\n'],
    ['closes before something else', 'a,"b"c\n'],
  ])('gives nothing where a quote %s', (_claim, text) => {
    expect(findCellSpans(text, ',')).toBeNull();
  });

  it('gives no row for an empty text', () => {
    expect(findCellSpans('', ',')).toEqual([]);
  });
});
