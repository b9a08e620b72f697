import { foldAccents } from '../model/fold.ts';
import { hostOf } from './publisher.ts';

interface Known {
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedOn: string | null;
  readonly placeId: string;
}

/**
 * An id as the house makes them, of publisher, date and place: `baodaklak-2023-01-dak-lak`. What is not known is left
 * out; where the id is taken it gets a number.
 */
export function proposeReportId(
  { publisher, url, publishedOn, placeId }: Known,
  taken: ReadonlySet<string>,
): string {
  const source =
    hostOf(url)?.split('.')[0] ?? (publisher === null ? null : slugOf(publisher).replaceAll('-', ''));
  const parts = [source, publishedOn?.slice(0, 7) ?? null, placeId.split('/').at(-1) ?? null];
  const id = parts.filter((part) => part !== null && part !== '').join('-');
  if (!taken.has(id)) return id;
  let number = 2;
  while (taken.has(`${id}-${String(number)}`)) number += 1;
  return `${id}-${String(number)}`;
}

/** Lower-case letters, digits and hyphens: `Báo Đắk Lắk` becomes `bao-dak-lak`. */
export function slugOf(text: string): string {
  return foldAccents(text)
    .replace(/\.(?:vn|com|net|org)(?!\p{L})/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
