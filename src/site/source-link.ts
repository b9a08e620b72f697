import type { Observation, Report } from '../dataset/model/tables.ts';

const SHORTEST_TOKEN = 4;
const YEAR = /^(?:19|20)\d{2}$/;
/** Addresses of sections, tags and home pages, whose text changes from day to day. */
const LISTING = /\/(?:tag|tags|chuyen-muc|chu-de|topic|category)\/|^https?:\/\/[^/]+\/?$/i;

/**
 * The address of a report with a text fragment that takes a browser to the printed figure; the plain address where
 * the token is too short or a year, so that the browser would stop at the wrong place; null without an address.
 */
export function sourceLink(
  report: Pick<Report, 'url'>,
  observation: Pick<Observation, 'as_printed'>,
): string | null {
  const { url } = report;
  if (url === null) return null;
  const token = observation.as_printed.trim();
  if (token.length < SHORTEST_TOKEN || YEAR.test(token) || url.includes('#') || LISTING.test(url)) return url;
  return `${url}#:~:text=${encodeURIComponent(token).replaceAll('-', '%2D')}`;
}
