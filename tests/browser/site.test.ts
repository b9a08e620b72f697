import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { openSite } from './visit.ts';

const { origin, visit, leave } = openSite();

describe('numbers in the drawings', () => {
  it('are written as the language of the page writes them', async () => {
    const [vietnamese, english] = [
      await visit('/bieu-do/new-members-education/'),
      await visit('/en/charts/new-members-education/'),
    ];
    expect(await vietnamese.page.locator('.drawing-wide svg').textContent()).toContain('83,64%');
    expect(await english.page.locator('.drawing-wide svg').textContent()).toContain('83.64%');
    await leave(vietnamese.page);
    await leave(english.page);
  });
});

describe('a table of names', () => {
  it('is narrowed by what is typed, without accents, and by the province since the merger', async () => {
    const { page } = await visit('/dia-phuong/');
    const rows = page.locator('tbody tr:visible');
    const all = await rows.count();
    await page.locator('input[type=search]').fill('krong bong');
    const narrowed = await rows.count();
    expect(narrowed).toBeLessThan(all);
    expect(await rows.first().textContent()).toContain('Krông Bông');
    expect(new URL(page.url()).search).toBe('?q=krong+bong');
    await page.locator('input[type=search]').fill('ca mau');
    expect(await rows.first().textContent()).toContain('Bạc Liêu');
    await leave(page);
  });

  it('is sorted by numbers as numbers, by a pressed header, and says so', async () => {
    const { page } = await visit('/en/places/');
    const header = page.locator('thead th.numeric');
    await header.locator('button').click();
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    const cells = await page.locator('tbody td.numeric').allTextContents();
    const numbers = cells.map((text) => Number(text.replaceAll(',', '')));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    await leave(page);
  });
});

describe('the theme', () => {
  it('follows the switch and is remembered on the next page before anything is drawn', async () => {
    const { page } = await visit('/', { colorScheme: 'light' });
    await page.locator('.theme-switch').click();
    await page.locator('.theme-switch').click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.goto(`${origin()}/en/audit/`, { waitUntil: 'domcontentloaded' });
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(22, 24, 26)',
    );
    await leave(page);
  });
});

describe('a figure', () => {
  it('leads to the observation that printed it', async () => {
    const { page } = await visit('/');
    await page.locator('.matrix a[href*="#"]').first().click();
    await page.waitForURL(/#/);
    const target = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${target}"]`).isVisible()).toBe(true);
    await leave(page);
  });
});

describe('the downloads of a chart', () => {
  it('hold the rows of its table', async () => {
    const { page } = await visit('/en/charts/attainment-pace/');
    const rows = await page.locator('table').first().locator('tbody tr').count();
    const csv = await (await page.request.get(`${origin()}/charts/attainment-pace.csv`)).text();
    const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    expect({ rows: data.length, errors }).toEqual({ rows, errors: [] });
    const json = (await (await page.request.get(`${origin()}/charts/attainment-pace.json`)).json()) as {
      rows: unknown[];
    };
    expect(json.rows).toHaveLength(rows);
    await leave(page);
  });

  it('have an image that draws on its own', async () => {
    const { page } = await visit('/charts/attainment-pace.vi.svg');
    expect(await page.evaluate(() => document.documentElement.getBoundingClientRect().width)).toBeGreaterThan(
      300,
    );
    const text = readFileSync(`${process.env['DIST_DIR'] ?? 'dist'}/charts/attainment-pace.vi.svg`, 'utf8');
    expect(text).not.toContain('var(');
    await leave(page);
  });
});

describe('an address that does not exist', () => {
  it('shows the way back', async () => {
    const { page } = await visit('/khong-co/');
    expect(await page.locator('h1').textContent()).toBe('Không có trang này');
    await page.locator('main a').first().click();
    expect(new URL(page.url()).pathname).toBe('/');
    await leave(page);
  });
});
