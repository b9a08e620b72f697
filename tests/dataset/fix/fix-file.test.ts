import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixFile } from '../../../src/dataset/fix/fix-file.ts';
import { FIXES } from '../../../src/dataset/fix/registry.ts';
import { bytesOf, utf8 } from '../parse/show.ts';

const textOf = (bytes: Uint8Array | null) =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes ?? undefined);

describe('fixFile', () => {
  it('says what it did, in order, in both languages', () => {
    const { bytes, changes } = fixFile({ path: 'x.csv', bytes: utf8('\ufeffa;b \r\nĐa\u0309ng;83,64%') });
    expect(textOf(bytes)).toBe('a,b\nĐảng,"83,64%"\n');
    expect(changes.map(({ fix, said }) => `${fix}: ${said.vi} | ${said.en}`).join('\n'))
      .toMatchInlineSnapshot(`
      "byte-order-mark: Bỏ dấu thứ tự byte (BOM) ở đầu tệp. | Dropped the byte order mark (BOM).
      line-ends: Đổi kiểu xuống dòng sang LF (1 dòng). | Ended lines with LF (lines: 1).
      delimiter: Đổi dấu chấm phẩy giữa các cột thành dấu phẩy. | Separated the columns by commas, not semicolons.
      composed-letters: Ghép dấu vào chữ (Unicode NFC) ở 1 dòng. | Joined accents to their letters (Unicode NFC; lines: 1).
      outer-blanks: Xóa dấu cách thừa ở đầu hoặc cuối 1 ô. | Deleted blanks at the start or end of cells (cells: 1).
      final-newline: Thêm dấu xuống dòng ở cuối tệp. | Ended the last line."
    `);
  });

  it('changes nothing in a sound file, not even its bytes', () => {
    const file = { path: 'x.csv', bytes: utf8('a,b\n1,"2, 3"\n') };
    expect(fixFile(file)).toMatchObject({ changes: [] });
    expect(fixFile(file).bytes).toBe(file.bytes);
  });

  it.each([
    ['numbers, dates and codes', 'value,day,code\n"1.004,5",12/10/2021,Result\n'],
    ['formulas', 'a\n=1+1\n'],
    ['invisible characters within a cell', 'a,b\n\u202ex\u200by,2\n'],
  ])('leaves %s', (_claim, text) => {
    expect(fixFile({ path: 'x.csv', bytes: utf8(text) }).changes).toEqual([]);
  });

  it.each([
    ['everything at once', utf8('\ufeffsep=;\r\na ; b\r\n 1;"x;y"')],
    ['a legacy encoding', bytesOf('a;b\r\n§¶ng bé huyÖn;kÕt n¹p ®¶ng viªn ')],
    ['an empty file', new Uint8Array()],
    ['an open quote', utf8('a , "b\r\n')],
  ])('changes nothing more the second time: %s', (_claim, bytes) => {
    const once = fixFile({ path: 'x.csv', bytes });
    expect(fixFile({ path: 'x.csv', bytes: once.bytes }).changes).toEqual([]);
  });

  it('leaves a file that could not be read', () => {
    expect(fixFile({ path: 'x.csv', bytes: null, failure: 'unreadable' })).toMatchObject({
      bytes: null,
      changes: [],
    });
  });
});

describe('the fixes', () => {
  it('are one a file, named after their id', () => {
    const files = readdirSync('src/dataset/fix/fixes').map((name) => name.replace('.ts', ''));
    expect(FIXES.map(({ id }) => id).sort()).toEqual(files.sort());
  });
});
