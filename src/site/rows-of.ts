import { once } from '../dataset/model/once.ts';
import { dataset, derived, reportIdOf } from './context.ts';

/** Rows by what they are of: a page asks for its own, and must not go through those of all other pages for them. */
function grouped<Row>(rows: readonly Row[], idOf: (row: Row) => string): (id: string) => readonly Row[] {
  const groups = once(() => Map.groupBy(rows, idOf));
  return (id) => groups().get(id) ?? [];
}

export const observationsOfPlace = grouped(dataset.observations, (row) => row.place_id);
export const measuresOfPlace = grouped(derived.measures, (measure) => measure.placeId);
const reportsAboutPlace = grouped(dataset.reports, (row) => row.place_id);
const order = new Map(dataset.reports.map(({ report_id }, index) => [report_id, index]));

/** The ids of the reports that are about a place or have a figure of it, in the order of the data. */
export function reportsOnPlace(placeId: string): readonly string[] {
  const ids = [...reportsAboutPlace(placeId), ...observationsOfPlace(placeId)].map((row) => row.report_id);
  return [...new Set(ids)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

export const observationsOfReport = grouped(dataset.observations, (row) => row.report_id);
export const withdrawnOfReport = grouped(dataset.withdrawn, (row) => reportIdOf(row.observation_id));
export const auditOfReport = grouped(derived.audit, ({ observation }) => observation.report_id);
export const sumsOfReport = grouped(derived.sums, ({ whole }) => whole.report_id);
export const impliedOfReport = grouped(derived.implied, ({ observation }) => observation.report_id);
export const citationsOfReport = grouped(dataset.citations, (row) => row.report_id);
export const exclusionsOfReport = grouped(dataset.exclusions, (row) => row.report_id);
export const mentionsOfReport = grouped(dataset.mentions, (row) => row.report_id);
export const proofsOfReport = grouped(dataset.proofs, (row) => row.report_id);

/** The places directly below one, with or without pages. */
export const placesBelow = grouped(dataset.places, (row) => row.parent_id ?? '');
