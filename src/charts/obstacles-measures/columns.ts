import type { Lookups } from '../../dataset/derive/lookups.ts';
import type { Language } from '../../dataset/model/language.ts';
import type { Report } from '../../dataset/model/tables.ts';
import { formatNumber } from '../../i18n/format.ts';
import { shortPlaceName } from '../names.ts';

/** More reports than these leave no room for names over the columns: they are numbered. */
const MOST_NAMED = 7;

/** What stands over the columns: the names of the reports, or their numbers where there are many. */
export function columnHeaders(names: readonly string[], language: Language): readonly string[] {
  if (!isNumbered(names)) return names;
  return names.map((_, index) => formatNumber(index + 1, language));
}

/** Whether the columns carry numbers. */
export function isNumbered(names: readonly string[]): boolean {
  return names.length > MOST_NAMED;
}

/** A short name for each report: its place, with a number where several reports are about one place. */
export function reportNames(reports: readonly Report[], lookups: Lookups, language: Language): string[] {
  const names = reports.map(({ place_id }) => shortPlaceName(lookups, place_id, language));
  return names.map((name, index) => {
    const same = names.filter((each) => each === name).length;
    const before = names.slice(0, index).filter((each) => each === name).length;
    return same > 1 ? `${name} (${before + 1})` : name;
  });
}
