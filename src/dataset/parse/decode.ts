import type { FileFault } from './fault.ts';
import { countLineFeeds, fileFault } from './fault.ts';
import { recogniseLegacy } from './legacy.ts';
import { findMojibake } from './mojibake.ts';
import type { Utf8Damage } from './utf8.ts';
import { decodeUtf8, findUtf8Damage } from './utf8.ts';
import { findForeignWords } from './words.ts';
import { shortenValue } from '../model/problem.ts';

export type Decoded = { readonly text: string } | { readonly fault: FileFault };

const SAVE_AS_UTF8 = {
  vi: 'mở bằng bảng tính rồi lưu lại dạng “CSV UTF-8 (Comma delimited)”',
  en: 'open it in the spreadsheet and save it as “CSV UTF-8 (Comma delimited)”',
};

/**
 * The text of a file, which must be UTF-8; a byte order mark is accepted and dropped. Anything else is a fault
 * that names the encoding found (UTF-16, TCVN3, VNI-Windows, Windows-1258, VISCII) and says how to convert it.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const fault = findBinaryFault(bytes);
  if (fault) return { fault };
  const text = decodeUtf8(bytes);
  if (text === null) return { fault: legacyFault(bytes, findUtf8Damage(bytes)) };
  const mojibake = findMojibake(text);
  if (!mojibake) return { text };
  const { encoding, word, spelt, index } = mojibake;
  return {
    fault: fileFault(
      'file-encoding',
      {
        vi: `chữ gõ bằng phông ${encoding} đã bị lưu thành UTF-8: “${shortenValue(word)}” là “${shortenValue(spelt)}”`,
        en: `text typed in ${encoding} was saved as UTF-8: “${shortenValue(word)}” stands for “${shortenValue(spelt)}”`,
      },
      convertFrom(encoding),
      { line: 1 + countLineFeeds(text, 0, index), value: shortenValue(word) },
    ),
  };
}

/** Files that are no text in an eight-bit encoding at all. */
function findBinaryFault(bytes: Uint8Array): FileFault | null {
  if (isWorkbook(bytes)) {
    return fileFault(
      'file-encoding',
      { vi: 'đây là sổ Excel mang tên .csv', en: 'this is an Excel workbook named .csv' },
      sentence(SAVE_AS_UTF8),
    );
  }
  const utf16 = recogniseUtf16(bytes);
  if (utf16) {
    return fileFault(
      'file-encoding',
      { vi: `tệp ở dạng ${utf16}, không phải UTF-8`, en: `the file is in ${utf16}, not UTF-8` },
      {
        vi: `“Unicode Text” của Excel là UTF-16: ${SAVE_AS_UTF8.vi}.`,
        en: `Excel’s “Unicode Text” is UTF-16: ${SAVE_AS_UTF8.en}.`,
      },
    );
  }
  const nul = bytes.indexOf(0);
  if (nul < 0) return null;
  return fileFault(
    'file-nul',
    { vi: `byte thứ ${String(nul + 1)} là NUL`, en: `byte ${String(nul + 1)} is NUL` },
    {
      vi: 'Tệp hỏng hoặc không phải văn bản: lấy lại bản lành, hoặc xóa ký tự NUL.',
      en: 'The file is damaged or no text: restore a sound copy, or delete the NUL.',
    },
    { line: lineOfByte(bytes, nul) },
  );
}

/** ZIP (.xlsx) and OLE (.xls) signatures. */
export function isWorkbook(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  return (a === 0x50 && b === 0x4b && c === 3 && d === 4) || (a === 0xd0 && b === 0xcf && c === 0x11);
}

const SAMPLE = 4096;

/** Told by its byte order mark, or by NULs that stand in every other byte, as ASCII has in UTF-16. */
export function recogniseUtf16(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 BE';
  const nuls = [0, 0] as [number, number];
  const length = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) nuls[at % 2 === 0 ? 0 : 1] += 1;
  const many = length / 5;
  if (nuls[1] > many && nuls[0] * 10 < nuls[1]) return 'UTF-16 LE';
  if (nuls[0] > many && nuls[1] * 10 < nuls[0]) return 'UTF-16 BE';
  return null;
}

function legacyFault(bytes: Uint8Array, damage: Utf8Damage): FileFault {
  const line = lineOfByte(bytes, damage.first);
  if (damage.valid > damage.invalid) return damagedFault(bytes, damage, line);
  const words = findForeignWords(latin1(bytes));
  const encoding = recogniseLegacy(words.map(({ word }) => word));
  if (!encoding) {
    return fileFault(
      'file-encoding',
      {
        vi: 'tệp ở một bảng mã 8 bit không rõ, không phải UTF-8',
        en: 'the file is in an unknown 8-bit encoding, not UTF-8',
      },
      sentence(SAVE_AS_UTF8),
      { line },
    );
  }
  const word = words.find((each) => isAt(each.index, each.word, damage.first))?.word ?? '';
  return fileFault(
    'file-encoding',
    {
      vi: `tệp ở bảng mã ${encoding.name}, không phải UTF-8`,
      en: `the file is in ${encoding.name}, not UTF-8`,
    },
    convertFrom(encoding.name),
    { line, value: word === '' ? null : shortenValue(encoding.decode(word)) },
  );
}

function isAt(index: number, word: string, at: number): boolean {
  return index <= at && at < index + word.length;
}

function damagedFault(bytes: Uint8Array, damage: Utf8Damage, line: number): FileFault {
  const byte = (bytes[damage.first] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return fileFault(
    'file-encoding',
    { vi: `byte ${byte} ở dòng này không phải UTF-8`, en: `byte ${byte} on this line is not UTF-8` },
    {
      vi: 'Gõ lại chữ hỏng trên dòng này rồi lưu tệp dạng UTF-8.',
      en: 'Retype the damaged letter on this line and save the file as UTF-8.',
    },
    { line },
  );
}

function convertFrom(encoding: string) {
  return {
    vi: `Chuyển từ ${encoding} sang Unicode UTF-8 bằng công cụ chuyển mã, chẳng hạn UniKey Toolkit; chỉ lưu lại dạng UTF-8 thì chữ vẫn sai.`,
    en: `Convert it from ${encoding} to Unicode UTF-8 with a converter such as UniKey Toolkit; merely saving it as UTF-8 leaves the letters wrong.`,
  };
}

function sentence({ vi, en }: { readonly vi: string; readonly en: string }) {
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return { vi: `${capital(vi)}.`, en: `${capital(en)}.` };
}

function lineOfByte(bytes: Uint8Array, end: number): number {
  let line = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < end; at = bytes.indexOf(0x0a, at + 1)) line += 1;
  return line;
}

/** One character a byte. (The decoder called latin1 is windows-1252, which is not that.) */
export function latin1(bytes: Uint8Array): string {
  const CHUNK = 0x2000;
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return text;
}
