import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/dataset/fix/encoding.ts';
import { bytesOf, utf8 } from '../parse/show.ts';

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

const summary = (bytes: Uint8Array) => {
  const reading = readText(bytes);
  return reading && [reading.said?.en ?? null, reading.text];
};

describe('readText', () => {
  it('reads UTF-8 and keeps its byte order mark for the fix that drops it', () => {
    expect(summary(utf8('\ufeffĐắk Lắk'))).toEqual([null, '\ufeffĐắk Lắk']);
  });

  it.each([
    ['UTF-16 LE', utf16('\ufeffa,Đắk Lắk', true)],
    ['UTF-16 BE', utf16('\ufeffa,Đắk Lắk', false)],
  ])('converts %s', (name, bytes) => {
    expect(summary(bytes)).toEqual([`Converted from ${name} to UTF-8.`, 'a,Đắk Lắk']);
  });

  it.each([
    ['TCVN3 (ABC)', '§¶ng bé huyÖn kÕt n¹p ®¶ng viªn', 'Đảng bộ huyện kết nạp đảng viên'],
    ['VNI-Windows', 'Ñaûng boä huyeän keát naïp ñaûng vieân', 'Đảng bộ huyện kết nạp đảng viên'],
    ['Windows-1258', 'ÐaÒng bôò huyêòn kêìt naòp ðaÒng viên', 'Đảng bộ huyện kết nạp đảng viên'],
    ['VISCII', 'Ðäng bµ huy®n kªt nÕp ðäng viên', 'Đảng bộ huyện kết nạp đảng viên'],
  ])('converts %s and leaves plain words alone', (name, letters, text) => {
    expect(summary(bytesOf(`theme_id,name_vi\nthin-pool,${letters}\n`))).toEqual([
      `Converted from ${name} to UTF-8.`,
      `theme_id,name_vi\nthin-pool,${text}\n`,
    ]);
  });

  it('converts TCVN3 that was saved as UTF-8', () => {
    expect(summary(utf8('name_vi\n"§¶ng bé huyÖn, kÕt n¹p"\n'))).toEqual([
      'Converted from TCVN3 (ABC) to UTF-8.',
      'name_vi\n"Đảng bộ huyện, kết nạp"\n',
    ]);
  });

  it.each([
    ['words of another language', bytesOf('title\nUn accès privilégié à la même école\n')],
    ['too few words to tell', bytesOf('name_vi\n§¶ng\n')],
    ['capitals of a capital font, whose case no byte tells', bytesOf('name\nHUYÖN KR¤NG B¤NG §¾K L¾K\n')],
    ['legacy letters among Unicode ones', utf8('name_vi\nTỉnh ủy\n§¶ng bé huyÖn kÕt n¹p\n')],
    ['a damaged letter in UTF-8', Uint8Array.from([...utf8('Huyện Krông Bông\nQu'), 0xe1, 0xba, 0x0a])],
    ['NUL bytes', utf8('a,b\nc\0,d\n')],
    ['a workbook', bytesOf('PK\u0003\u0004\u0014\0')],
    ['half a UTF-16 character', Uint8Array.from([0xff, 0xfe, 0x61, 0, 0x62])],
  ])('gives nothing for %s', (_claim, bytes) => {
    expect(readText(bytes)).toBeNull();
  });
});
