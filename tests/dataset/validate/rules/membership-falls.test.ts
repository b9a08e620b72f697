import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { membershipFalls } from '../../../../src/dataset/validate/rules/membership-falls.ts';
import { accused, printed, type Rows } from '../build.ts';

function members(day: string, value: number, others: Partial<Observation> = {}): Partial<Observation> {
  const stock = { indicator_id: 'members', period_kind: 'instant', period_start: null } as const;
  return { ...stock, period_end: day, value, ...others };
}

describe('membership-falls', () => {
  it.each<[string, Rows]>([
    ['a membership that grows', { observations: [members('2020-12-31', 1000), members('2021-12-31', 1050)] }],
    [
      'a loss of 2 % and ten people in a year',
      { observations: [members('2021-01-01', 1000), members('2022-01-01', 970)] },
    ],
    [
      'the same loss within a month',
      { observations: [members('2021-01-01', 1000), members('2021-02-01', 970)] },
    ],
    [
      'twice the loss in two years',
      { observations: [members('2020-01-01', 1000), members('2022-01-01', 951)] },
    ],
    ['a cell that some leave', { observations: [members('2021-01-01', 24), members('2022-01-01', 15)] }],
    [
      'a later count of more than a number',
      { observations: [members('2021-01-01', 4976), members('2021-12-31', 4000, { qualifier: 'over' })] },
    ],
    ['days of unknown order', { observations: [members('2021', 1000), members('2021-06-30', 900)] }],
    [
      'another place',
      { observations: [members('2020-12-31', 1000), members('2021-12-31', 900, { place_id: 'dak-lak' })] },
    ],
    [
      'organisations, which are merged',
      {
        observations: [
          members('2020-12-31', 1000, { indicator_id: 'organisations' }),
          members('2021-12-31', 900, { indicator_id: 'organisations' }),
        ],
      },
    ],
    [
      'admissions',
      { observations: [{ value: 1000 }, { period_start: '2022-01-01', period_end: '2022-12-31' }] },
    ],
  ])('accepts %s', (_, rows) => {
    expect(accused(membershipFalls, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    [
      'a greater loss in a year',
      { observations: [members('2021-01-01', 1000), members('2022-01-01', 969)] },
      ['r.2 value'],
    ],
    [
      'the later count whatever the order of the rows',
      { observations: [members('2021-12-31', 900), members('2020-12-31', 1000)] },
      ['r.1 value'],
    ],
    [
      'nearly a number below more than a greater one',
      {
        observations: [
          members('2020-12-31', 1000, { qualifier: 'over' }),
          members('2021-12-31', 900, { qualifier: 'nearly' }),
        ],
      },
      ['r.2 value'],
    ],
    [
      'a fall that counts between leave open',
      {
        observations: [
          members('2019-12-31', 1000),
          members('2020-12-31', 500, { qualifier: 'over' }),
          members('2021-12-31', 900),
        ],
      },
      ['r.3 value'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(membershipFalls, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    const observations = [members('2020-12-31', 1000), members('2021-12-31', 900)];
    expect(printed(membershipFalls, { observations })).toMatchInlineSnapshot(`
      "data/observations/r.csv:3:L (value) “900” cảnh báo membership-falls: r.2 ít đảng viên hơn trước, dù vẫn có kết nạp: r.1 (1000 exact, observations/r.csv:2). Soát lại cả hai dòng với bài; nếu bài in đúng như vậy, giải thích cho người đọc ở note_vi và note_en của dòng này và ghi vào exceptions.csv kèm lý do.
      data/observations/r.csv:3:L (value) “900” warning membership-falls: r.2 has fewer members than before, although people are admitted: r.1 (1000 exact, observations/r.csv:2). Check both rows against the reports; if it is so printed, explain it to the reader in note_vi and note_en of this row and list it in exceptions.csv with the reason."
    `);
  });
});
