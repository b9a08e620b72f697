import type { Report } from '../../dataset/model/tables.ts';

/** A date of as many parts as are known: year, month, day. */
export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** One thing to cite, in the fields of CSL-JSON (citation-style-language/schema, csl-data.json); every format is made of it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'dataset' | 'graphic' | 'article-newspaper';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly version?: string;
  /** The licence of what is ours, for CSL has no field of it; what has to be said of an article. */
  readonly note?: string;
  readonly language: Report['language'];
  readonly URL?: string;
}

/** An ISO 8601 date, whole or reduced, as CSL has it: `2021-10` is `[[2021, 10]]`. */
export function issuedOf(iso: string): CslDate {
  return { 'date-parts': [iso.split('-').map(Number)] };
}

/** The date of an item as ISO 8601, reduced as it was; null where none is known. */
export function dateOf({ issued }: CslItem): string | null {
  const parts = issued?.['date-parts'][0];
  return parts ? parts.map((part) => String(part).padStart(2, '0')).join('-') : null;
}
