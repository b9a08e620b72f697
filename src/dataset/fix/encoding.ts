import type { Text } from '../model/language.ts';
import { isWorkbook, latin1, recogniseUtf16 } from '../parse/decode.ts';
import { FONT_ENCODINGS, LEGACY_ENCODINGS, type LegacyEncoding } from '../parse/legacy.ts';
import { findMojibake } from '../parse/mojibake.ts';
import { isVietnameseSyllable } from '../parse/syllable.ts';
import { decodeUtf8 } from '../parse/utf8.ts';
import { findForeignWords } from '../parse/words.ts';

/** The text of a file in whatever encoding it is, and how that was put right (null where it was UTF-8). */
export interface Reading {
  /** As a program that expects UTF-8, or one byte a letter, would show it. */
  readonly before: string;
  readonly text: string;
  readonly said: Text | null;
}

/** Fewer distinct words may fit an encoding by chance. */
const LEAST_SYLLABLES = 3;
/** `ĐTN`, `QĐ`: no syllables, and no reason to doubt. */
const ABBREVIATION = /^\p{Lu}{1,5}$/u;
/** Small letters with accents among capitals: a font that shows them as capitals, which no byte tells. */
const CAPITAL_FONT = /\p{Lu}{2}\p{Ll}|\p{Ll}\p{Lu}/u;
/** Text beyond Latin-1 other than typographic signs: it was written in Unicode. */
const BEYOND_LATIN_1 = /[\u0100-\u1fff\u3000-\uffff]/;
/** A letter that no assigned byte spells. */
const UNASSIGNED = /[\u0080-\u009f·\ufffd]/;

/**
 * Reads the bytes of a file. Null where they are no text, or where no encoding fits every word that is not plain, or
 * more than one does: which letters were meant would then be a guess.
 */
export function readText(bytes: Uint8Array): Reading | null {
  if (isWorkbook(bytes)) return null;
  const utf16 = recogniseUtf16(bytes);
  if (utf16) return readUtf16(bytes, utf16);
  if (bytes.includes(0)) return null;
  const text = decodeUtf8(bytes, { keepMark: true });
  if (text === null) return readLegacy(latin1(bytes), LEGACY_ENCODINGS);
  if (!findMojibake(text)) return { before: text, text, said: null };
  return BEYOND_LATIN_1.test(text) ? null : readLegacy(text, FONT_ENCODINGS);
}

function readUtf16(bytes: Uint8Array, name: string): Reading | null {
  try {
    const text = new TextDecoder(name.replace(' ', ''), { fatal: true }).decode(bytes);
    return { before: text, text, said: converted(name) };
  } catch {
    return null;
  }
}

function readLegacy(text: string, encodings: readonly LegacyEncoding[]): Reading | null {
  const words = findForeignWords(text).map(({ word }) => word);
  const fitting = encodings.filter((encoding) => fits(encoding, words));
  const [first] = fitting;
  if (!first) return null;
  const decoded = decodeWords(text, first);
  if (fitting.some((other) => other !== first && decodeWords(text, other) !== decoded)) return null;
  return { before: text, text: decoded, said: converted(first.name) };
}

/** Whether an encoding makes a Vietnamese word of every word that is not plain ASCII. */
function fits({ decode }: LegacyEncoding, words: readonly string[]): boolean {
  let syllables = 0;
  for (const word of words) {
    const decoded = decode(word);
    if (UNASSIGNED.test(decoded) || CAPITAL_FONT.test(decoded)) return false;
    for (const part of decoded.match(/[\p{L}\p{M}]+/gu) ?? []) {
      if (isVietnameseSyllable(part)) syllables += 1;
      else if (!ABBREVIATION.test(part)) return false;
    }
  }
  return syllables >= LEAST_SYLLABLES;
}

/** Decodes the words that hold a byte above 7F; in the others a mark of VNI (`oû`) would be taken where none is. */
function decodeWords(text: string, { decode }: LegacyEncoding): string {
  return text.replace(/[A-Za-z\u0080-\u00ff]*[\u0080-\u00ff][A-Za-z\u0080-\u00ff]*/g, decode);
}

function converted(name: string): Text {
  return { vi: `Chuyển từ ${name} sang UTF-8.`, en: `Converted from ${name} to UTF-8.` };
}
