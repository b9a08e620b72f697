import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPage } from '../../../scripts/output/read-page.ts';
import { changedPages } from '../../../scripts/render/changed-pages.ts';
import type { KnownFiles } from '../../../scripts/render/inventory.ts';
import { openOutput } from '../../../scripts/render/output.ts';

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-changed-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const SITE = { siteUrl: 'https://example.org', basePath: '/' };
const twin = (language: string, path: string) =>
  `<link rel="alternate" hreflang="${language}" href="https://example.org${path}">`;
const BEFORE: Readonly<Record<string, string>> = {
  'index.html': `<html lang="vi"><head>${twin('en', '/en/')}</head><p id="a">1</p></html>`,
  'en/index.html': `<html lang="en"><head>${twin('vi', '/')}</head><p id="a">1</p></html>`,
  'x/index.html': '<html lang="vi"><p id="b"></p></html>',
  'details/vi/x.json': '{"#a":1,"#b":2}',
  'sitemap.xml': '<urlset></urlset>',
};

let count = 0;

/** The changed pages of an output that differs from one before in what is given; null is a file that is gone. */
function changedBy(changes: Readonly<Record<string, string | null>>): string[] | null {
  count += 1;
  const [before, after] = [join(scratch, `${String(count)}-before`), join(scratch, `${String(count)}-after`)];
  mkdirSync(before);
  const first = openOutput(before, join(scratch, 'none'), {});
  for (const [path, text] of Object.entries(BEFORE)) first.put(path, text);
  const known: KnownFiles = first.list();
  const texts = Object.entries({ ...BEFORE, ...changes }).filter(([, text]) => text !== null);
  const second = openOutput(after, before, known);
  for (const [path, text] of texts) second.put(path, text ?? '');
  const reader = (files: Readonly<Record<string, string | null>>) => (path: string) =>
    readPage(path, files[path] ?? '');
  const wanted = changedPages(second, {
    ...SITE,
    distDir: before,
    files: known,
    readBefore: reader(BEFORE),
    read: reader({ ...BEFORE, ...changes }),
  });
  return wanted && [...wanted].sort();
}

describe('changedPages', () => {
  it('gives those that differ with their twins', () => {
    const changed = BEFORE['en/index.html']?.replace('1', '2') ?? '';
    expect(changedBy({ 'en/index.html': changed })).toEqual(['en/index.html', 'index.html']);
    expect(changedBy({ 'data/new.csv': 'a', 'details/vi/x.json': '{"#a":3,"#b":2}' })).toEqual([]);
  });

  it.each([
    ['a page is gone', { 'x/index.html': null }],
    ['an anchor is gone', { 'x/index.html': '<html lang="vi"><p></p></html>' }],
    ['the details of a mark are gone', { 'details/vi/x.json': '{"#a":1}' }],
    ['the sitemap differs', { 'sitemap.xml': '<urlset><url></url></urlset>' }],
  ])('gives any page where %s', (_claim, changes) => {
    expect(changedBy(changes)).toBeNull();
  });
});
