import { describe, expect, it } from 'vitest';
import { numberGap } from '../../../../src/dataset/validate/rules/number-gap.ts';
import { accused, printed } from '../build.ts';

const rows = (...ids: string[]) => ({ observations: ids.map((observation_id) => ({ observation_id })) });

describe('number-gap', () => {
  it.each<[string, string[]]>([
    ['numbers from 1', ['r.1', 'r.2', 'r.3']],
    ['numbers in any order', ['r.2', 'r.1']],
    ['an id of another form, which has its own rule', ['x.7']],
    ['a lost last row, which leaves no gap', ['r.1']],
  ])('accepts %s', (_claim, ids) => {
    expect(accused(numberGap, rows(...ids))).toEqual([]);
  });

  it('accepts the gap of what was withdrawn', () => {
    const withdrawn = [{ observation_id: 'r.2' }];
    expect(accused(numberGap, { ...rows('r.1', 'r.3'), withdrawn })).toEqual([]);
  });

  it.each<[string, string[], string]>([
    ['a lost row', ['r.1', 'r.3'], 'r.3'],
    ['a lost first row', ['r.2'], 'r.2'],
    ['several rows lost, once', ['r.1', 'r.5'], 'r.5'],
  ])('accuses the row after %s', (_claim, ids, record) => {
    expect(accused(numberGap, rows(...ids))).toEqual([`${record} observation_id`]);
  });

  it('says what to do', () => {
    expect(printed(numberGap, rows('r.1', 'r.3'))).toMatchInlineSnapshot(`
      "data/observations/r.csv:3:A (observation_id) “r.3” cảnh báo number-gap: Ngay trước dòng này thiếu r.2. Đưa dòng ấy trở lại; nếu đã phát hành rồi rút lại, ghi vào withdrawn.csv; nếu chưa từng phát hành, thêm một ngoại lệ.
      data/observations/r.csv:3:A (observation_id) “r.3” warning number-gap: Right before this row r.2 is missing. Bring the row back; if it was released and taken back, say so in withdrawn.csv; if it was never released, add an exception."
    `);
  });
});
