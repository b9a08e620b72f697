import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { launchBrowser } from './launch.ts';
import { serveFolder, type StaticServer } from './serve.ts';

const dist = process.env['DIST_DIR'] ?? 'dist';
let browser: Browser;
let server: StaticServer;

beforeAll(async () => {
  server = await serveFolder(dist);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

interface Visit {
  readonly page: Page;
  /** Messages of the console and errors of scripts. */
  readonly faults: string[];
  /** Paths of every request. */
  readonly requests: string[];
}

async function visit(path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const page = await (await browser.newContext(options)).newPage();
  const [faults, requests]: [string[], string[]] = [[], []];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(server.origin + path, { waitUntil: 'load' });
  return { page, faults, requests };
}

/** Opens the search and types; resolves when the results of the query stand. */
async function searchFor(page: Page, query: string): Promise<void> {
  if (!(await page.locator('dialog.search').evaluate((dialog: HTMLDialogElement) => dialog.open))) {
    await page.locator('.search-open').click();
  }
  await page.locator('.search input').fill(query);
  await page.locator('.search output').filter({ hasText: /\d|“/ }).waitFor();
}

/** The first title of each kind by its heading. */
async function firstTitles(page: Page): Promise<Record<string, string>> {
  const sections = await page.locator('.search section').all();
  const entries = sections.map(async (section) => [
    ((await section.locator('h2').textContent()) ?? '').replace(/ \S+$/, ''),
    await section.locator('a').first().textContent(),
  ]);
  return Object.fromEntries(await Promise.all(entries)) as Record<string, string>;
}

describe('the search', () => {
  it('costs a page little before it is used, and reads its index once when it is', async () => {
    const script = readdirSync(join(dist, '_astro')).find((name) => name.startsWith('SiteSearch')) ?? '';
    expect(gzipSync(readFileSync(join(dist, '_astro', script))).length).toBeLessThan(1000);
    const { page, requests } = await visit('/');
    const before = requests.filter((path) => /search-dialog|\/search\//.test(path));
    await searchFor(page, 'da nang');
    await page.keyboard.press('Escape');
    await searchFor(page, 'quota');
    const after = requests.filter((path) => path.startsWith('/search/'));
    expect({ before, after }).toEqual({ before: [], after: ['/search/vi.json'] });
    await page.context().close();
  });

  it.each([
    ['da nang', 'Địa phương', 'Đà Nẵng'],
    ['Đà Nẵng', 'Địa phương', 'Đà Nẵng'],
    ['đà nẵng', 'Địa phương', 'Đà Nẵng'],
    ['krong bong', 'Địa phương', 'Huyện Krông Bông, Đắk Lắk'],
    ['Krong Bong district', 'Địa phương', 'Huyện Krông Bông, Đắk Lắk'],
    ['ca mau', 'Địa phương', 'Bạc Liêu'],
    ['167', 'Con số', 'Mức đạt chỉ tiêu: hơn 167%'],
    ['1.004', 'Con số', 'Đảng viên được kết nạp: 1.004'],
    ['1004', 'Con số', 'Đảng viên được kết nạp: 1.004'],
    ['83.64', 'Con số', 'Tỷ lệ trong số kết nạp · Cao đẳng, đại học: 83,64%'],
    ['chi tieu', 'Chỉ số, nhóm, thuật ngữ', 'Chỉ tiêu'],
    ['quota', 'Chỉ số, nhóm, thuật ngữ', 'Chỉ tiêu kết nạp'],
    ['kết nạp', 'Chỉ số, nhóm, thuật ngữ', 'Kết nạp'],
  ])('finds “%s” on the Vietnamese site: %s, %s', async (query, kind, title) => {
    const { page, faults } = await visit('/');
    await searchFor(page, query);
    expect((await firstTitles(page))[kind]).toBe(title);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['đà nẵng', 'Places', 'Đà Nẵng'],
    ['huyen krong bong', 'Places', 'Krông Bông District, Đắk Lắk'],
    ['chi tieu', 'Indicators, groups, terms', 'Admissions quota'],
    ['1.004', 'Figures', 'Admissions: 1,004'],
    ['83,64%', 'Figures', 'Share of admissions · College or university: 83.64%'],
  ])('finds “%s” on the English site: %s, %s', async (query, kind, title) => {
    const { page, faults, requests } = await visit('/en/');
    await searchFor(page, query);
    expect((await firstTitles(page))[kind]).toBe(title);
    expect(requests).toContain('/search/en.json');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('finds figures of a place and a group, and leads to the row that holds one', async () => {
    const { page } = await visit('/bao-cao/quang-tri/');
    await searchFor(page, 'quang tri hoc sinh');
    const link = page.locator('.search section').last().locator('a').first();
    expect(
      await page.locator('.search section').last().locator('.muted.small').first().textContent(),
    ).toMatch(/^Quảng Trị · /);
    await link.click();
    await page.waitForURL(/#/);
    const target = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${target}"]`).isVisible()).toBe(true);
    expect(await page.locator('dialog.search').isVisible()).toBe(false);
    await page.context().close();
  });

  it('shows a few results of a kind, and the rest when asked', async () => {
    const { page } = await visit('/');
    await searchFor(page, 'chi tieu');
    const figures = page.locator('.search section').last();
    expect(await figures.locator('li').count()).toBe(5);
    await figures.locator('button').click();
    const count = Number(await figures.locator('h2 span').textContent());
    expect(await figures.locator('li').count()).toBe(count);
    expect(
      await figures
        .locator('li')
        .nth(5)
        .locator('a')
        .evaluate((link) => link === document.activeElement),
    ).toBe(true);
    await page.context().close();
  });

  it('marks what was typed and says in words that nothing was found, whatever was typed', async () => {
    const { page, faults } = await visit('/en/');
    await searchFor(page, 'krong bong');
    expect(await page.locator('.search mark').first().textContent()).toBe('Krông Bông');
    await page.locator('.search input').fill('<img src=x onerror=alert(1)> $&');
    await page.locator('.search output').filter({ hasText: '<img src=x onerror=alert(1)> $&' }).waitFor();
    expect(await page.locator('.search section').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('by keyboard, the search', () => {
  it.each(['Control+k', 'Meta+k'])(
    'opens by %s with the field ready and gives the focus back',
    async (keys) => {
      const { page } = await visit('/en/');
      const link = page.locator('.site-header nav a').first();
      await link.focus();
      await page.keyboard.press(keys);
      await page.keyboard.type('quota');
      await page.locator('.search section').first().waitFor();
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog.search').isVisible()).toBe(false);
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.context().close();
    },
  );

  it('closes by Escape and by its button, and the focus returns to what opened it', async () => {
    const { page } = await visit('/');
    for (const close of [() => page.keyboard.press('Escape'), () => page.locator('.search-close').click()]) {
      await page.locator('.search-open').focus();
      await page.keyboard.press('Enter');
      await page.locator('dialog.search').waitFor();
      await close();
      expect(await page.locator('dialog.search').isVisible()).toBe(false);
      expect(
        await page.locator('.search-open').evaluate((element) => element === document.activeElement),
      ).toBe(true);
    }
    await page.context().close();
  });

  it('moves through the results by arrows and opens one by Enter', async () => {
    const { page } = await visit('/');
    await searchFor(page, 'krong bong');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Xã Cư Pui, Đắk Lắk');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('Huyện Krông Bông, Đắk Lắk');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('.search input').evaluate((input) => input === document.activeElement)).toBe(
      true,
    );
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/dia-phuong/);
    expect(new URL(page.url()).pathname).toBe('/dia-phuong/dak-lak/krong-bong/');
    await page.context().close();
  });

  it('opens the first result by Enter in the field', async () => {
    const { page } = await visit('/en/');
    await searchFor(page, 'da nang');
    await page.keyboard.press('Enter');
    await page.waitForURL(/places/);
    expect(new URL(page.url()).pathname).toBe('/en/places/da-nang/');
    await page.context().close();
  });
});

describe('where it cannot search', () => {
  it('shows no button without JavaScript', async () => {
    const { page } = await visit('/', { javaScriptEnabled: false });
    expect(await page.locator('.search-open:visible, dialog.search:visible').count()).toBe(0);
    await page.context().close();
  });

  it('says in words that the index could not be loaded, and tries again', async () => {
    const { page } = await visit('/en/');
    await page.route('**/search/en.json', (route) => route.abort());
    await page.locator('.search-open').click();
    await page.locator('.search output').filter({ hasText: 'could not be loaded' }).waitFor();
    await page.unroute('**/search/en.json');
    await page.keyboard.press('Escape');
    await searchFor(page, 'quota');
    expect(await page.locator('.search section').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});

describe.each([
  ['/', 'light'],
  ['/en/', 'dark'],
] as const)('open on %s at 320 px in %s', (path, colorScheme) => {
  it.each(['quota', 'zzzz', 'kết nạp đảng viên'])(
    'with “%s” it fits and has no axe violation',
    async (query) => {
      const { page } = await visit(path, { viewport: { width: 320, height: 700 }, colorScheme });
      await searchFor(page, query);
      const violations = await axeViolations(page);
      const overflow = await page
        .locator('dialog.search')
        .evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
      expect({ overflow, violations }).toEqual({
        overflow: 0,
        violations: [],
      });
      await page.context().close();
    },
  );
});
