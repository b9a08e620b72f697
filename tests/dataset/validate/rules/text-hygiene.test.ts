import { describe, expect, it } from 'vitest';
import { textHygiene } from '../../../../src/dataset/validate/rules/text-hygiene.ts';
import { accused, printed, type Rows } from '../build.ts';

describe('text-hygiene', () => {
  it.each<[string, Rows]>([
    ['composed Vietnamese', { groups: [{ name_vi: 'Đảng viên được kết nạp' }] }],
    ['a no-break space within a printed figure', { observations: [{ as_printed: '2\u00a0–\u00a04' }] }],
    ['the look-alike Ð within a printed headline', { reports: [{ title: '\u00d0ảng viên' }] }],
    ['a word in another alphabet', { groups: [{ name_en: 'the Слово λόγος' }] }],
    ['look-alike letters within a printed headline', { reports: [{ title: 'P\u0430rty' }] }],
    ['a line break within a note', { observations: [{ note_vi: 'Một.\nHai.' }] }],
  ])('accepts %s', (_, rows) => {
    expect(accused(textHygiene, rows)).toEqual([]);
  });

  it.each<[string, Rows, string[]]>([
    ['decomposed accents', { groups: [{ name_vi: 'Đảng viên'.normalize('NFD') }] }, ['all name_vi']],
    ['a zero-width space', { groups: [{ name_vi: 'Đảng\u200bviên' }] }, ['all name_vi']],
    ['a byte order mark within', { groups: [{ name_vi: 'Đảng\ufeffviên' }] }, ['all name_vi']],
    ['a soft hyphen', { groups: [{ name_vi: 'Đảng\u00adviên' }] }, ['all name_vi']],
    ['a bidirectional mark', { groups: [{ name_en: 'Party\u202emember' }] }, ['all name_en']],
    ['a tab', { groups: [{ name_en: 'Party\tmember' }] }, ['all name_en']],
    ['a leading blank', { groups: [{ name_en: ' Party' }] }, ['all name_en']],
    ['a trailing no-break space', { observations: [{ as_printed: '1.004\u00a0' }] }, ['r.1 as_printed']],
    ['a no-break space within a name', { groups: [{ name_en: 'Party\u00a0member' }] }, ['all name_en']],
    ['a replacement character', { groups: [{ name_vi: '\ufffdảng viên' }] }, ['all name_vi']],
    ['a Cyrillic а within a Latin word', { groups: [{ name_en: 'P\u0430rty' }] }, ['all name_en']],
    ['marks piled on a letter', { groups: [{ name_en: `P${'\u0300'.repeat(3)}arty` }] }, ['all name_en']],
    ['the look-alike Ð within our own words', { groups: [{ name_vi: '\u00d0ảng viên' }] }, ['all name_vi']],
  ])('accuses %s', (_, rows, expected) => {
    expect(accused(textHygiene, rows)).toEqual(expected);
  });

  it('says what to do', () => {
    expect(printed(textHygiene, { groups: [{ name_vi: 'Đảng\u200bviên' }] })).toMatchInlineSnapshot(`
      "data/codelists/groups.csv:2:B (name_vi) “Đảng<U+200B>viên” lỗi text-hygiene: Ô có ký tự ẩn: U+200B ở vị trí 5. Gõ lại ô này.
      data/codelists/groups.csv:2:B (name_vi) “Đảng<U+200B>viên” error text-hygiene: The cell holds an invisible character: U+200B at position 5. Type the cell anew."
    `);
  });
});
