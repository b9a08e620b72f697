import { create } from 'fontkitten';
import { joinPadded, readTables, viewOf, words, writeTables } from './sfnt.ts';

const DIGITS = '0123456789';
/** A component placed by two 16-bit distances (OpenType 1.9, glyf: ARG_1_AND_2_ARE_WORDS, ARGS_ARE_XY_VALUES). */
const PLACED_BY_WORDS = 0x0003;
const COMPOSITE = -1;

/** A digit of the font and its figure in a column. */
interface Figure {
  readonly glyphId: number;
  readonly bytes: Uint8Array;
  readonly leftBearing: number;
}

/**
 * Gives a TrueType font tabular figures (`tnum`): Be Vietnam Pro has none. Each is the digit itself, centred in the
 * width of the widest, as a composite glyph. The font's other substitutions are dropped, its kerning stays.
 */
export function addTabularFigures(ttf: Uint8Array): Uint8Array {
  const font = create(Buffer.from(ttf));
  if (font.isCollection) throw new Error('expected one font in the file');
  const digits = [...DIGITS].map((digit) => font.glyphForCodePoint(digit.codePointAt(0) ?? 0));
  const width = Math.max(...digits.map((digit) => digit.advanceWidth));
  const figures = digits.map(({ id, advanceWidth, bbox }): Figure => {
    const shift = Math.round((width - advanceWidth) / 2);
    const left = bbox.minX + shift;
    const box = [left, bbox.minY, bbox.maxX + shift, bbox.maxY];
    return { glyphId: id, leftBearing: left, bytes: words(COMPOSITE, ...box, PLACED_BY_WORDS, id, shift, 0) };
  });
  const glyphCount = font.numGlyphs;
  return writeTables(
    new Map([
      ...readTables(ttf),
      ...addGlyphs(readTables(ttf), glyphCount, figures, width),
      ['GSUB', tabularSubstitution(figures, glyphCount)],
    ]),
  );
}

function addGlyphs(
  tables: ReadonlyMap<string, Uint8Array>,
  glyphCount: number,
  figures: readonly Figure[],
  width: number,
): [string, Uint8Array][] {
  const table = (tag: string): Uint8Array => {
    const bytes = tables.get(tag);
    if (!bytes) throw new Error(`the font has no table ${tag}`);
    return bytes;
  };
  const [loca, maxp, hhea] = [table('loca'), table('maxp').slice(), table('hhea').slice()];
  const count = glyphCount + figures.length;
  viewOf(maxp).setUint16(4, count);
  if (viewOf(hhea).getUint16(34) !== glyphCount)
    throw new Error('expected a width for every glyph of the font');
  viewOf(hhea).setUint16(34, count);
  const isLong = viewOf(table('head')).getUint16(50) === 1;
  const end = isLong ? viewOf(loca).getUint32(glyphCount * 4) : viewOf(loca).getUint16(glyphCount * 2) * 2;
  const ends = figures.map((figure, index) => end + (index + 1) * figure.bytes.length);
  const offsets = isLong
    ? words(...ends.flatMap((each) => [each >>> 16, each]))
    : words(...ends.map((each) => each / 2));
  return [
    ['glyf', joinPadded(table('glyf').subarray(0, end), ...figures.map(({ bytes }) => bytes))],
    ['loca', joinPadded(loca.subarray(0, (glyphCount + 1) * (isLong ? 4 : 2)), offsets)],
    ['hmtx', joinPadded(table('hmtx'), ...figures.map(({ leftBearing }) => words(width, leftBearing)))],
    ['maxp', maxp],
    ['hhea', hhea],
  ];
}

/** A substitution table with one feature: each digit gives way to its figure, of which the first is glyph `first`. */
function tabularSubstitution(figures: readonly Figure[], first: number): Uint8Array {
  const pairs = figures
    .map(({ glyphId }, index) => ({ from: glyphId, to: first + index }))
    .sort((a, b) => a.from - b.from);
  const count = pairs.length;
  const tag = (text: string): number[] =>
    [0, 2].map((at) => (text.charCodeAt(at) << 8) | text.charCodeAt(at + 1));
  const noFeatureRequired = 0xffff;
  const scripts = words(
    2, ...tag('DFLT'), 14, ...tag('latn'), 14, 4, 0, 0, noFeatureRequired, 1, 0,
  ); // prettier-ignore
  const features = words(1, ...tag('tnum'), 8, 0, 1, 0);
  const lookups = words(
    1, 4, 1, 0, 1, 8,
    2, 6 + count * 2, count, ...pairs.map(({ to }) => to),
    1, count, ...pairs.map(({ from }) => from),
  ); // prettier-ignore
  const header = words(1, 0, 10, 10 + scripts.length, 10 + scripts.length + features.length);
  return joinPadded(header, scripts, features, lookups);
}
