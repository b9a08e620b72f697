import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { membershipOutgrowsAdmissions } from '../../../../src/dataset/validate/rules/membership-outgrows-admissions.ts';
import { accused, printed, type Rows } from '../build.ts';

function members(day: string, value: number, others: Partial<Observation> = {}): Partial<Observation> {
  const stock = { indicator_id: 'members', period_kind: 'instant', period_start: null } as const;
  return { ...stock, period_end: day, value, ...others };
}

const [MARCH, NOVEMBER] = ['2021-03-31', '2021-11-30'];

describe('membership-outgrows-admissions', () => {
  it.each<[string, Rows]>([
    [
      'growth by those admitted, 2 % and ten people',
      { observations: [{}, members(MARCH, 4000), members(NOVEMBER, 4190)] },
    ],
    ['a fall', { observations: [{}, members(MARCH, 4000), members(NOVEMBER, 3000)] }],
    ['no count of admissions', { observations: [members(MARCH, 4000), members(NOVEMBER, 4500)] }],
    [
      'admissions of more than a number',
      { observations: [{ qualifier: 'over' }, members(MARCH, 4000), members(NOVEMBER, 4500)] },
    ],
    [
      'admissions that begin after the first day',
      { observations: [{ period_start: '2021-07-01' }, members(MARCH, 4000), members(NOVEMBER, 4500)] },
    ],
    [
      'a yearly average',
      { observations: [{ period_kind: 'per_year' }, members(MARCH, 4000), members(NOVEMBER, 4500)] },
    ],
    ['a quota', { observations: [{ status: 'plan' }, members(MARCH, 4000), members(NOVEMBER, 4500)] }],
    [
      'admissions of a group',
      { observations: [{ group_id: 'women' }, members(MARCH, 4000), members(NOVEMBER, 4500)] },
    ],
    [
      'organisations',
      {
        observations: [
          {},
          members(MARCH, 400, { indicator_id: 'organisations' }),
          members(NOVEMBER, 900, { indicator_id: 'organisations' }),
        ],
      },
    ],
  ])('accepts %s', (_, rows) => {
    expect(accused(membershipOutgrowsAdmissions, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    [
      'growth beyond that',
      { observations: [{}, members(MARCH, 4000), members(NOVEMBER, 4191)] },
      ['r.3 value'],
    ],
    [
      'growth within years that are printed alike',
      {
        observations: [
          { period_kind: 'span', period_start: '2016', period_end: '2020', value: 550 },
          members('2018', 2901),
          members('2020', 4233),
        ],
      },
      ['r.3 value'],
    ],
    [
      'more than a number beside nearly a number',
      {
        observations: [
          {},
          members(MARCH, 4000, { qualifier: 'nearly' }),
          members(NOVEMBER, 4200, { qualifier: 'over' }),
        ],
      },
      ['r.3 value'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(membershipOutgrowsAdmissions, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    const observations = [{}, members(MARCH, 4000), members(NOVEMBER, 4500)];
    expect(printed(membershipOutgrowsAdmissions, { observations })).toMatchInlineSnapshot(`
      "data/observations/r.csv:4:L (value) “4500” cảnh báo membership-outgrows-admissions: r.3 hơn r.2 (4000 exact, observations/r.csv:3) nhiều hơn hẳn số kết nạp trong kỳ bao trùm hai ngày: r.1 (100 exact, observations/r.csv:2). Soát lại cả hai dòng với bài; nếu bài in đúng như vậy, giải thích cho người đọc ở note_vi và note_en của dòng này và ghi vào exceptions.csv kèm lý do.
      data/observations/r.csv:4:L (value) “4500” warning membership-outgrows-admissions: r.3 is above r.2 (4000 exact, observations/r.csv:3) by far more than were admitted in a period that covers both days: r.1 (100 exact, observations/r.csv:2). Check both rows against the reports; if it is so printed, explain it to the reader in note_vi and note_en of this row and list it in exceptions.csv with the reason."
    `);
  });
});
