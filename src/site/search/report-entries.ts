import type { Language } from '../../dataset/model/language.ts';
import type { Report } from '../../dataset/model/tables.ts';
import { formatDate } from '../../i18n/format.ts';
import type { PageEntry } from '../../search/search-index.ts';
import { fullPlaceName } from '../place-line.ts';
import { entryAddress, type SearchSource } from './source.ts';

/** A report by its title: found by its publisher, its day and, through `place`, all names of its place. */
export function reportEntry(
  report: Report,
  place: number,
  { lookups }: SearchSource,
  language: Language,
): PageEntry {
  const { title, publisher, published_on, place_id } = report;
  const line = [
    publisher,
    published_on && formatDate(published_on, language),
    fullPlaceName(lookups.places, place_id, language),
  ];
  return [
    title,
    line.filter(Boolean).join(' · '),
    entryAddress({ kind: 'report', id: report.report_id }, language),
    '',
    place,
    report.language,
  ];
}
