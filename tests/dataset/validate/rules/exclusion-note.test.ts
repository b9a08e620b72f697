import { describe, expect, it } from 'vitest';
import { exclusionNote } from '../../../../src/dataset/validate/rules/exclusion-note.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('exclusion-note', () => {
  it.each<[string, Rows]>([
    ['a listed reason', { exclusions: [{}] }],
    [
      'another reason with its note',
      { exclusions: [{ reason: 'other', note_en: 'Delegates of a workshop.' }] },
    ],
  ])('accepts %s', (_, rows) => {
    expect(accused(exclusionNote, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['another reason without a note', { exclusions: [{ reason: 'other' }] }, ['r 1  2021 note_en']],
    [
      'each such row',
      { exclusions: [{ reason: 'other' }, { reason: 'other' }] },
      ['r 1  2021 note_en', 'r 2  2021 note_en'],
    ],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(exclusionNote, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(exclusionNote, { exclusions: [{ reason: 'other' }] })).toMatchInlineSnapshot(`
      "data/exclusions.csv:2:F (note_en) lỗi exclusion-note: Lý do là other mà không có ghi chú. Viết lý do bằng tiếng Anh ở note_en, hoặc chọn lý do có sẵn.
      data/exclusions.csv:2:F (note_en) error exclusion-note: The reason is other, and no note says which. Write the reason in note_en, or choose one of the listed reasons."
    `);
  });
});
