import type { Report } from '../model/tables.ts';
import type { Paragraph } from '../prove/paragraphs.ts';
import { findArticle } from './article.ts';

/** “(Thanhuytphcm.vn) - …”, “(Báo Đắk Lắk) - …”, “BHG - …” is no name that can be told. */
const LEAD = /^\s*\(\s*([^()]{3,40}?)\s*\)\s*[-–—]/;
const BELOW = /^\s*(?:theo|nguồn|source)\s*:?\s+([\p{Lu}][^.]{2,40})$/iu;

/**
 * Who published a text: the name in brackets that begins it, or its line of source; by its address, the publisher that
 * other reports of the same host have. Null where nothing says so.
 */
export function proposePublisher(
  paragraphs: readonly Paragraph[],
  url: string | null,
  reports: readonly Pick<Report, 'publisher' | 'url'>[],
): string | null {
  const { first, last } = findArticle(paragraphs);
  const article = paragraphs.filter(({ number }) => number > first && number <= last);
  const lead = article.slice(0, 4).map(({ text }) => LEAD.exec(text)?.[1]);
  const source = article.slice(-3).map(({ text }) => BELOW.exec(text)?.[1]);
  return [...lead, ...source].find((name) => name !== undefined) ?? ofHost(url, reports);
}

function ofHost(url: string | null, reports: readonly Pick<Report, 'publisher' | 'url'>[]): string | null {
  const host = hostOf(url);
  if (host === null) return null;
  return (
    reports.find((report) => report.publisher !== null && hostOf(report.url) === host)?.publisher ?? null
  );
}

/** The host of an address without `www.`; null where it is none. */
export function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}
