import { describe, expect, it } from 'vitest';
import { TABLES } from '../../../src/dataset/model/tables.ts';
import type { PublishedRow } from '../../../src/dataset/model/row-table.ts';
import { publicationOf } from '../../../src/dataset/publish/publication.ts';

const groups: PublishedRow[] = Array.from({ length: 20_000 }, (_, index) => ({
  group_id: `group-${String(index)}`,
  name_en: `Group ${String(index)}`,
}));
const citations = groups.map((_, index) => ({ document_id: `d${String(index % 7)}`, paragraph: index }));
const documents = Array.from({ length: 7 }, (_, index) => ({
  document_id: `d${String(index)}`,
  number: String(index),
}));

/** The keys of the stretches of the first table; the fingerprint may have been asked for before. */
function keysOf(tables: Parameters<typeof publicationOf>[0], isFingerprinted = false): string[] {
  const publication = publicationOf(tables);
  if (isFingerprinted) expect(publication.fingerprint).toHaveLength(12);
  return Array.from(publication.stretchesOf(0), ({ key }) => key());
}

const ofGroups = (rows: PublishedRow[], isFingerprinted?: boolean) =>
  keysOf([{ table: TABLES.groups, rows }], isFingerprinted);
const ofCitations = (rows: PublishedRow[]) =>
  keysOf([
    { table: TABLES.citations, rows: citations },
    { table: TABLES.documents, rows },
  ]);
const differing = (before: readonly string[], after: readonly string[]) =>
  after.filter((key) => !before.includes(key)).length;

describe('the key of a stretch', () => {
  const keys = ofGroups(groups);

  it('is the same whether the fingerprint was made before or not', () => {
    expect(keys.length).toBeGreaterThan(4);
    expect(ofGroups(groups, true)).toEqual(keys);
  });

  it('changes for the one stretch that has a changed cell, and for few where a row is put in', () => {
    const changed = groups.with(2000, { ...groups[2000], name_en: 'Other' } as PublishedRow);
    expect(differing(keys, ofGroups(changed))).toBe(1);
    const longer = groups.toSpliced(10, 0, { group_id: 'put-in' });
    expect(differing(keys, ofGroups(longer))).toBeLessThan(keys.length);
  });

  it('changes with a cell that is joined to its rows, and with no other of that table', () => {
    const before = ofCitations(documents);
    const renamed = documents.with(3, { document_id: 'd3', number: 'other' });
    expect(differing(before, ofCitations(renamed))).toBe(before.length);
    const unseen = documents.with(3, { document_id: 'd3', number: '3', subject_en: 'Other' } as never);
    expect(ofCitations(unseen)).toEqual(before);
  });
});
