import type { Page } from '../i18n/routes.ts';
import { chartPageKey, findingsKey, overviewKey } from './chart-key.ts';
import { dataset, isReportProven } from './context.ts';
import { explorePages, rowsOfExplorePage } from './explore-pages.ts';
import { fingerprint } from './fingerprint.ts';
import { untilForgotten, untilForgottenEach } from './forget.ts';
import { auditPageKey, codesKey, placesKey, reportsKey } from './index-key.ts';
import { codes, editions, numberOfPlace, placesAround } from './key-parts.ts';
import { placeOf, reportOf } from './names.ts';
import { digestOfPlace } from './place-digests.ts';
import { MOST_BELOW } from './near-places.ts';
import { childrenOf, indexPageOf, siblingsOf } from './place-tree.ts';
import {
  citationsOfReport,
  exclusionsOfReport,
  mentionsOfReport,
  observationsOfReport,
  proofsOfReport,
  reportsOnPlace,
  withdrawnOfReport,
} from './rows-of.ts';

/**
 * A fingerprint of all that the data say on a page: while it and the code are the same, so are the bytes of the page,
 * in both languages. Null for the pages that are few and rest on most of the data, which are always rendered.
 */
export function pageKey(page: Page): string | null {
  switch (page.kind) {
    case 'place':
      return placeKey(page.id);
    case 'report':
      return reportKey(page.id);
    case 'explorePage':
      return exploreKey(page.id);
    case 'chart':
      return chartPageKey(page.id);
    case 'charts':
      return findingsKey();
    case 'overview':
      return overviewKey();
    case 'indicator':
      return indicatorKey(page.id);
    case 'indicators':
      return codesKey('indicator_id');
    case 'groups':
      return codesKey('group_id');
    case 'audit':
      return auditPageKey();
    case 'places':
      return placesKey(1);
    case 'placesPage':
      return placesKey(Number(page.id));
    case 'reports':
      return reportsKey(1);
    case 'reportsPage':
      return reportsKey(Number(page.id));
    case 'corrections':
      return fingerprint([dataset.corrections]);
    case 'check':
    case 'glossary':
    case 'guide':
      // The code has all that they say.
      return page.kind;
    default:
      return null;
  }
}

/** A fingerprint of the places with a page directly below one, which every one of them leads to. */
const childrenKey = untilForgottenEach((placeId): string => fingerprint(childrenOf(placeId).map(placeOf)));

/** The same for all that is made of one place: its page and the details of its strip. */
export const placeKey = untilForgottenEach((placeId): string => {
  const { parent_id } = placeOf(placeId);
  return fingerprint([
    codes(),
    numberOfPlace(placeId),
    placesAround(placeId),
    childrenKey(placeId),
    parent_id === null ? null : childrenKey(parent_id),
    Math.max(childrenOf(placeId).length, siblingsOf(placeId).length + 1) > MOST_BELOW
      ? indexPageOf(placeId)
      : null,
    digestOfPlace(placeId),
    reportsOnPlace(placeId).map(reportOf),
  ]);
});

/** The same for all that is made of one report: its page and its citations. */
export const reportKey = untilForgottenEach((reportId): string => {
  const report = reportOf(reportId);
  const observations = observationsOfReport(reportId);
  const stated = new Set(observations.map((row) => row.place_id));
  return fingerprint([
    codes(),
    editions(),
    report,
    isReportProven(reportId),
    observations.map((row) => row.observation_id),
    [...stated].map(digestOfPlace),
    withdrawnOfReport(reportId),
    exclusionsOfReport(reportId),
    mentionsOfReport(reportId),
    citationsOfReport(reportId),
    proofsOfReport(reportId),
    [report.place_id, ...stated].map(placesAround),
  ]);
});

const observationsOfIndicator = untilForgotten(() =>
  Map.groupBy(dataset.observations, (row) => row.indicator_id),
);

const indicatorKey = untilForgottenEach((indicatorId): string => {
  const observations = observationsOfIndicator().get(indicatorId) ?? [];
  const places = [...new Set(observations.map((row) => row.place_id))];
  return fingerprint([
    codes(),
    observations.map((row) => row.observation_id),
    places.map((id) => [digestOfPlace(id), placesAround(id)]),
  ]);
});

const exploreKey = untilForgottenEach((number): string => {
  const rows = rowsOfExplorePage(Number(number));
  return fingerprint([
    codes(),
    explorePages.length,
    rows.map((row) => row.observation_id),
    [...new Set(rows.map((row) => row.report_id))].map(reportOf),
    [...new Set(rows.map((row) => row.place_id))].map((id) => [digestOfPlace(id), placesAround(id)]),
  ]);
});
