import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { statusPrinted } from '../../../../src/dataset/prove/rules/status-printed.ts';
import { showProblems } from './show.ts';

function check(text: string, row: Partial<Observation>) {
  const observation = { observation_id: 'a.1', paragraph: 1, as_printed: '80', ...row };
  return showProblems(statusPrinted, text, { observations: [observation] });
}

describe('status-printed', () => {
  it.each<[string, string, Partial<Observation>]>([
    ['a quota', 'Huyện được giao chỉ tiêu 80 đảng viên', { status: 'plan' }],
    ['what is expected', 'Xã sẽ kết nạp thêm 80 người', { status: 'projected' }],
    ['what is expected in English', '80 more will join', { status: 'projected' }],
    ['a result, whatever the words', 'đạt 80 so với kế hoạch', { status: 'result' }],
    [
      'a plan that another paragraph speaks of, with a note',
      '80 người',
      { status: 'plan', note_en: 'See 2.' },
    ],
  ])('accepts %s', (_claim, text, row) => {
    expect(check(text, row)).toEqual([]);
  });

  it('accuses a projection and a plan that the paragraph does not speak of', () => {
    expect(check('Đã kết nạp 80 đảng viên', { status: 'plan' })).toHaveLength(1);
    expect(check('Đã kết nạp 80 đảng viên', { status: 'projected' })).toMatchInlineSnapshot(`
      [
        "observations/a.csv:2:F status-printed: Paragraph 1 has no word that makes “80” projected. Correct status; where another part of the report says so, name it in the notes.",
      ]
    `);
  });
});
