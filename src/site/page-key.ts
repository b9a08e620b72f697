import { createHash } from 'node:crypto';
import type { Observation, Place } from '../dataset/model/tables.ts';
import type { Page } from '../i18n/routes.ts';
import { dataset, derived, isReportProven, recordEdition } from './context.ts';
import { explorePages, rowsOfExplorePage } from './explore-pages.ts';
import { lineOf, placeOf, reportOf } from './names.ts';
import { once } from './once.ts';
import { MOST_BELOW } from './near-places.ts';
import { childrenOf, indexPageOf, siblingsOf } from './place-tree.ts';
import {
  auditOfReport,
  citationsOfReport,
  exclusionsOfReport,
  impliedOfReport,
  measuresOfPlace,
  mentionsOfReport,
  observationsOfPlace,
  observationsOfReport,
  proofsOfReport,
  reportsOnPlace,
  sumsOfReport,
  withdrawnOfReport,
} from './rows-of.ts';

/** The codes that any page may name: they are few, and seldom change. */
const codes = once(() =>
  fingerprint([dataset.indicators, dataset.groups, dataset.themes, dataset.documents]),
);

const numbers = once(() => new Map(dataset.places.map(({ place_id }, index) => [place_id, index])));

/**
 * A fingerprint of all that the data say on a page: while it and the code are the same, so are the bytes of the page,
 * in both languages. Null for the pages that are few and rest on most of the data, which are always rendered.
 */
export function pageKey(page: Page): string | null {
  if (page.kind === 'place') return placeKey(page.id);
  if (page.kind === 'report') return reportKey(page.id);
  if (page.kind === 'explorePage') return exploreKey(Number(page.id));
  return null;
}

const countries = once(() => dataset.places.filter(({ parent_id }) => parent_id === null));

const placeKeys = new Map<string, string>();

/** The same for all that is made of one place: its page and the details of its strip. */
export function placeKey(placeId: string): string {
  const known = placeKeys.get(placeId);
  if (known !== undefined) return known;
  const observations = observationsOfPlace(placeId);
  const measures = measuresOfPlace(placeId);
  const inputs = measures.flatMap((measure) =>
    measure.inputs.flatMap((id) => derived.lookups.observations.get(id) ?? []),
  );
  const key = fingerprint([
    codes(),
    // Its drawing names it by its number among all places.
    numbers().get(placeId),
    placesAround(placeId),
    childrenOf(placeId).map(placeOf),
    siblingsOf(placeId).map(placeOf),
    Math.max(childrenOf(placeId).length, siblingsOf(placeId).length + 1) > MOST_BELOW
      ? indexPageOf(placeId)
      : null,
    derived.factsByPlace.get(placeId),
    observations.map((row) => derived.auditByObservation.get(row.observation_id)),
    measures,
    inputs,
    reportsOnPlace(placeId).map(reportOf),
  ]);
  placeKeys.set(placeId, key);
  return key;
}

const reportKeys = new Map<string, string>();

/** The same for all that is made of one report: its page and its citations. */
export function reportKey(reportId: string): string {
  const known = reportKeys.get(reportId);
  if (known !== undefined) return known;
  const [audit, sums, implied] = [auditOfReport(reportId), sumsOfReport(reportId), impliedOfReport(reportId)];
  const observations = observationsOfReport(reportId);
  const report = reportOf(reportId);
  const named: readonly Observation[] = [
    ...observations,
    ...audit.map(({ observation }) => observation),
    ...sums.map(({ whole }) => whole),
    ...implied.map(({ observation }) => observation),
  ];
  const places = new Set([report.place_id, ...named.map((row) => row.place_id)]);
  const key = fingerprint([
    codes(),
    recordEdition,
    report,
    isReportProven(reportId),
    observations,
    observations.map((row) => derived.auditByObservation.get(row.observation_id)),
    audit,
    sums,
    implied,
    withdrawnOfReport(reportId),
    exclusionsOfReport(reportId),
    mentionsOfReport(reportId),
    citationsOfReport(reportId),
    proofsOfReport(reportId),
    [...places].map(placesAround),
  ]);
  reportKeys.set(reportId, key);
  return key;
}

function exploreKey(number: number): string {
  const rows = rowsOfExplorePage(number);
  return fingerprint([
    codes(),
    explorePages.length,
    rows,
    rows.map((row) => derived.auditByObservation.get(row.observation_id)?.verdict),
    [...new Set(rows.map((row) => row.report_id))].map(reportOf),
    [...new Set(rows.map((row) => row.place_id))].map(placesAround),
  ]);
}

/** A place, those above it and those that they are part of since the merger. */
function placesAround(placeId: string): readonly Place[] {
  const place = placeOf(placeId);
  const above = [...lineOf(placeId), ...(place.parent_id === null ? [] : [placeOf(place.parent_id)])];
  const today = above.flatMap(({ merged_into }) => (merged_into ? [placeOf(merged_into)] : []));
  return [place, ...above, ...countries(), ...today];
}

function fingerprint(parts: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(textOf(part)).update('\0');
  return hash.digest('base64url');
}

/** Exact numbers are fractions of whole numbers of any length, which JSON has no word for; without any it is quicker. */
function textOf(part: unknown): string {
  try {
    return JSON.stringify(part) ?? '';
  } catch {
    return JSON.stringify(part, (_key, value: unknown) =>
      typeof value === 'bigint' ? `${String(value)}n` : value,
    );
  }
}
