import { describe, expect, it } from 'vitest';
import type { Column } from '../../../src/dataset/model/column.ts';
import { TABLES } from '../../../src/dataset/model/tables.ts';
import { parseCell } from '../../../src/dataset/parse/cells.ts';

const { observations, reports } = TABLES;
const COLUMNS: Readonly<Record<string, Column>> = { ...reports.columns, ...observations.columns };

function read(column: string, text: string): unknown {
  const found = COLUMNS[column];
  if (!found) throw new Error(`no column ${column}`);
  const parsed = parseCell(found, text);
  if ('value' in parsed) return parsed.value;
  const { rule, message, remedy } = parsed.fault;
  return `${rule}: ${message.en}. ${remedy.en}`;
}

describe('parseCell', () => {
  it.each([
    ['value', '1004', 1004],
    ['value', '83.64', 83.64],
    ['value', '-2.5', -2.5],
    ['value', '0.125', 0.125],
    ['value', '1.0040', 1.004],
    ['value', '1234.567', 1234.567],
    ['paragraph', '12', 12],
    ['period_start', '2021-10-12', '2021-10-12'],
    ['period_start', '2022-06', '2022-06'],
    ['period_start', '2022', '2022'],
    ['period_length', 'P5Y', 'P5Y'],
    ['qualifier', 'over', 'over'],
    ['place_id', 'dak-lak/krong-bong/cu-pui', 'dak-lak/krong-bong/cu-pui'],
    ['observation_id', 'krong-bong.3', 'krong-bong.3'],
    ['url', 'https://example.org/bai-viet.html', 'https://example.org/bai-viet.html'],
    ['as_printed', '1.004', '1.004'],
    ['as_printed', '#1', '#1'],
    ['title', 'Đắk Lắk: 1.004 đảng viên', 'Đắk Lắk: 1.004 đảng viên'],
  ])('types %s %j', (column, text, value) => {
    expect(read(column, text)).toBe(value);
  });

  it('takes an empty cell for null where the column is optional', () => {
    expect(read('value_high', '')).toBeNull();
  });

  it('asks for a required cell', () => {
    expect(read('value', '')).toMatchInlineSnapshot(
      `"cell-required: the required cell is empty. Fill it in."`,
    );
    expect(read('title', ' ')).toBe(read('value', ''));
  });

  it('does not take blanks for an empty cell', () => {
    expect(read('publisher', ' ')).toMatchInlineSnapshot(
      `"cell-type: the cell holds nothing but blanks. Delete the blanks and leave the cell empty."`,
    );
  });
});

describe('numbers that are none of ours', () => {
  it.each(['1.004', '83.640', '-1.234'])('refuses %j, which Vietnamese print would group', (text) => {
    expect(read('value', text)).toMatch(/^cell-ambiguous/);
  });

  it('says what to write instead', () => {
    expect(read('value', '1.234')).toMatchInlineSnapshot(
      `"cell-ambiguous: 1.234 may be 1234 or 1.2340. Write 1234 for the whole number; if it truly has three decimals, add a zero: 1.2340."`,
    );
    expect(read('value', '1,234')).toContain('cell-ambiguous: 1,234 may be 1234 or 1.2340.');
  });

  it.each([
    ['83,64', 'the decimal sign is a comma. Write 83.64.'],
    ['1 004', 'the number has its digits grouped. Write 1004.'],
    ['1.234.567', 'the number has its digits grouped. Write 1234567.'],
    ['1,234,567', 'the number has its digits grouped. Write 1234567.'],
    ['1.234,5', 'the number has its digits grouped. Write 1234.5.'],
    ['1,234.5', 'the number has its digits grouped. Write 1234.5.'],
    ['83,64%', 'a number cell carries no % sign. Write 83.64.'],
    ['+5', 'the number has a plus sign. Write 5.'],
    ['007', 'the number has a leading zero. Write 7.'],
    ['00.5', 'the number has a leading zero. Write 0.5.'],
    ['1.2E+05', 'the spreadsheet shortened the number to scientific notation. Write all digits.'],
    ['1234567890123456', 'the number has more than 15 digits. Write a shorter number.'],
    ['3-4', 'the cell is a fraction, a range or a date, not one number.'],
    ['11/35', 'the cell is a fraction, a range or a date, not one number.'],
    ['12/10/2021', 'the cell is a fraction, a range or a date, not one number.'],
    ['hơn 700', 'the cell is no number.'],
    ['3,2 triệu', 'the cell is no number.'],
    ['.5', 'the decimal point lacks a digit on one side.'],
    ['5.', 'the decimal point lacks a digit on one side.'],
    ['１００', '１ (U+FF11) is none of the digits 0-9.'],
    ['٣', '٣ (U+0663) is none of the digits 0-9.'],
    ['\u22125', 'the minus sign is U+2212.'],
    ['1\u00a0004', 'the cell has the invisible character U+00A0. Delete it.'],
    ['100 ', 'the cell has a blank at its start or end. Delete it.'],
  ])('refuses %j: %s', (text, words) => {
    expect(read('value', text)).toContain(`cell-type: ${words}`);
  });

  it.each([
    ['1.004', 'the number has its digits grouped. Write 1004.'],
    ['2.5', 'this column takes whole numbers only.'],
    ['2,5', 'this column takes whole numbers only.'],
  ])('refuses %j where whole numbers stand', (text, words) => {
    expect(read('paragraph', text)).toContain(`cell-type: ${words}`);
  });

  it.each(['#REF!', '#N/A', '#VALUE!', '#NAME?', '#DIV/0!', '#####'])(
    'refuses %s of a spreadsheet in any column',
    (text) => {
      for (const column of ['value', 'period_start', 'title', 'place_id', 'qualifier']) {
        expect(read(column, text)).toContain(`cell-type: ${text} is an error of the spreadsheet.`);
      }
    },
  );
});

describe('dates that are none of ours', () => {
  it('says which day an Excel serial number means and does not take it', () => {
    expect(read('period_end', '44481')).toMatchInlineSnapshot(
      `"cell-type: this is Excel’s number of a day. In Excel it means 2021-10-12; look at the report and write the date in ISO 8601."`,
    );
  });

  it('shows both readings of a date that has two', () => {
    expect(read('period_end', '12/10/2021')).toMatchInlineSnapshot(
      `"cell-type: the date can be read in two ways. Write it in ISO 8601: 2021-10-12 if the day comes first, 2021-12-10 if the month does."`,
    );
  });

  it.each([
    ['44481.5', 'In Excel it means 2021-10-12;'],
    ['21/9/2004', 'Write 2004-09-21.'],
    ['9/21/2004', 'Write 2004-09-21.'],
    ['6/6/2022', 'Write 2022-06-06.'],
    ['16-6-2022', 'Write 2022-06-16.'],
    ['6/2022', 'Write the year first: 2022-06.'],
    ['2021/10/12', 'Write 2021-10-12.'],
    ['2021-1-5', 'Write 2021-01-05.'],
    ['2021-10-12T00:00:00', 'Write the day only: 2021-10-12.'],
    ['2022-06-31', 'the date is not on the calendar.'],
    ['2023-02-29', 'the date is not on the calendar.'],
    ['2022-13', 'the date is not on the calendar.'],
    ['31/2/2022', 'the date is not on the calendar.'],
    ['tháng 6', 'the cell is no date. Write it in ISO 8601:'],
    ['99999999', 'the cell is no date.'],
  ])('refuses %j: %s', (text, words) => {
    expect(read('period_end', text)).toContain(words);
    expect(read('period_end', text)).toMatch(/^cell-type/);
  });
});

describe('codes and other words', () => {
  it('names the nearest right code', () => {
    expect(read('qualifier', 'nearl')).toMatchInlineSnapshot(
      `"cell-code: the code is not on the list. Is it nearly? The codes: exact, over, nearly, under, at_least, at_most, about, between, spread."`,
    );
  });

  it.each([
    ['qualifier', 'Exact', 'exact'],
    ['qualifier', 'hơn', 'over'],
    ['status', 'kết quả', 'result'],
    ['period_kind', 'Year to date', 'year_to_date'],
    ['period_kind', 'schoolyear', 'school_year'],
  ])('takes %s %j for %s', (column, text, code) => {
    expect(read(column, text)).toContain(`cell-code: the code is not on the list. Is it ${code}?`);
  });

  it('lists the codes where none is near', () => {
    expect(read('status', 'completed')).toBe(
      'cell-code: the code is not on the list. Use one of the codes: result, plan, projected.',
    );
  });

  it('spells an id as ids are spelt', () => {
    expect(read('place_id', 'Đắk Lắk/Krông Bông')).toMatchInlineSnapshot(
      `"cell-type: the id has characters that ids may not have. Use lower-case letters without accents, digits, hyphens and / between parts only, as in dak-lak/krong-bong."`,
    );
  });

  it.each([
    ['place_id', '***', 'as in dak-lak/krong-bong/cu-pui.'],
    ['place_id', 'a'.repeat(100_000).concat('!'), 'the id has characters that ids may not have.'],
    ['period_length', '5 năm', '5 years is P5Y'],
    ['period_length', 'P1Y6M', '5 years is P5Y'],
    ['url', 'www.example.org/bai.html', 'the address lacks https://.'],
    ['url', 'xem bài', 'the cell is no web address.'],
    ['text_sha256', 'abc', 'a SHA-256 has 64 characters, the cell has 3.'],
    ['text_sha256', 'A'.repeat(64), 'a SHA-256 is of 0-9 and lower-case a-f only.'],
    ['place_id', 'dak\u200b-lak', 'the cell has the invisible character U+200B.'],
  ])('refuses %s', (column, text, words) => {
    expect(read(column, text)).toContain(words);
    expect(read(column, text)).toMatch(/^cell-type/);
  });
});
