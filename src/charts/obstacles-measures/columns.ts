import type { Lookups } from '../../dataset/derive/lookups.ts';
import type { Language } from '../../dataset/model/language.ts';
import type { Report } from '../../dataset/model/tables.ts';
import { shortPlaceName } from '../names.ts';

/** A short name for each report: its place, with a number where several reports are about one place. */
export function reportNames(reports: readonly Report[], lookups: Lookups, language: Language): string[] {
  const names = reports.map(({ place_id }) => shortPlaceName(lookups, place_id, language));
  return names.map((name, index) => {
    const same = names.filter((each) => each === name).length;
    const before = names.slice(0, index).filter((each) => each === name).length;
    return same > 1 ? `${name} (${before + 1})` : name;
  });
}
