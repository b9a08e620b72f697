import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/dataset/model/tables.ts';
import { groupPrinted } from '../../../../src/dataset/prove/rules/group-printed.ts';
import { showProblems } from './show.ts';

const GROUPS = [
  { group_id: 'all', name_vi: 'Tất cả', name_en: 'All' },
  { group_id: 'pupils', name_vi: 'Học sinh', name_en: 'Pupils', parent_id: 'all' },
  { group_id: 'women', name_vi: 'Nữ', name_en: 'Women', parent_id: 'all' },
  { group_id: 'degree', name_vi: 'Cao đẳng, đại học', name_en: 'College or university', parent_id: 'all' },
];

function check(text: string, row: Partial<Observation>) {
  const paragraph = text.split('\n').length;
  const observation = { observation_id: 'a.1', paragraph, as_printed: '80', ...row };
  return showProblems(groupPrinted, text, { observations: [observation], groups: GROUPS });
}

describe('group-printed', () => {
  it.each<[string, string, Partial<Observation>]>([
    ['a group that the paragraph names', 'Khối học sinh là 80', { group_id: 'pupils' }],
    ['one that the paragraph before names', 'Về học sinh\nkết nạp 80', { group_id: 'pupils' }],
    ['a part of its name', 'Có 80 người trình độ đại học', { group_id: 'degree' }],
    ['its English name in the singular', 'Every pupil of the 80', { group_id: 'pupils' }],
    ['all', 'kết nạp 80', { group_id: 'all' }],
    ['another word that a note gives', '80 em', { group_id: 'pupils', note_en: 'The report says “em”.' }],
  ])('accepts %s', (_claim, text, row) => {
    expect(check(text, row)).toEqual([]);
  });

  it.each([
    ['no word of the name', 'kết nạp 80 học sinh', 'women'],
    ['a word that only holds the name', 'trong nững 80 người', 'women'],
    ['a name two paragraphs above', 'Về học sinh\nvà\nkết nạp 80', 'pupils'],
  ])('accuses %s', (_claim, text, group_id) => {
    expect(check(text, { group_id })).toHaveLength(1);
  });

  it('says what to do', () => {
    expect(check('kết nạp 80', { group_id: 'pupils' })).toMatchInlineSnapshot(`
      [
        "observations/a.csv:2:E group-printed: Around “80” the saved text does not name the group pupils. Correct group_id; where the report calls the group otherwise, say how in the notes.",
      ]
    `);
  });
});
