import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/dataset/parse/decode.ts';
import { bytesOf, showFault, utf8 } from './show.ts';

function faultOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  return 'fault' in decoded ? showFault(decoded.fault) : `text: ${decoded.text}`;
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('decodeText', () => {
  it('reads UTF-8', () => {
    expect(decodeText(utf8('name_vi\nĐắk Lắk'))).toEqual({ text: 'name_vi\nĐắk Lắk' });
  });

  it('accepts a byte order mark and drops it', () => {
    expect(decodeText(utf8('\ufeffreport_id'))).toEqual({ text: 'report_id' });
  });

  it('reads an empty file as empty text', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '' });
  });

  it.each([
    ['LE with a byte order mark', utf16('\ufeffreport_id,Đắk Lắk', true), 'UTF-16 LE'],
    ['BE with a byte order mark', utf16('\ufeffreport_id,Đắk Lắk', false), 'UTF-16 BE'],
    ['LE without one', utf16('report_id,title\nkrong-bong,Huyện', true), 'UTF-16 LE'],
    ['BE without one', utf16('report_id,title\nkrong-bong,Huyện', false), 'UTF-16 BE'],
  ])('recognises UTF-16 %s', (_claim, bytes, name) => {
    expect(faultOf(bytes)).toContain(`the file is in ${name}, not UTF-8`);
  });

  it('says how to convert UTF-16', () => {
    expect(faultOf(utf16('\ufeffa', true))).toMatchInlineSnapshot(`
      ": [error file-encoding]
        tệp ở dạng UTF-16 LE, không phải UTF-8 | “Unicode Text” của Excel là UTF-16: mở bằng bảng tính rồi lưu lại dạng “CSV UTF-8 (Comma delimited)”.
        the file is in UTF-16 LE, not UTF-8 | Excel’s “Unicode Text” is UTF-16: open it in the spreadsheet and save it as “CSV UTF-8 (Comma delimited)”."
    `);
  });

  it('names the line of a NUL byte', () => {
    expect(faultOf(utf8('report_id,title\nkrong-bong,Huy\0n Krông Bông\n'))).toMatchInlineSnapshot(`
      ":2 [error file-nul]
        byte thứ 31 là NUL | Tệp hỏng hoặc không phải văn bản: lấy lại bản lành, hoặc xóa ký tự NUL.
        byte 31 is NUL | The file is damaged or no text: restore a sound copy, or delete the NUL."
    `);
  });

  it('recognises an Excel workbook under a false name', () => {
    expect(faultOf(bytesOf('PK\u0003\u0004\u0014\0\u0006\0'))).toMatchInlineSnapshot(`
      ": [error file-encoding]
        đây là sổ Excel mang tên .csv | Mở bằng bảng tính rồi lưu lại dạng “CSV UTF-8 (Comma delimited)”.
        this is an Excel workbook named .csv | Open it in the spreadsheet and save it as “CSV UTF-8 (Comma delimited)”."
    `);
  });

  it.each([
    ['TCVN3 (ABC)', '§¶ng bé huyÖn kÕt n¹p ®¶ng viªn'],
    ['VNI-Windows', 'Ñaûng boä huyeän keát naïp ñaûng vieân'],
    ['Windows-1258', 'ÐaÒng bôò huyêòn kêìt naòp ðaÒng viên'],
    ['VISCII', 'Ðäng bµ huy®n kªt nÕp ðäng viên'],
  ])('recognises %s by its bytes', (name, letters) => {
    const shown = faultOf(bytesOf(`theme_id,name_vi\nthin-pool,${letters}\n`));
    expect(shown).toContain(`:2 “Đảng” [error file-encoding]`);
    expect(shown).toContain(`the file is in ${name}, not UTF-8`);
    expect(shown).toContain(`Convert it from ${name} to Unicode UTF-8`);
  });

  it('recognises TCVN3 capitals, which are small letters in a capital font', () => {
    expect(faultOf(bytesOf('name_vi\nHUYÖN KR¤NG B¤NG §¾K L¾K'))).toContain('TCVN3 (ABC)');
  });

  it('recognises VNI capitals', () => {
    expect(faultOf(bytesOf('name_vi\nHUYEÄN KROÂNG BOÂNG ÑAÉK LAÉK'))).toContain('VNI-Windows');
  });

  it('says how to convert TCVN3', () => {
    expect(faultOf(bytesOf('name_vi\n§¶ng bé huyÖn\n'))).toMatchInlineSnapshot(`
      ":2 “Đảng” [error file-encoding]
        tệp ở bảng mã TCVN3 (ABC), không phải UTF-8 | Chuyển từ TCVN3 (ABC) sang Unicode UTF-8 bằng công cụ chuyển mã, chẳng hạn UniKey Toolkit; chỉ lưu lại dạng UTF-8 thì chữ vẫn sai.
        the file is in TCVN3 (ABC), not UTF-8 | Convert it from TCVN3 (ABC) to Unicode UTF-8 with a converter such as UniKey Toolkit; merely saving it as UTF-8 leaves the letters wrong."
    `);
  });

  it('does not call Western European text Vietnamese', () => {
    expect(faultOf(bytesOf('title\nUn accès privilégié à la même école\n'))).toMatchInlineSnapshot(`
      ":2 [error file-encoding]
        tệp ở một bảng mã 8 bit không rõ, không phải UTF-8 | Mở bằng bảng tính rồi lưu lại dạng “CSV UTF-8 (Comma delimited)”.
        the file is in an unknown 8-bit encoding, not UTF-8 | Open it in the spreadsheet and save it as “CSV UTF-8 (Comma delimited)”."
    `);
  });

  it('names the line of a damaged letter in a file that is UTF-8 otherwise', () => {
    const damaged = [...utf8('name_vi\nHuyện Krông Bông\nQu'), 0xe1, 0xba, ...utf8('ng Trị\n')];
    expect(faultOf(Uint8Array.from(damaged))).toMatchInlineSnapshot(`
      ":3 [error file-encoding]
        byte E1 ở dòng này không phải UTF-8 | Gõ lại chữ hỏng trên dòng này rồi lưu tệp dạng UTF-8.
        byte E1 on this line is not UTF-8 | Retype the damaged letter on this line and save the file as UTF-8."
    `);
  });

  it.each([
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['an overlong form', [0xc0, 0x80, 0xe0, 0x80, 0x80]],
    ['a character beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['a character cut off at the end', [0xf0, 0x9f, 0x98]],
  ])('refuses %s', (_claim, bytes) => {
    expect(decodeText(Uint8Array.from([0x61, 0x0a, ...bytes]))).toMatchObject({
      fault: { rule: 'file-encoding', line: 2 },
    });
  });
});

describe('text in a legacy font that was saved as UTF-8', () => {
  it('is recognised for TCVN3', () => {
    expect(faultOf(utf8('theme_id,name_vi\nthin-pool,"§¶ng bé huyÖn, kÕt n¹p"\n'))).toMatchInlineSnapshot(`
      ":2 “§¶ng” [error file-encoding]
        chữ gõ bằng phông TCVN3 (ABC) đã bị lưu thành UTF-8: “§¶ng” là “Đảng” | Chuyển từ TCVN3 (ABC) sang Unicode UTF-8 bằng công cụ chuyển mã, chẳng hạn UniKey Toolkit; chỉ lưu lại dạng UTF-8 thì chữ vẫn sai.
        text typed in TCVN3 (ABC) was saved as UTF-8: “§¶ng” stands for “Đảng” | Convert it from TCVN3 (ABC) to Unicode UTF-8 with a converter such as UniKey Toolkit; merely saving it as UTF-8 leaves the letters wrong."
    `);
  });

  it('is recognised for VNI', () => {
    expect(faultOf(utf8('name_vi\nTỉnh ủy\nÑaûng boä huyeän keát naïp\n'))).toContain(
      ':3 “Ñaûng” [error file-encoding]',
    );
  });

  it.each([
    ['Vietnamese', 'Thị ủy Tân Châu: “Đảng bộ huyện” có 1.004 đảng viên mới, đạt 83,64% chỉ tiêu; ở Ý, Á, È'],
    ['names of other languages', 'Zoë, Köln, São Paulo, Málaga, façade, naïve, Curaçao, Åse, Søren'],
    ['signs', '§ 5 · 20 °C ± 3 × 2 ½ « a » ¶ © ®'],
    ['decomposed letters', 'Đảng bộ huyện'.normalize('NFD')],
  ])('is not seen in %s', (_claim, text) => {
    expect(decodeText(utf8(text))).toEqual({ text });
  });
});
