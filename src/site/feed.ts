import { escapeXml } from '../charts/xml.ts';
import type { Report } from '../dataset/model/tables.ts';
import type { ViewContext } from './context.ts';

const MOST_ENTRIES = 50;

/** The reports with a whole day of publication, the latest first. */
export function latestReports(reports: readonly Report[]): readonly (Report & { published_on: string })[] {
  return reports
    .flatMap((report) => {
      const { published_on } = report;
      return published_on?.length === 10 ? [{ ...report, published_on }] : [];
    })
    .sort((a, b) => (a.published_on < b.published_on ? 1 : a.published_on > b.published_on ? -1 : 0))
    .slice(0, MOST_ENTRIES);
}

interface FeedOptions {
  readonly site: URL;
  /** Path of the feed itself. */
  readonly feed: string;
  /** The full name of a place in the language of the feed. */
  readonly placeName: (placeId: string) => string;
}

/** An Atom feed (RFC 4287) of the latest reports, dated by their publication: the clock never enters. */
export function feedXml(
  reports: readonly Report[],
  context: ViewContext,
  { site, feed, placeName }: FeedOptions,
): string {
  const { messages, language } = context;
  const absolute = (path: string): string => escapeXml(new URL(path, site).href);
  const latest = latestReports(reports);
  const entries = latest.map((report) => {
    const address = absolute(context.link({ kind: 'report', id: report.report_id }));
    return `<entry><id>${address}</id><title xml:lang="${report.language}">${escapeXml(report.title)}</title><link href="${address}"/><updated>${report.published_on}T00:00:00Z</updated><summary>${escapeXml(placeName(report.place_id))}</summary></entry>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${absolute(feed)}</id><title>${escapeXml(`${messages.siteName}: ${messages.reports.title}`)}</title>
<link rel="self" href="${absolute(feed)}"/><link href="${absolute(context.link({ kind: 'overview' }))}"/>
<updated>${latest[0]?.published_on ?? '1970-01-01'}T00:00:00Z</updated><author><name>${escapeXml(messages.siteName)}</name></author>
${entries.join('\n')}
</feed>
`;
}
