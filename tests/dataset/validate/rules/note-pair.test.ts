import { describe, expect, it } from 'vitest';
import { notePair } from '../../../../src/dataset/validate/rules/note-pair.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('note-pair', () => {
  it.each<[string, Rows]>([
    ['both languages', { observations: [{ note_vi: 'Ghi chú.', note_en: 'Note.' }] }],
    ['no note', { observations: [{}] }],
    ['an English note where the table has no other', { exclusions: [{ note_en: 'Delegates.' }] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(notePair, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['a note in Vietnamese only', { observations: [{ note_vi: 'Ghi chú.' }] }, ['r.1 note_en']],
    ['a note in English only', { observations: [{ note_en: 'Note.' }] }, ['r.1 note_vi']],
    ['a report’s note in English only', { reports: [{ note_en: 'Note.' }] }, ['r note_vi']],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(notePair, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(notePair, { observations: [{ note_vi: 'Ghi chú.' }] })).toMatchInlineSnapshot(`
      "data/observations/r.csv:2:X (note_en) lỗi note-pair: Ghi chú chỉ có ở một thứ tiếng. Dịch ghi chú vào note_en, hoặc xóa ghi chú kia.
      data/observations/r.csv:2:X (note_en) error note-pair: The note stands in one language only. Translate the note into note_en, or delete the other."
    `);
  });
});
