import { describe, expect, it } from 'vitest';
import { withdrawnGone } from '../../../../src/dataset/validate/rules/withdrawn-gone.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('withdrawn-gone', () => {
  it('accepts an id that no observation has, of a report that is there', () => {
    expect(accused(withdrawnGone, { observations: [{}], withdrawn: [{ replaced_by: 'r.1' }] })).toEqual([]);
  });

  it.each<[string, Rows]>([
    ['an id that is used again', { observations: [{}], withdrawn: [{ observation_id: 'r.1' }] }],
    ['an id of no report', { withdrawn: [{ observation_id: 'gone.1' }] }],
    ['an id without a number', { withdrawn: [{ observation_id: 'r' }] }],
  ])('accuses %s', (_, rows) => {
    expect(accused(withdrawnGone, rows)).toHaveLength(1);
  });

  it('says what to do', () => {
    const rows = { observations: [{}], withdrawn: [{ observation_id: 'r.1' }] };
    expect(printed(withdrawnGone, rows)).toMatchInlineSnapshot(`
      "data/withdrawn.csv:2:A (observation_id) “r.1” lỗi withdrawn-gone: r.1 vẫn còn trong bảng quan sát. Xóa dòng quan sát, hoặc cho con số mới một mã chưa từng dùng.
      data/withdrawn.csv:2:A (observation_id) “r.1” error withdrawn-gone: r.1 still stands among the observations. Delete the observation, or give the new figure an id that was never used."
    `);
  });
});
