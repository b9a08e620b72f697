import type { Graph, Thing } from 'schema-dts';
import type { Place, Report } from '../dataset/model/tables.ts';
import type { Page } from '../i18n/routes.ts';
import { dataset, LICENCE_URL, viewContext, type ViewContext } from './context.ts';
import { edition } from './edition.ts';
import { dataDownloads } from './downloads.ts';
import { editionOfChart } from './editions.ts';
import { figureOf } from './figures.ts';
import { downloadSizes } from './download-sizes.ts';
import { indicatorOf, placeOf, reportOf } from './names.ts';
import { describeBreadcrumbs } from './structured-data/breadcrumbs.ts';
import { describeChart, wholeDataId } from './structured-data/chart.ts';
import { describeData } from './structured-data/dataset.ts';
import { describePlacePage } from './structured-data/place.ts';
import { describeReportPage } from './structured-data/report.ts';
import { describeSite, type SiteView } from './structured-data/site.ts';
import { publishedTables } from './tables.ts';
import type { Crumb } from './trail.ts';

const country = dataset.places.find(({ level }) => level === 'country');

/** What a page says of itself to search engines, in schema.org's vocabulary; null where it has nothing to say. */
export function describePage(
  page: Page,
  context: ViewContext,
  { crumbs, site }: { readonly crumbs: readonly Crumb[]; readonly site: URL },
): Graph | null {
  const view = siteView(context, site);
  const things: readonly Thing[] = [
    ...describeSubject(page, context, view),
    ...(crumbs.length > 0 ? [describeBreadcrumbs(crumbs, view)] : []),
  ];
  return things.length > 0 ? { '@context': 'https://schema.org', '@graph': things } : null;
}

function siteView(context: ViewContext, site: URL): SiteView {
  const absolute = (path: string): string => new URL(path, site).href;
  return {
    language: context.language,
    siteName: context.messages.siteName,
    siteTagline: context.messages.siteTagline,
    licenceUrl: LICENCE_URL,
    page: (page) => absolute(context.link(page)),
    id: (page, part) => absolute(viewContext('vi').link(page, part)),
    file: (path) => absolute(context.file(path)),
  };
}

function describeSubject(page: Page, context: ViewContext, view: SiteView): readonly Thing[] {
  switch (page.kind) {
    case 'overview':
      return [describeSite(view)];
    case 'data':
      return [describeWhole(context, view)];
    case 'chart':
      return [describeChartOf(page.id, context, view)];
    case 'report':
      return [describeReportPage(reportOf(page.id), view)];
    case 'place':
      return [describePlacePage(placeOf(page.id), placesAbove(page.id), view)];
    default:
      return [];
  }
}

/** The places over one, the nearest first, up to the country. */
function placesAbove(placeId: string): readonly Place[] {
  const { parent_id } = placeOf(placeId);
  return parent_id === null ? [] : [placeOf(parent_id), ...placesAbove(parent_id)];
}

const counts = new Map<string, number>();
for (const { report_id } of dataset.observations) counts.set(report_id, (counts.get(report_id) ?? 0) + 1);

/** How many observations a report has. */
function countOf({ report_id }: Report): number {
  return counts.get(report_id) ?? 0;
}

function describeWhole({ messages }: ViewContext, view: SiteView): Thing {
  return describeData(
    {
      id: wholeDataId(view),
      url: view.page({ kind: 'data' }),
      name: `${messages.siteName}: ${messages.siteTagline}`,
      description: `${messages.overview.is} ${messages.overview.isNot} ${messages.data.intro}`,
      version: edition().version,
      observations: dataset.observations,
      indicators: dataset.indicators,
      country,
      reports: dataset.reports.toSorted((a, b) => countOf(b) - countOf(a)),
      files: dataDownloads(publishedTables(), downloadSizes()).map(({ path }) => `data/${path}`),
    },
    view,
  );
}

function describeChartOf(slug: string, context: ViewContext, view: SiteView): Thing {
  const figure = figureOf(slug, context);
  const ids = new Set(figure.observationIds);
  const observations = dataset.observations.filter(({ observation_id }) => ids.has(observation_id));
  const indicatorIds = new Set(observations.map(({ indicator_id }) => indicator_id));
  return describeChart(
    figure,
    {
      version: editionOfChart(slug).version,
      observations,
      indicators: [...indicatorIds].map(indicatorOf),
      country,
      reports: figure.reportIds.map(reportOf),
    },
    view,
  );
}
