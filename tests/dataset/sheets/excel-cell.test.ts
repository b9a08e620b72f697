import { describe, expect, it } from 'vitest';
import type { ColumnType } from '../../../src/dataset/model/column.ts';
import { readExcelCell, type ExcelCell } from '../../../src/dataset/sheets/excel-cell.ts';

const number = (v: number, z = 'General'): ExcelCell => ({ t: 'n', v, z });
const text = (v: string): ExcelCell => ({ t: 's', v });

function read(cell: ExcelCell | undefined, type: ColumnType): string {
  const result = readExcelCell(cell, type);
  return 'text' in result ? result.text : `! ${result.message.en}`;
}

describe('readExcelCell', () => {
  it.each<[claim: string, ExcelCell | undefined, ColumnType, string]>([
    ['an empty cell', undefined, 'decimal', ''],
    ['text as it stands', text('1.004'), 'figure', '1.004'],
    ['a number without its trailing .0', number(96.0), 'decimal', '96'],
    ['the seventeen digits that a spreadsheet stores', number(83.640000000000001), 'decimal', '83.64'],
    ['a decimal comma as the text it is, for the check to explain', text('83,64'), 'decimal', '83,64'],
    ['a day shown in full as a date', number(44481, 'dd/mm/yyyy'), 'date', '2021-10-12'],
    ['a year typed as a number', number(2021), 'date', '2021'],
    ['a bare serial as its digits, for the check to explain', number(44481), 'date', '44481'],
    ['a small whole number in a column of text', number(96), 'figure', '96'],
    ['an error by its name', { t: 'e', v: 0x17 }, 'decimal', '#REF!'],
  ])('reads %s', (_claim, cell, type, expected) => {
    expect(read(cell, type)).toBe(expected);
  });

  it.each<[claim: string, ExcelCell, ColumnType, string]>([
    ['a month that became its first day', number(44348, 'mmm-yy'), 'date', 'made a date'],
    ['a day of an hour', number(44481.5, 'dd/mm/yyyy'), 'date', 'made a date'],
    ['a day before Excel counts right', number(59, 'dd/mm/yyyy'), 'date', 'made a date'],
    ['a range that became a day', number(44231, 'd-mmm'), 'figure', 'made a date'],
    ['a value that became a day', number(44231, 'd-mmm'), 'decimal', 'made a date'],
    ['a printed form that became a number', number(1004), 'figure', 'made a number'],
    ['a printed form that lost its zero', number(83.6), 'figure', 'made a number'],
    ['a grouped printed form', number(96, '#,##0'), 'figure', 'made a number'],
    ['a percentage', number(0.8364, '0.00%'), 'decimal', 'percentage'],
    ['a logical value', { t: 'b', v: true }, 'text', 'logical'],
    ['a formula with its last result', { t: 'n', v: 3, f: '1+2' }, 'decimal', 'formula'],
  ])('refuses %s', (_claim, cell, type, words) => {
    expect(read(cell, type)).toMatch(/^! /);
    expect(read(cell, type)).toContain(words);
  });

  it('counts from 1904 where the workbook does', () => {
    const cell = number(44481 - 1462, 'yyyy-mm-dd');
    expect(readExcelCell(cell, 'date', { from1904: true })).toEqual({ text: '2021-10-12' });
  });
});
