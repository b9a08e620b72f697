import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { oembedJson, oembedPath } from '../../src/site/oembed.ts';

const answer = JSON.parse(
  oembedJson({
    title: 'A finding',
    question: 'A "question"?',
    siteName: 'Kết nạp',
    siteAddress: 'https://example.org/',
    frameAddress: 'https://example.org/embed/en/x/',
    heights: { wide: 600, narrow: 1200 },
  }),
) as Record<string, unknown>;

describe('oembedJson', () => {
  it('has what the specification requires of a rich answer', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 800, height: 600 });
    expect(answer).toMatchObject({ provider_name: 'Kết nạp', provider_url: 'https://example.org/' });
  });

  it('shows the embed page and nothing else', () => {
    const { document } = parseHTML(`<!doctype html><html><body>${String(answer['html'])}</body></html>`);
    expect([...document.body.children].map(({ tagName }) => tagName)).toEqual(['IFRAME']);
    expect(document.querySelector('iframe')?.getAttribute('src')).toBe('https://example.org/embed/en/x/');
    expect(document.querySelector('iframe')?.getAttribute('title')).toBe('A "question"?');
  });
});

describe('oembedPath', () => {
  it.each([
    ['vi', 'oembed/x.json'],
    ['en', 'oembed/en/x.json'],
  ] as const)('has an address for %s', (language, path) => {
    expect(oembedPath('x', language)).toBe(path);
  });
});
