import { describe, expect, it } from 'vitest';
import { percentSign } from '../../../../src/dataset/validate/rules/percent-sign.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('percent-sign', () => {
  it.each<[string, Rows]>([
    [
      'a percentage with its sign',
      { observations: [{ indicator_id: 'quota_attainment', as_printed: '83,64%' }] },
    ],
    [
      'a percentage in words',
      {
        reports: [{ language: 'en' }],
        observations: [{ indicator_id: 'quota_attainment', as_printed: '3.16 percent' }],
      },
    ],
    ['a count without a sign', { observations: [{}] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(percentSign, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    [
      'a bare number on a percent indicator',
      { observations: [{ indicator_id: 'quota_attainment', as_printed: '83,64' }] },
      ['r.1 as_printed'],
    ],
    [
      'a bare range on a percent indicator',
      { observations: [{ indicator_id: 'quota_attainment', as_printed: '3 - 4' }] },
      ['r.1 as_printed'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(percentSign, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(
      printed(percentSign, { observations: [{ indicator_id: 'quota_attainment', as_printed: '83,64' }] }),
    ).toMatchInlineSnapshot(`
      "data/observations/r.csv:2:O (as_printed) “83,64” cảnh báo percent-sign: quota_attainment tính bằng phần trăm, mà dạng in không có dấu %. Chép cả dấu %, hoặc sửa chỉ số; nếu dấu đứng chung cho nhiều số, ghi vào exceptions.csv.
      data/observations/r.csv:2:O (as_printed) “83,64” warning percent-sign: quota_attainment is in percent, and the printed figure has no percent sign. Copy the sign too, or correct the indicator; where one sign serves several figures, list the row in exceptions.csv."
    `);
  });
});
