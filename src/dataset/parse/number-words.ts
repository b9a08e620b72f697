/** The language of the report that prints a figure: it decides what words, dots and commas mean. */
export type FigureLanguage = 'vi' | 'en' | 'fr';

type Words = ReadonlyMap<string, number>;

/** Words that multiply what stands before them, as powers of ten. */
const SCALES: Readonly<Record<FigureLanguage, Words>> = {
  vi: wordsOf({ trăm: 2, nghìn: 3, ngàn: 3, vạn: 4, triệu: 6, tỷ: 9, tỉ: 9 }),
  en: wordsOf({ hundred: 2, thousand: 3, million: 6, billion: 9 }),
  fr: wordsOf({ cent: 2, cents: 2, mille: 3, million: 6, millions: 6, milliard: 9, milliards: 9 }),
};

const VIETNAMESE_DIGITS = wordsOf({
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
});

const ENGLISH_UNITS: Words = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, unit) => [word, unit]),
);
const ENGLISH_TENS = wordsOf({
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});

/** The power of ten that a scale word stands for; undefined where the word is none. */
export function scaleOf(word: string, language: FigureLanguage): number | undefined {
  return SCALES[language].get(word);
}

/**
 * The whole number that words spell, `hai mươi lăm` or `two hundred and five`; null where they spell none.
 * French number words are not read: the French copies print digits.
 */
export function parseNumberWords(words: readonly string[], language: FigureLanguage): number | null {
  if (words.length === 0) return null;
  if (language === 'vi') return parseVietnamese(words);
  if (language === 'en') return parseEnglish(words);
  return null;
}

function parseVietnamese(words: readonly string[]): number | null {
  let total = 0;
  let below = 0;
  let digit: number | null = null;
  for (const word of words) {
    const scale = scaleOf(word, 'vi');
    const unit = VIETNAMESE_DIGITS.get(word);
    if (unit !== undefined) {
      if (digit !== null) return null;
      digit = unit;
    } else if (word === 'mười') {
      if (digit !== null) return null;
      below += 10;
    } else if (word === 'linh' || word === 'lẻ') {
      if (digit !== null || total + below === 0) return null;
    } else if (word === 'mươi' || word === 'chục' || scale === 2) {
      if (digit === null) return null;
      below += digit * (scale === 2 ? 100 : 10);
      digit = null;
    } else if (scale !== undefined) {
      const grown = applyScale(total, below + (digit ?? 0), scale);
      if (grown === null) return null;
      total = grown;
      below = 0;
      digit = null;
    } else return null;
  }
  return total + below + (digit ?? 0);
}

function parseEnglish(words: readonly string[]): number | null {
  let total = 0;
  let below: number | null = null;
  for (const word of words) {
    const scale = scaleOf(word, 'en');
    const unit = word === 'a' ? 1 : ENGLISH_UNITS.get(word);
    const ten = ENGLISH_TENS.get(word);
    if (unit !== undefined) {
      const taken = (below ?? 0) % 100;
      if (unit >= 10 || taken < 20 ? taken !== 0 : taken % 10 !== 0) return null;
      below = (below ?? 0) + unit;
    } else if (ten !== undefined) {
      if ((below ?? 0) % 100 !== 0) return null;
      below = (below ?? 0) + ten;
    } else if (scale === 2) {
      if (below === null || below === 0 || below > 99) return null;
      below *= 100;
    } else if (scale !== undefined) {
      const grown = applyScale(total, below ?? 0, scale);
      if (grown === null) return null;
      total = grown;
      below = null;
    } else if (word !== 'and' || below === null) return null;
  }
  return total + (below ?? 0);
}

/** `hai trăm nghìn` adds; `hai nghìn tỷ` multiplies what is there; a scale on nothing is no number. */
function applyScale(total: number, below: number, scale: number): number | null {
  if (below === 0) return total === 0 ? null : total * 10 ** scale;
  return total + below * 10 ** scale;
}

/** A map, and not the object itself, so that `constructor` is no number word. */
function wordsOf(values: Readonly<Record<string, number>>): Words {
  return new Map(Object.entries(values));
}
