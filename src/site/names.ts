import type { Language } from '../dataset/model/language.ts';
import type { Group, Indicator, Place, Report } from '../dataset/model/tables.ts';
import { dataset } from './context.ts';
import { fullPlaceName, placeLine } from './place-line.ts';

export { labelOf, nameOf } from './row-names.ts';

const places = new Map(dataset.places.map((row) => [row.place_id, row]));
const indicators = new Map(dataset.indicators.map((row) => [row.indicator_id, row]));
const groups = new Map(dataset.groups.map((row) => [row.group_id, row]));
const reports = new Map(dataset.reports.map((row) => [row.report_id, row]));

/** The row of an id that the checks have proved to exist. Throws an Error where it does not. */
function known<Row>(rows: ReadonlyMap<string, Row>, id: string): Row {
  const row = rows.get(id);
  if (!row) throw new Error(`unknown id ${id}`);
  return row;
}

export function placeOf(id: string): Place {
  return known(places, id);
}

export function indicatorOf(id: string): Indicator {
  return known(indicators, id);
}

export function groupOf(id: string): Group {
  return known(groups, id);
}

export function reportOf(id: string): Report {
  return known(reports, id);
}

/** The definition of a row in a language. */
export function definitionOf(
  row: { readonly definition_vi: string; readonly definition_en: string },
  language: Language,
): string {
  return language === 'vi' ? row.definition_vi : row.definition_en;
}

/** A note of a row in a language, where it has one. */
export function noteOf(
  row: { readonly note_vi: string | null; readonly note_en: string | null },
  language: Language,
): string | null {
  return language === 'vi' ? row.note_vi : row.note_en;
}

/** A place and the places above it up to its province, the highest first; the country stands alone. */
export function lineOf(placeId: string): readonly Place[] {
  return placeLine(places, placeId);
}

/** A place with its province, for lists where the name alone would not do: `Xã Cư Pui, Đắk Lắk`. */
export function fullNameOf(placeId: string, language: Language): string {
  return fullPlaceName(places, placeId, language);
}
