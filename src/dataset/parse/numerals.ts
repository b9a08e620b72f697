import type { FigureLanguage } from './number-words.ts';
import { parseNumberWords, scaleOf } from './number-words.ts';

/** One number within a figure. */
export interface FigurePart {
  readonly value: number;
  /** The unit of the last printed digit as an exact decimal: `0.01` for 83,64; `1` for 1.004; `100000` for 3,2 triệu. */
  readonly lastDigit: string;
}

/** One way to read a printed figure. The parts stand in the order of print; those of a range ascend. */
export type FigureReading =
  | { readonly kind: 'number'; readonly parts: readonly [FigurePart]; readonly percent: boolean }
  | {
      readonly kind: 'fraction' | 'range';
      readonly parts: readonly [FigurePart, FigurePart];
      readonly percent: boolean;
    };

/** A number before its scale is settled: a range may carry one scale word for both ends (2 – 3 triệu). */
interface Amount {
  readonly value: number;
  readonly digits: string | null;
  readonly decimals: number;
  readonly scale: number;
  readonly percent: boolean;
}

interface Style {
  readonly numeral: RegExp;
  readonly grouping: RegExp;
  readonly decimal: string;
}

const DOTS_GROUP: Style = {
  numeral: /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,\d+)?$/,
  grouping: /[. ]/g,
  decimal: ',',
};
const COMMAS_GROUP: Style = {
  numeral: /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:\.\d+)?$/,
  grouping: /[, ]/g,
  decimal: '.',
};
const NATIVE: Readonly<Record<FigureLanguage, Style>> = { vi: DOTS_GROUP, fr: DOTS_GROUP, en: COMMAS_GROUP };
const FOREIGN: Readonly<Record<FigureLanguage, Style>> = {
  vi: COMMAS_GROUP,
  fr: COMMAS_GROUP,
  en: DOTS_GROUP,
};

const LEADS: Readonly<Record<FigureLanguage, RegExp>> = {
  vi: /^(?:hơn|gần|trên|dưới|khoảng|chừng|độ|xấp xỉ|vượt|đạt|ít nhất|tối thiểu|tối đa|không quá|chưa đến|từ)\s+|^[<>≤≥~]\s*/u,
  en: /^(?:over|more than|nearly|almost|about|around|approximately|roughly|some|under|less than|fewer than|at least|at most|up to|no more than|from|between)\s+|^[<>≤≥~]\s*/u,
  fr: /^(?:plus de|près de|environ|quelque|moins de|au moins|au plus|jusqu['’]à|de|entre)\s+|^[<>≤≥~]\s*/u,
};
const RANGES: Readonly<Record<FigureLanguage, RegExp>> = {
  vi: /\s*[-–—‑−~]\s*|\s+(?:đến|tới)\s+/u,
  en: /\s*[-–—‑−~]\s*|\s+(?:to|and)\s+/u,
  fr: /\s*[-–—‑−~]\s*|\s+(?:à|et)\s+/u,
};
const PERCENT = /\s*(?:%|phần trăm|percent|per cent|pour cent)$/u;
const LETTER_AFTER_DIGIT = /(\d)(\p{L})/gu;
/** No printed figure is longer; the limit keeps a stray cell of text cheap. */
const LONGEST_TOKEN = 100;
/** A JavaScript number keeps fifteen significant digits exactly. */
const MOST_DIGITS = 15;

/**
 * Every way to read a figure token as a report in `language` may print it, best first; empty where it is no
 * figure. Wording before the number (`hơn 700`) is skipped. The language's own grouping and decimals come
 * first. The other convention counts only where the first cannot be, or where it groups by thousands what
 * the first takes for decimals: in Vietnamese `1.004` is 1004 alone, `2,200` is 2.2 or 2200.
 */
export function parseFigure(token: string, language: FigureLanguage): readonly FigureReading[] {
  if (token.length > LONGEST_TOKEN) return [];
  const text = stripLeads(normalise(token), language);
  const native = readIn(NATIVE[language], text, language);
  const style = FOREIGN[language];
  const mayGroup = text.includes(NATIVE[language].decimal) && !text.includes(style.decimal);
  const foreign = !native || mayGroup ? readIn(style, text, language) : null;
  return [native, foreign].filter((reading) => reading !== null);
}

function normalise(token: string): string {
  return token
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0\u2009\u202f]+/g, ' ')
    .replace(LETTER_AFTER_DIGIT, '$1 $2')
    .trim();
}

function stripLeads(text: string, language: FigureLanguage): string {
  const stripped = text.replace(LEADS[language], '');
  return stripped === text ? text : stripLeads(stripped, language);
}

function readIn(style: Style, text: string, language: FigureLanguage): FigureReading | null {
  const amount = readAmount(style, text, language);
  if (amount) return { kind: 'number', parts: [partOf(amount)], percent: amount.percent };
  const sides = text.split('/');
  return sides.length === 2 ? readFraction(style, sides, language) : readRange(style, text, language);
}

function readFraction(
  style: Style,
  sides: readonly string[],
  language: FigureLanguage,
): FigureReading | null {
  const [above, below] = sides.map((side) => readAmount(style, side.trim(), language));
  if (!above || !below || above.percent || below.percent) return null;
  return { kind: 'fraction', parts: [partOf(above), partOf(below)], percent: false };
}

function readRange(style: Style, text: string, language: FigureLanguage): FigureReading | null {
  const ends = text.split(RANGES[language]);
  if (ends.length !== 2) return null;
  const [low, high] = ends.map((end) => readAmount(style, end, language));
  if (!low || !high) return null;
  const scaled = low.scale === 0 && low.digits !== null ? { ...low, scale: high.scale } : low;
  const parts = [partOf(scaled), partOf(high)] as const;
  if (parts[0].value >= parts[1].value) return null;
  return { kind: 'range', parts, percent: low.percent || high.percent };
}

function readAmount(style: Style, text: string, language: FigureLanguage): Amount | null {
  const bare = text.replace(PERCENT, '');
  const percent = bare !== text;
  const words = bare.split(' ');
  const { count, scale } = trailingScales(words, language);
  const numeral = words.slice(0, words.length - count).join(' ');
  if (style.numeral.test(numeral)) return amountOf(style, numeral, scale, percent);
  const value = parseNumberWords(bare.replaceAll('-', ' ').split(' '), language);
  return value === null ? null : { value, digits: null, decimals: 0, scale, percent };
}

/** How many of the last words are scale words, and the power of ten that they make together. */
function trailingScales(words: readonly string[], language: FigureLanguage) {
  let count = 0;
  let scale = 0;
  for (const word of words.toReversed()) {
    const power = scaleOf(word, language);
    if (power === undefined) break;
    count += 1;
    scale += power;
  }
  return { count, scale };
}

function amountOf(style: Style, numeral: string, scale: number, percent: boolean): Amount | null {
  const digits = numeral.replace(style.grouping, '').replace(',', '.');
  if (digits.length > MOST_DIGITS) return null;
  const point = digits.indexOf('.');
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  return { value: Number(digits), digits, decimals, scale, percent };
}

/** Decimal text with an exponent is rounded once, so that 4.92 million is 4920000 and not a hair beside it. */
function partOf({ value, digits, decimals, scale }: Amount): FigurePart {
  const scaled = digits === null ? value : Number(`${digits}e${String(scale)}`);
  return { value: scaled, lastDigit: powerOfTen(scale - decimals) };
}

function powerOfTen(power: number): string {
  return power < 0 ? `0.${'0'.repeat(-power - 1)}1` : `1${'0'.repeat(power)}`;
}
