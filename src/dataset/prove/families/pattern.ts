/** Building blocks of the families' patterns. They are sources of regular expressions, not expressions. */

/** Digits with grouping or decimal marks: `80`, `1.004`, `83,64`, `3.636.158`. */
export const NUMBER = String.raw`(?<!\d)(?<!\d[.,])\d+(?:[.,]\d+)*`;

/** One hyphen or dash, with or without blanks around it. */
export const DASH = String.raw`\s*[-\u2010-\u2015]\s*`;

/** The year of an age that reports speak of, not a part of a longer number. */
export const YEAR = String.raw`(?<!\d)(?:19|20)\d{2}(?!\d|[.,](?!(?:19|20)\d{2}(?!\d))\d)`;

/** Blanks, then a percent sign or the words for it. */
export const PERCENT = String.raw`\s*[%\uff05‰]|\s+(?:phần\s+trăm|per\s?cent|pour\s+cent)(?!\p{L})`;

/** Blanks, then a word that multiplies the number before it. `tỉ lệ` is a rate and `tỉ số` a ratio. */
export const MAGNITUDE = String.raw`\s*(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|hundred|thousand|billion|mille|millions?|milliards?)(?!\p{L})(?!\s+(?:lệ|số|trọng|suất))`;

/** What the dataset counts: people, organisations, classes. A number before one of these counts it. */
export const COUNTED_NOUN = [
  String.raw`\s+(?:`,
  String.raw`(?:tân\s+|nữ\s+|em\s+|bạn\s+|cháu\s+)?(?:đảng\s+viên|đoàn\s+viên|hội\s+viên|học\s+sinh|sinh\s+viên|thanh\s+niên)`,
  String.raw`|quần\s+chúng|đồng\s+chí|đại\s+biểu|giáo\s+viên|công\s+nhân|chiến\s+sĩ|cán\s+bộ|người`,
  String.raw`|chi\s+bộ|đảng\s+bộ|chi\s+đoàn|tổ\s+chức|doanh\s+nghiệp|đơn\s+vị|lớp|trường(?!\s+hợp)`,
  String.raw`|(?:(?:new|young|outstanding|probationary|official|party|union|youth|school|grassroots)\s+)*`,
  String.raw`(?:members?|people|persons?|pupils?|students?|youths?|workers?|teachers?|delegates?|individuals?`,
  String.raw`|cells?|branch(?:es)?|organi[sz]ations?|committees?|enterprises?|class(?:es)?|courses?|schools?)`,
  String.raw`)(?!\p{L})`,
].join('');

/** A whole number of up to three digits that stands for itself and counts nothing. */
export const LABEL = String.raw`(?<!\d)\d{1,3}(?!\d|[.,/]\d|${PERCENT}|${DASH}\d)(?!${COUNTED_NOUN})`;

/** A pattern that ignores case. */
export function anyCase(source: string): RegExp {
  return new RegExp(source, 'giu');
}

/** A pattern that keeps case. */
export function exactCase(source: string): RegExp {
  return new RegExp(source, 'gu');
}

/** A lookbehind: one of the words (sources, joined by `|`) and blanks stand before the token. */
export function after(words: string): string {
  return String.raw`(?<=(?<!\p{L})(?:${words})\s+)`;
}
