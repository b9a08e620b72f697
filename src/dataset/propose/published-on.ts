import type { Paragraph } from '../prove/paragraphs.ts';
import { tokenizeFigures } from '../prove/tokenize.ts';
import { findArticle } from './article.ts';
import { isDateLine } from './headline.ts';

const NUMERIC = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?((?:19|20)\d{2})$/;
const VIETNAMESE = /^(\d{1,2})\s+tháng\s+(\d{1,2})(?:,?\s+năm\s+|\s*[-/]\s*)((?:19|20)\d{2})$/i;
const ISO = /^((?:19|20)\d{2})-(\d{2})-(\d{2})$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LINES_BELOW_HEADLINE = 3;

/**
 * The article's own date: a line below the headline that is little else than a date. A date above the headline is the
 * web page's. Null where there is none.
 */
export function proposePublishedOn(paragraphs: readonly Paragraph[]): string | null {
  const { first, last } = findArticle(paragraphs);
  const lines = paragraphs.filter(
    ({ number }) => (number > first && number <= first + LINES_BELOW_HEADLINE) || number === last,
  );
  for (const { text } of lines.filter((line) => isDateLine(line.text))) {
    const day = tokenizeFigures(text)
      .map((token) => readDay(token.text))
      .find((each) => each !== null);
    if (day) return day;
  }
  return null;
}

/** A printed day in ISO 8601; null where it is no whole date. */
export function readDay(token: string): string | null {
  const iso = ISO.exec(token);
  if (iso) return isoDay(iso[1], iso[2], iso[3]);
  const [, day, month, year] = NUMERIC.exec(token) ?? VIETNAMESE.exec(token) ?? [];
  if (year !== undefined) return isoDay(year, month, day);
  const name = MONTHS.findIndex((each) => token.toLowerCase().includes(each));
  const [number] = token.match(/\b\d{1,2}\b/) ?? [];
  const [named] = token.match(/(?:19|20)\d{2}/) ?? [];
  return name >= 0 && number && named ? isoDay(named, String(name + 1), number) : null;
}

function isoDay(year = '', month = '', day = ''): string | null {
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate()) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
