import { isVietnameseSyllable } from './syllable.ts';

/** An encoding or font encoding of Vietnamese from before Unicode. */
export interface LegacyEncoding {
  readonly name: string;
  /** The word that the bytes spell. `bytes` has one character (U+0000 to U+00FF) a byte. */
  readonly decode: (bytes: string) => string;
}

/** TCVN 5712:1993 VN3 from A1, as the ABC fonts (.VnTime) use it; `·` where nothing is assigned. */
const TCVN3 =
  'ĂÂÊÔƠƯĐăâêôơưđẰ·····àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ';
/** VISCII 1.1 (RFC 1456) from 80. */
const VISCII =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ' +
  'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ';

/** VNI-Windows writes a vowel and then one byte for its marks: these are the bytes and the marks. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
/** The letters for which VNI-Windows has a byte of their own. */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};
const VNI_UNIT = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ñôöíìæóòî]/gi;

/** In the order of preference where two fit equally well. */
export const LEGACY_ENCODINGS: readonly LegacyEncoding[] = [
  { name: 'TCVN3 (ABC)', decode: (bytes) => decodeFrom(TCVN3, 0xa1, bytes) },
  { name: 'VNI-Windows', decode: decodeVni },
  { name: 'Windows-1258', decode: decodeWindows1258 },
  { name: 'VISCII', decode: (bytes) => decodeFrom(VISCII, 0x80, bytes) },
];
/** Font encodings: their text also survives being saved as UTF-8, as other letters (`§¶ng`). */
export const FONT_ENCODINGS: readonly LegacyEncoding[] = LEGACY_ENCODINGS.slice(0, 2);
const LEAST_SHARE = 0.75;

/** The legacy encoding in which most of the words are Vietnamese syllables, or null where none fits. */
export function recogniseLegacy(words: readonly string[]): LegacyEncoding | null {
  return bestOf(LEGACY_ENCODINGS, words);
}

/** The same for letters that were typed in a legacy font and saved as UTF-8. */
export function recogniseFont(words: readonly string[]): LegacyEncoding | null {
  return bestOf(FONT_ENCODINGS, words);
}

function bestOf(encodings: readonly LegacyEncoding[], words: readonly string[]): LegacyEncoding | null {
  let best: LegacyEncoding | null = null;
  let most = words.length * LEAST_SHARE;
  for (const encoding of encodings) {
    const spelt = words.filter((word) => isVietnameseSyllable(encoding.decode(word))).length;
    if (spelt > most || (spelt === most && !best && spelt > 0)) {
      best = encoding;
      most = spelt;
    }
  }
  return best;
}

function decodeFrom(letters: string, first: number, bytes: string): string {
  let text = '';
  for (const byte of bytes) text += letters[byte.charCodeAt(0) - first] ?? byte;
  return text;
}

function decodeVni(bytes: string): string {
  return bytes.replace(VNI_UNIT, vniLetter).normalize('NFC');
}

function vniLetter(unit: string, vowel?: string, mark?: string): string {
  if (vowel !== undefined && mark !== undefined) {
    return (VNI_LETTERS[vowel.toLowerCase()] ?? vowel) + (VNI_MARKS[mark.toLowerCase()] ?? mark);
  }
  const letter = VNI_LETTERS[unit.toLowerCase()] ?? unit;
  return unit === unit.toLowerCase() ? letter : letter.toUpperCase();
}

function decodeWindows1258(bytes: string): string {
  const codes = Uint8Array.from(bytes, (byte) => byte.charCodeAt(0));
  return new TextDecoder('windows-1258').decode(codes).normalize('NFC');
}
