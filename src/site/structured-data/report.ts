import type { NewsArticle, WebPage } from 'schema-dts';
import type { Report } from '../../dataset/model/tables.ts';
import { siteId, type SiteView } from './site.ts';

/** A report as the work of its publisher, with what is known of it and no more; a rebuilt title is no headline. */
export function describeReport(report: Report): NewsArticle {
  const { title, headline, publisher, url, published_on, language } = report;
  return {
    '@type': 'NewsArticle',
    ...(headline === 'printed' ? { headline: title } : { name: title }),
    ...(url && { url }),
    ...(published_on && { datePublished: published_on }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    inLanguage: language,
  };
}

/** The site's own page about a report: the page is ours, the article is its publisher's. */
export function describeReportPage(report: Report, view: SiteView): WebPage {
  const page = view.page({ kind: 'report', id: report.report_id });
  return {
    '@type': 'WebPage',
    '@id': page,
    url: page,
    name: report.title,
    inLanguage: view.language,
    isPartOf: { '@id': siteId(view) },
    about: describeReport(report),
  };
}
