import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { cutIndex } from '../../src/site/search/cut-index.ts';
import { axeViolations } from './axe.ts';
import { openSite, type Visit } from './visit.ts';

const site = openSite();
const index = JSON.parse(
  readFileSync(join(process.env['DIST_DIR'] ?? 'dist', 'search/en.json'), 'utf8'),
) as SearchIndex;
const partly = { loading: 'Loading', note: 'There may be more.', readAll: 'read all {n} parts' };
const { head, shards: makers } = cutIndex(index, { shardBytes: 10_000, partly });
const shards = makers.map((make) => make());

/** The English site with today's index cut into small shards. */
async function visitSharded(): Promise<Visit & { read: string[] }> {
  const visit = await site.visit('/en/');
  const read: string[] = [];
  await visit.page.route('**/search/en.json', (route) => route.fulfill({ json: head }));
  await visit.page.route('**/search/en/*.json', (route) => {
    const path = new URL(route.request().url()).pathname;
    read.push(path);
    return route.fulfill({ json: shards[Number(/(\d+)\.json$/.exec(path)?.[1])] });
  });
  await visit.page.locator('.search-open').click();
  return { ...visit, read };
}

async function searchFor(page: Page, query: string): Promise<void> {
  await page.locator('.search input').fill(query);
  await page.locator('.search output').filter({ hasText: /\d|“/ }).waitFor();
}

const titles = (page: Page): Promise<string[]> => page.locator('.search-results a').allTextContents();

describe('a large index', () => {
  it('is read in parts, as far as a query needs, and finds what the whole one does', async () => {
    const { page, faults, read } = await visitSharded();
    await searchFor(page, 'krong bong');
    expect(read.length).toBeLessThanOrEqual(3);
    const found = await titles(page);
    const whole = await site.visit('/en/');
    await whole.page.locator('.search-open').click();
    await searchFor(whole.page, 'krong bong');
    expect(found).toEqual(await titles(whole.page));
    expect(await page.locator('.search-partly').count()).toBe(0);
    await searchFor(page, 'zzzzzzzz');
    expect(await page.locator('.search output').textContent()).toContain('“zzzzzzzz”');
    expect(faults).toEqual([]);
    await site.leave(page);
    await site.leave(whole.page);
  });

  it('says where it was not read to its end, and reads the rest when asked', async () => {
    const { page, faults, read } = await visitSharded();
    await searchFor(page, 'admissions');
    const note = page.locator('.search-partly');
    expect(await note.textContent()).toContain('There may be more.');
    expect(await axeViolations(page)).toEqual([]);
    const before = read.length;
    await note.locator('button').click();
    await note.waitFor({ state: 'detached' });
    expect(read.length).toBeGreaterThan(before);
    expect(read.length).toBe(new Set(read).size);
    const figures = page.locator('.search section').last().locator('h2 span');
    expect(Number((await figures.textContent())?.replace(',', ''))).toBeGreaterThan(100);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
    expect(faults).toEqual([]);
    await site.leave(page);
  });

  it('says that a part could not be loaded, and tries again when it is asked again', async () => {
    const { page } = await visitSharded();
    await page.route('**/search/en/*.json', (route) => route.abort());
    await page.locator('.search input').fill('krong bong');
    await page.locator('.search output').filter({ hasText: 'could not be loaded' }).waitFor();
    await page.unroute('**/search/en/*.json');
    await page.route('**/search/en/*.json', (route) =>
      route.fulfill({ json: shards[Number(/(\d+)\.json$/.exec(route.request().url())?.[1])] }),
    );
    await page.keyboard.press('Escape');
    await page.locator('.search-open').click();
    await page.locator('.search section').first().waitFor();
    expect(await page.locator('.search input').inputValue()).toBe('krong bong');
    await site.leave(page);
  });
});
