import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/dataset/model/tables.ts';
import { feedXml, latestReports } from '../../src/site/feed.ts';
import { REPORT } from './rows.ts';
import { viewOf } from './view.ts';

const report = (report_id: string, published_on: string | null): Report => ({
  ...REPORT,
  report_id,
  published_on,
});

const options = {
  site: new URL('https://example.org'),
  feed: '/goc/en/feed.xml',
  placeName: (id: string) => `${id} & more`,
};

describe('latestReports', () => {
  it('takes the reports with a whole day, the latest first', () => {
    const reports = [
      report('a', '2020-01-31'),
      report('b', '2021-10-12'),
      report('c', '2022'),
      report('d', null),
    ];
    expect(latestReports(reports).map(({ report_id }) => report_id)).toEqual(['b', 'a']);
  });
});

describe('feedXml', () => {
  it('is read by a feed reader as it was meant, under the base path', () => {
    const xml = feedXml([report('a', '2020-01-31'), report('b', '2021-10-12')], viewOf('en'), options);
    const feed = parseFeed(xml);
    expect(feed.meta).toMatchObject({ type: 'atom', version: '1.0' });
    expect(feed).toMatchObject({
      title: 'Kết nạp: Reports',
      language: 'en',
      url: 'https://example.org/goc/en/',
      self: 'https://example.org/goc/en/feed.xml',
    });
    expect(feed.updated?.toISOString()).toBe('2021-10-12T00:00:00.000Z');
    expect(feed.items.map(({ id, url }) => [id, url])).toEqual(
      ['b', 'a'].map((id) => {
        const address = `https://example.org/goc/en/reports/${id}/`;
        return [address, address];
      }),
    );
    expect(feed.items[0]).toMatchObject({ title: REPORT.title, description: 'tinh/huyen & more' });
  });

  it('has what RFC 4287 requires of a feed and of each entry, once', () => {
    const xml = feedXml([report('a', '2020-01-31')], viewOf('vi'), options);
    const [head = '', entry = ''] = xml.split('<entry>');
    for (const part of [head, entry]) {
      for (const name of ['id', 'title', 'updated'])
        expect(part.match(new RegExp(`<${name}[ >]`, 'g'))).toHaveLength(1);
    }
    expect(head).toContain('<author><name>Kết nạp</name></author>');
    expect(entry).toContain('<title xml:lang="vi">');
  });

  it('is the same whatever the clock says, and stands without reports', () => {
    expect(feedXml([], viewOf('vi'), options)).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  });
});
