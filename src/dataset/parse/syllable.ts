/** With `kr`, `br` and the coda `k` of highland place names: Krông Bông, Đắk Lắk. */
const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|kr|br|[bcdđghklmnpqrstvx])?';
const NUCLEUS =
  '(?:uyê|uya|oai|oay|oao|oeo|uây|uyu|iêu|yêu|uôi|ươi|ươu|uêu|' +
  'ia|iê|ya|yê|ua|uô|ưa|ươ|oa|oă|oe|uâ|uê|uơ|uy|oo|ai|ao|au|ay|âu|ây|eo|êu|iu|oi|ôi|ơi|ui|ưi|ưu|' +
  '[aăâeêioôơuưy])';
const OPEN_OR_SONORANT = new RegExp(`^${ONSET}${NUCLEUS}(?:ng|nh|[mn])?$`);
const STOPPED = new RegExp(`^${ONSET}${NUCLEUS}(?:ch|[ckpt])$`);
/** Grave, acute, tilde, hook above, dot below: the five written tones. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOP_TONE = /[\u0301\u0323]/;
const LONGEST_SYLLABLE = 7;

/**
 * Whether a word can be a written Vietnamese syllable: onset, vowels, coda and at most one tone, and before
 * a stop only the acute or the dot. It tells text that was decoded rightly from text that was not.
 */
export function isVietnameseSyllable(word: string): boolean {
  if (word.length > LONGEST_SYLLABLE + 1) return false;
  const decomposed = word.toLowerCase().normalize('NFD');
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const base = decomposed.replace(TONES, '').normalize('NFC');
  if (OPEN_OR_SONORANT.test(base)) return true;
  return STOPPED.test(base) && STOP_TONE.test(tones[0] ?? '');
}
