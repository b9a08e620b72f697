import { describe, expect, it } from 'vitest';
import { showFigures } from '../show.ts';

const CASES: readonly (readonly [claim: string, paragraph: string, figures: string])[] = [
  ['reads a clock and a day as two dates', '08:18, 12/10/2021', 'date 08:18, date 12/10/2021'],
  ['reads hours with h or giờ', 'lúc 19h30, 14 giờ 30 và 8h', 'date 19h30, date 14 giờ 30, date 8h'],
  ['does not take 10:75 for a clock', 'tỷ số 10:75', 'number 10, number 75'],
  [
    'reads days with slashes, hyphens and full stops',
    'ngày 16/6/2022, 21-1-2019, 03.02.1930, 2021-10-12',
    'date 16/6/2022, date 21-1-2019, date 03.02.1930, date 2021-10-12',
  ],
  ['reads a year of two digits', 'đăng 12/10/21', 'date 12/10/21'],
  ['keeps the words between day, month and year', 'ngày 17 tháng 8 năm 2022', 'date 17 tháng 8 năm 2022'],
  ['reads a day and its month without a year', 'ngày 3 tháng 2', 'date 3 tháng 2'],
  [
    'begins a month and its year with the figure',
    'tháng 8 năm 2022, quý 3 năm 2022',
    'date 8 năm 2022, date 3 năm 2022',
  ],
  ['leaves “năm” outside a year', 'Năm 2021, đến 2022.', 'date 2021, date 2022'],
  [
    'reads a range of years as one date',
    '2020-2025, 2020 -2025, 2019 - 2022, 2021–2022',
    'date 2020-2025, date 2020 -2025, date 2019 - 2022, date 2021–2022',
  ],
  ['reads a range of years with “đến”', 'từ 2019 đến 2022', 'date 2019 đến 2022'],
  ['reads two named years as two dates', 'từ năm 2019 đến năm 2022', 'date 2019, date 2022'],
  [
    'reads a school year and a short second year',
    'năm học 2021/2022, nhiệm kỳ 2020-25',
    'date 2021/2022, date 2020-25',
  ],
  ['reads a month and its year', 'tháng 6/2022 và 6-2022', 'date 6/2022, date 6-2022'],
  ['reads a year after a Roman quarter', 'quý II/2022', 'date 2022'],
  ['reads a day and month only after a word for a day', 'dịp 3/2 và ngày 12-10', 'date 3/2, date 12-10'],
  ['reads a day, a month and a quarter by number', 'ngày 5, tháng 8, quý 1', 'date 5, date 8, date 1'],
  ['reads years in a row', 'các năm 2019, 2020,2021', 'date 2019, date 2020, date 2021'],
  [
    'reads English dates',
    'on August 17, 2022, 17 August 2022, in March 2021, on 3 May',
    'date August 17, 2022, date 17 August 2022, date March 2021, date 3 May',
  ],
  ['takes a year before a counted noun for a count', 'có 2023 đảng viên', 'number 2023'],
  ['takes a grouped number for no year', 'có 2.021 người', 'number 2.021'],
];

describe('dates and years', () => {
  it.each(CASES)('%s: %s', (_claim, paragraph, figures) => {
    expect(showFigures(paragraph)).toBe(figures);
  });
});
