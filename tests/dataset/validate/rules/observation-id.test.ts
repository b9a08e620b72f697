import { describe, expect, it } from 'vitest';
import { observationId } from '../../../../src/dataset/validate/rules/observation-id.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('observation-id', () => {
  it.each<[string, Rows]>([
    ['the report’s id and a number', { observations: [{}, { observation_id: 'r.12' }] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(observationId, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['another report’s id', { observations: [{ observation_id: 's.1' }] }, ['s.1 observation_id']],
    [
      'a longer id that begins alike',
      { observations: [{ observation_id: 'r-2.1' }] },
      ['r-2.1 observation_id'],
    ],
    ['no number', { observations: [{ observation_id: 'r' }] }, ['r observation_id']],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(observationId, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(observationId, { observations: [{ observation_id: 's.1' }] })).toMatchInlineSnapshot(`
      "data/observations/r.csv:2:A (observation_id) “s.1” lỗi observation-id: Mã không phải là “r.” và một số. Ghi số tiếp theo chưa từng dùng của bài; mã đã công bố thì giữ nguyên.
      data/observations/r.csv:2:A (observation_id) “s.1” error observation-id: The id is not “r.” and a number. Write the report’s next unused number; an id once published stays."
    `);
  });
});
