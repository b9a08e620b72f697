import { describe, expect, it } from 'vitest';
import { proposePeriod } from '../../../src/dataset/propose/period.ts';
import { around } from './around.ts';

function propose(
  indicator: string,
  sentence: string,
  publishedOn: string | null = '2021-10-12',
  previous = '',
) {
  const period = proposePeriod(indicator, around(sentence), { previous, publishedOn });
  const { period_kind, period_start, period_end, period_length, period_basis } = period;
  return [period_kind, period_start, period_end, period_length, period_basis]
    .map((cell) => cell ?? '')
    .join(' ');
}

describe('proposePeriod', () => {
  it.each([
    ['Năm 2021, giao chỉ tiêu [80]', 'year 2021-01-01 2021-12-31  printed'],
    ['trong 6 tháng đầu năm 2021 kết nạp [23]', 'half_year 2021-01-01 2021-06-30  printed'],
    ['6 tháng cuối năm 2020 kết nạp [23]', 'half_year 2020-07-01 2020-12-31  printed'],
    ['9 tháng năm 2021 kết nạp [8]', 'year_to_date 2021-01-01 2021-09-30  printed'],
    ['quý I năm 2021 kết nạp [8]', 'quarter 2021-01-01 2021-03-31  printed'],
    ['quý 3/2021 kết nạp [8]', 'quarter 2021-07-01 2021-09-30  printed'],
    ['tháng 2/2020 kết nạp [8]', 'month 2020-02-01 2020-02-29  printed'],
    ['Từ đầu năm 2021 đến nay kết nạp [96]', 'year_to_date 2021-01-01 2021-10-12  publication'],
    ['Từ năm 2015 đến nay kết nạp [96]', 'span 2015 2021-10-12  publication'],
    ['giai đoạn 2019 - 2022 kết nạp [96]', 'span 2019 2022  printed'],
    ['nhiệm kỳ 2015 - 2020 kết nạp [96]', 'term 2015 2020  printed'],
    ['năm học 2021-2022 kết nạp [9] em', 'school_year 2021-09-01 2022-08-31  convention'],
    ['trong 5 năm qua kết nạp [96]', 'span   P5Y '],
    ['hai năm qua kết nạp [96]', 'span   P2Y '],
    ['Từ 2019 - 2022, hằng năm kết nạp [96]', 'per_year 2019 2022  printed'],
    ['kết nạp [96] người trong năm 2021', 'year 2021-01-01 2021-12-31  printed'],
    ['Năm 2020 ít. Còn lại là [96] người', 'year 2020-01-01 2020-12-31  printed'],
    ['In 2021 it admitted [96]', 'year 2021-01-01 2021-12-31  printed'],
    ['kết nạp [96] người', 'unknown    '],
  ])('%s: %s', (sentence, period) => {
    expect(propose('admissions', sentence)).toBe(period);
  });

  it('leaves the end open where the report has no date', () => {
    expect(propose('admissions', 'Từ năm 2015 đến nay kết nạp [96]', null)).toBe('span 2015   printed');
  });

  it('looks into the paragraph before where its own says nothing', () => {
    expect(propose('admissions', 'kết nạp [96]', null, 'giai đoạn 2019 - 2022')).toBe(
      'span 2019 2022  printed',
    );
  });

  it.each([
    ['Chi bộ có [26] đảng viên', 'instant    '],
    ['nâng tổng số đảng viên lên [199]', 'instant  2021-10-12  publication'],
    ['Năm 2020 có [199] đảng viên', 'instant  2020  printed'],
  ])('has a day for a stock: %s: %s', (sentence, period) => {
    expect(propose('members', sentence)).toBe(period);
  });
});
