import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { stockJumps } from '../../../../src/dataset/validate/rules/stock-jumps.ts';
import { accused, printed, type Rows } from '../build.ts';

function stock(day: string, value: number, others: Partial<Observation> = {}): Partial<Observation> {
  const members = { indicator_id: 'members', period_kind: 'instant', period_start: null } as const;
  return { ...members, period_end: day, value, ...others };
}

describe('stock-jumps', () => {
  it.each<[string, Rows]>([
    [
      '15 % and ten people in a year',
      { observations: [stock('2021-01-01', 1000), stock('2022-01-01', 1159)] },
    ],
    ['a third more in two years', { observations: [stock('2020-01-01', 1000), stock('2022-01-01', 1330)] }],
    ['threefold in eight years', { observations: [stock('2013-01-01', 1000), stock('2021-01-01', 3000)] }],
    ['years that may lie far apart', { observations: [stock('2018', 2901), stock('2020', 4233)] }],
    ['a cell that some join', { observations: [stock('2021-01-01', 14), stock('2022-01-01', 24)] }],
    ['a fall', { observations: [stock('2021-01-01', 1000), stock('2022-01-01', 500)] }],
    [
      'an earlier count of more than a number',
      { observations: [stock('2021-01-01', 1000, { qualifier: 'over' }), stock('2022-01-01', 1400)] },
    ],
    [
      'the province that a merger made',
      { observations: [stock('2021-01-01', 1000), stock('2022-01-01', 2000, { place_id: 'dak-lak' })] },
    ],
    ['a plan', { observations: [stock('2021-01-01', 1000), stock('2022-01-01', 2000, { status: 'plan' })] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(stockJumps, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    [
      'more members than 15 % a year bring',
      { observations: [stock('2021-01-01', 1000), stock('2022-01-01', 1161)] },
      ['r.2 value'],
    ],
    [
      'more organisations',
      {
        observations: [
          stock('2023-01-30', 704, { indicator_id: 'organisations' }),
          stock('2024-02-19', 842, { indicator_id: 'organisations' }),
        ],
      },
      ['r.2 value'],
    ],
    [
      'more than a number beside nearly a lesser one',
      {
        observations: [
          stock('2021-01-01', 1000, { qualifier: 'nearly' }),
          stock('2022-01-01', 1200, { qualifier: 'over' }),
        ],
      },
      ['r.2 value'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(stockJumps, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    const observations = [stock('2020-12-31', 1000), stock('2021-12-31', 1500)];
    expect(printed(stockJumps, { observations })).toMatchInlineSnapshot(`
      "data/observations/r.csv:3:L (value) “1500” cảnh báo stock-jumps: r.2 tăng nhanh hơn 15 % một năm so với r.1 (1000 exact, observations/r.csv:2). Soát lại cả hai dòng với bài; nếu bài in đúng như vậy, giải thích cho người đọc ở note_vi và note_en của dòng này và ghi vào exceptions.csv kèm lý do.
      data/observations/r.csv:3:L (value) “1500” warning stock-jumps: r.2 is more than 15 % a year above r.1 (1000 exact, observations/r.csv:2). Check both rows against the reports; if it is so printed, explain it to the reader in note_vi and note_en of this row and list it in exceptions.csv with the reason."
    `);
  });
});
