import type { CitationFormat } from './format.ts';

/** CSL-JSON, which reference managers and citation processors read: an array of items. */
export const cslJson: CitationFormat = {
  name: 'CSL-JSON',
  ending: 'json',
  write: (items) => `${JSON.stringify(items, null, 1)}\n`,
};
