import { describe, expect, it } from 'vitest';
import { citeArticle, citeDataset } from '../../../src/site/citations/items.ts';
import { dateOf } from '../../../src/site/citations/item.ts';
import { REPORT } from '../rows.ts';
import { editionIn, everyItem } from './items.ts';

/** The fields that csl-data.json of citation-style-language/schema allows, of those that an item may need. */
const CSL_FIELDS = [
  'id',
  'type',
  'title',
  'author',
  'container-title',
  'issued',
  'version',
  'note',
  'language',
  'URL',
];
const CSL_TYPES = ['dataset', 'graphic', 'article-newspaper'];

describe('an item', () => {
  it.each(everyItem('vi'))('$id has only fields and types of CSL-JSON', (item) => {
    expect(Object.keys(item).filter((field) => !CSL_FIELDS.includes(field))).toEqual([]);
    expect(CSL_TYPES).toContain(item.type);
    expect(item.id).toMatch(/^[a-z0-9-]+$/);
  });

  it('has the same version, date and fields in both languages', () => {
    const [vietnamese, english] = [everyItem('vi'), everyItem('en')];
    const facts = (items: typeof english) =>
      items.map((item) => [item.id, item.version, dateOf(item), Object.keys(item)]);
    expect(facts(vietnamese)).toEqual(facts(english));
  });

  it('of an article has what is printed of it and nothing else', () => {
    const bare = { ...REPORT, publisher: null, url: null, published_on: null };
    expect(Object.keys(citeArticle(bare, editionIn('en')))).toEqual(['id', 'type', 'title', 'language']);
    expect(citeArticle({ ...bare, headline: 'rebuilt' }, editionIn('en')).note).toBe(
      'Title rebuilt from the article’s address',
    );
  });

  it('of data that are no release has the year alone', () => {
    const item = citeDataset(
      { ...editionIn('en'), version: '1.2.0+abc', date: null },
      'https://example.org/',
    );
    expect([dateOf(item), item.version]).toEqual(['2026', '1.2.0+abc']);
  });
});
