import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { ris } from '../../../src/site/citations/ris.ts';
import { editionIn, everyItem } from './items.ts';

const items = everyItem('vi');
const text = ris.write(items, { language: 'vi', words: editionIn('vi').words });

describe('RIS', () => {
  it('is read by another library as the same things, every letter of them', () => {
    const read = new Cite(text).data;
    expect(read.map((item) => [item['id'], item['title'], item['URL']])).toEqual(
      items.map((item) => [item.id, item.title, item.URL]),
    );
    expect(read[2]).toMatchObject({ type: 'article-newspaper', 'container-title': 'Báo Ví Dụ' });
  });

  it('names what a thing is a part of, and its version', () => {
    expect(text.match(/^(?:T2|ET) {2}- .*/gm)?.slice(0, 3)).toEqual([
      'ET  - 1.2.0',
      `T2  - ${String(items[1]?.['container-title'])}`,
      'ET  - 1.2.0',
    ]);
  });

  it('is lines of a tag and a value that end with CR LF, from TY to ER', () => {
    const records = text.split('\r\n\r\n').map((record) => record.trimEnd().split('\r\n'));
    expect(records).toHaveLength(items.length);
    for (const lines of records) {
      expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- ?[^\r\n]*$/.test(line))).toEqual([]);
      expect([lines[0]?.slice(0, 2), lines.at(-1)]).toEqual(['TY', 'ER  -']);
    }
  });

  it('writes whole and reduced dates', () => {
    expect(text.match(/^DA.*/gm)?.map((line) => line.slice(6))).toEqual([
      '2026/11/26/',
      '2026/11/26/',
      '2021/10/12/',
      '2020/05//',
      '2026/11/26/',
    ]);
  });
});
