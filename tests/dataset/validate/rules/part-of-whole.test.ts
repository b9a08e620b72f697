import { describe, expect, it } from 'vitest';
import { partOfWhole } from '../../../../src/dataset/validate/rules/part-of-whole.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('part-of-whole', () => {
  it.each<[string, Rows]>([
    ['a group of the whole', { observations: [{}, { whole_id: 'r.1', group_id: 'women' }] }],
    ['a district of the province', { observations: [{}, { whole_id: 'r.1', place_id: 'quang-tri/cam-lo' }] }],
    ['a province of the country', { observations: [{ place_id: 'viet-nam' }, { whole_id: 'r.1' }] }],
    [
      'a quarter of the year',
      { observations: [{}, { whole_id: 'r.1', period_start: '2021-01-01', period_end: '2021-03-31' }] },
    ],
    [
      'a former province of the merged one',
      {
        places: [{ place_id: 'vinh-phuc', merged_into: 'phu-tho-2025' }, { place_id: 'phu-tho-2025' }],
        observations: [{ place_id: 'phu-tho-2025' }, { whole_id: 'r.1', place_id: 'vinh-phuc' }],
      },
    ],
    ['a result within an expected whole', { observations: [{ status: 'projected' }, { whole_id: 'r.1' }] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(partOfWhole, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['another report', { observations: [{}, { whole_id: 'r.1', report_id: 's' }] }, ['r.2 whole_id']],
    [
      'another indicator',
      { observations: [{}, { whole_id: 'r.1', indicator_id: 'members' }] },
      ['r.2 whole_id'],
    ],
    ['a result within a plan', { observations: [{ status: 'plan' }, { whole_id: 'r.1' }] }, ['r.2 whole_id']],
    ['another province', { observations: [{}, { whole_id: 'r.1', place_id: 'dak-lak' }] }, ['r.2 whole_id']],
    [
      'a province within its district',
      { observations: [{ place_id: 'quang-tri/cam-lo' }, { whole_id: 'r.1' }] },
      ['r.2 whole_id'],
    ],
    [
      'another year',
      { observations: [{}, { whole_id: 'r.1', period_start: '2020-01-01' }] },
      ['r.2 whole_id'],
    ],
    ['itself', { observations: [{ whole_id: 'r.1' }] }, ['r.1 whole_id']],
    [
      'two that are part of each other, once',
      { observations: [{ whole_id: 'r.2' }, { whole_id: 'r.1' }] },
      ['r.1 whole_id'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(partOfWhole, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(partOfWhole, { observations: [{}, { whole_id: 'r.1', report_id: 's' }] }))
      .toMatchInlineSnapshot(`
      "data/observations/s.csv:3:S (whole_id) “r.1” lỗi part-of-whole: Tổng r.1 ở bài khác. Sửa whole_id, hoặc để trống: phần và tổng chỉ khai báo khi bài nói chắc.
      data/observations/s.csv:3:S (whole_id) “r.1” error part-of-whole: The whole r.1 stands in another report. Correct whole_id or leave it empty: parts are declared only where the report makes them certain."
    `);
  });
});
