import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../src/site/citations/bibtex.ts';
import { editionIn, everyItem } from './items.ts';

const items = everyItem('vi');
const text = bibtex.write(items, { language: 'vi', words: editionIn('vi').words });
const read = new Cite(text).data;

describe('BibTeX', () => {
  it('is read by another library as the same things, every letter of them', () => {
    const facts = read.map(({ id, title, version, publisher, URL }) => [id, title, version, publisher, URL]);
    expect(facts).toEqual(
      items.map((item) => [
        item.id,
        item.title,
        item.version,
        item['container-title'],
        item.URL?.replace('{x}', '%7Bx%7D'),
      ]),
    );
  });

  it('gives the makers as one name and the date to the month', () => {
    expect(read[0]).toMatchObject({
      author: [{ family: 'Kết nạp contributors' }],
      issued: { 'date-parts': [[2026, 11]] },
    });
    expect(read[3]).toMatchObject({ issued: { 'date-parts': [[2020, 5]] } });
    expect(read[2]).not.toHaveProperty('author');
  });

  it('closes each brace that it opens', () => {
    const bare = text.replace(/\\[{}]/g, '');
    expect(bare.split('{').length).toBe(bare.split('}').length);
  });
});
