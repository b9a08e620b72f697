import { readFileSync } from 'node:fs';
import XLSX from '@e965/xlsx';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import {
  answered,
  choose,
  ended,
  explore,
  found,
  isBelow,
  observations,
  published,
  type Row,
} from './explore-page.ts';
import { openSite } from './visit.ts';

const site = openSite();
const VIETNAMESE = '/tra-cuu/';
const ENGLISH = '/en/explore/';

const countOf = async (page: Page, facet: string, value: string): Promise<number> =>
  Number(
    (
      await page
        .locator(`[data-facet="${facet}"] label:has(input[value="${value}"]) .facet-count`)
        .first()
        .textContent()
    )?.replace(/[.,]/g, ''),
  );

async function save(page: Page, format: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.locator('.narrowed-downloads').getByRole('button', { name: format }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe('the facets', () => {
  it('narrow to what the published table holds, count under the other choices, and leave no faults', async () => {
    const { page, faults } = await explore(site, ENGLISH);
    expect(await found(page)).toBe(observations.length);
    await choose(page, 'year', '2021');
    const ofYear = observations.filter((row) => ended(row) === '2021');
    expect(await found(page)).toBe(ofYear.length);
    // The year's own counts do not change by choosing a year; those of the others do.
    expect(await countOf(page, 'year', '2022')).toBe(
      observations.filter((row) => ended(row) === '2022').length,
    );
    expect(await countOf(page, 'status', 'plan')).toBe(
      ofYear.filter((row) => row['status'] === 'plan').length,
    );
    expect(await countOf(page, 'place', 'dak-lak')).toBe(
      ofYear.filter((row) => isBelow(row, 'dak-lak')).length,
    );
    await choose(page, 'place', 'dak-lak');
    await choose(page, 'year', '2022');
    const both = observations.filter(
      (row) => isBelow(row, 'dak-lak') && ['2021', '2022'].includes(ended(row)),
    );
    expect(await found(page)).toBe(both.length);
    expect(faults).toEqual([]);
    await site.leave(page);
  });

  it.each(['facts', 'measures'])('show every row of the %s', async (kind) => {
    const { page, faults } = await explore(site, `${ENGLISH}?kind=${kind}`);
    const rows = published(kind);
    expect(await found(page)).toBe(rows.length);
    expect(await countOf(page, 'status', 'result')).toBe(
      rows.filter((row) => row['status'] === 'result').length,
    );
    expect(faults).toEqual([]);
    await site.leave(page);
  });

  it('lead to figures that exist: each address of a page of observations, facts and measures', async () => {
    for (const kind of ['observations', 'facts', 'measures']) {
      const { page } = await explore(site, `${ENGLISH}?kind=${kind}&place=dak-lak`);
      const links = await page.locator('.explore-live tbody td.numeric a').all();
      const addresses = await Promise.all(links.slice(0, 5).map((link) => link.getAttribute('href')));
      expect(addresses.length).toBe(5);
      for (const address of addresses) {
        await page.goto(site.origin() + String(address), { waitUntil: 'load' });
        expect(await page.locator(':target').count()).toBe(1);
      }
      await site.leave(page);
    }
  });
});

describe('the address', () => {
  it('keeps the state: choices, order and page come back, and lead to the same in the other language', async () => {
    const { page } = await explore(site, VIETNAMESE);
    await choose(page, 'status', 'result');
    await page.locator('.explore-live thead').getByRole('button', { name: 'Giá trị' }).click();
    await page.locator('.explore-live thead').getByRole('button', { name: 'Giá trị' }).click();
    await page.getByRole('button', { name: 'Sau' }).click();
    await answered(page);
    expect(new URL(page.url()).search).toBe('?status=result&sort=-value&page=2');
    const shown = await page.locator('.explore-live tbody td.numeric a').first().getAttribute('href');
    await page.reload();
    const first = page.locator('.explore-live tbody td.numeric a').first();
    expect(await first.getAttribute('href')).toBe(shown);
    expect(await page.locator('[aria-sort=descending]').textContent()).toBe('Giá trị');
    await page.locator('header a[hreflang=en]').click();
    await page.locator('.explore-live').waitFor({ state: 'visible' });
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
      '/en/explore/?status=result&sort=-value&page=2',
    );
    expect(await first.getAttribute('href')).toBe(shown?.replace('/bao-cao/', '/en/reports/'));
    await site.leave(page);
  });

  it('with what no row knows shows what is left of it', async () => {
    const { page, faults } = await explore(site, `${ENGLISH}?place=atlantis&year=2021&page=99`);
    expect(await found(page)).toBe(observations.filter((row) => ended(row) === '2021').length);
    expect(new URL(page.url()).search).toMatch(/^\?year=2021(?:&page=\d)?$/);
    expect(faults).toEqual([]);
    await site.leave(page);
  });
});

describe('the keyboard', () => {
  it('opens a facet, chooses, sorts, takes the choice back, and the focus stays', async () => {
    const { page } = await explore(site, ENGLISH);
    await page.locator('[data-facet=status] summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const results = observations.filter((row) => row['status'] === 'result').length;
    expect(await found(page)).toBe(results);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('result');
    await page.locator('.chosen').focus();
    await page.keyboard.press('Enter');
    expect(await found(page)).toBe(observations.length);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
    await page.locator('[data-facet=place] .unfold[aria-expanded=false]').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-facet=place] .unfold[aria-expanded=true]:focus').waitFor();
    await site.leave(page);
  });
});

describe('the chart', () => {
  it('says in words how many rows fall into each year', async () => {
    const { page } = await explore(site, `${ENGLISH}?place=dak-lak`);
    const label = (await page.locator('.year-chart svg').getAttribute('aria-label')) ?? '';
    const inYear = observations.filter((row) => isBelow(row, 'dak-lak') && ended(row) === '2021').length;
    expect(label).toContain(`2021: ${String(inYear)}`);
    await site.leave(page);
  });
});

describe('a download', () => {
  const query = `${ENGLISH}?place=dak-lak&sort=-value`;
  const expected = observations.filter((row) => isBelow(row, 'dak-lak'));

  it('holds the rows that are left in CSV, JSON and XLSX, with query, version and citation', async () => {
    const { page, faults } = await explore(site, query);
    const csv = await save(page, 'CSV');
    const parsed = Papa.parse<Record<string, string>>(csv.bytes.toString('utf8'), {
      header: true,
      skipEmptyLines: true,
    });
    expect(csv.name).toBe('ket-nap-observations.csv');
    expect(parsed.errors).toEqual([]);
    const ids = parsed.data.map((row) => row['observation_id']);
    expect(ids.toSorted()).toEqual(expected.map((row) => row['observation_id']).toSorted());
    expect(parsed.data[0]?.['query']).toBe(page.url());
    expect(parsed.data[0]?.['citation']).toContain(page.url());

    const json = JSON.parse((await save(page, 'JSON')).bytes.toString('utf8')) as {
      query: string; dataset_version: string; licence: string; rows: Row[];
    }; // prettier-ignore
    expect(json.query).toBe(page.url());
    expect(json.dataset_version).toMatch(/^\d+\.\d+\.\d+(?:\+[0-9a-f]{12})?$/);
    expect(json.rows.map((row) => row['observation_id'])).toEqual(ids);
    const byId = new Map(observations.map((row) => [row['observation_id'], row]));
    expect(json.rows).toEqual(ids.map((id) => byId.get(id ?? '')));

    const workbook = XLSX.read((await save(page, 'XLSX')).bytes);
    const sheet = XLSX.utils.sheet_to_json<Row>(workbook.Sheets['observations'] ?? {});
    expect(sheet.map((row) => row['observation_id'])).toEqual(ids);
    expect(sheet.map((row) => row['value'])).toEqual(json.rows.map((row) => row['value']));
    const about = XLSX.utils.sheet_to_json<string[]>(workbook.Sheets['read me'] ?? {}, { header: 1 });
    expect(about.flat()).toContain(page.url());
    expect(faults).toEqual([]);
    await site.leave(page);
  });
});

describe('without JavaScript', () => {
  it('every observation stands on pages that lead to one another', async () => {
    const { page } = await site.visit(VIETNAMESE, { javaScriptEnabled: false });
    const pages = await page.locator('.explore-pages').first().locator('a').all();
    const addresses = await Promise.all(pages.map((link) => link.getAttribute('href')));
    const figures: (string | null)[] = [];
    for (const address of addresses) {
      await page.goto(site.origin() + String(address));
      for (const link of await page.locator('tbody td.numeric a').all()) {
        figures.push(await link.getAttribute('href'));
      }
    }
    expect(figures.map((address) => address?.split('#')[1])).toEqual(
      observations.map((row) => row['observation_id']),
    );
    await site.leave(page);
  });

  it('or without the data, the plain table stays and the page says so', async () => {
    const { page } = await site.visit('/du-lieu/');
    await page.route('**/explore/**/*.json', (route) => route.abort());
    await page.goto(site.origin() + ENGLISH);
    await page.locator('.explore-status').filter({ hasText: 'could not be loaded' }).waitFor();
    expect(await page.locator('.explore-plain tbody tr').first().isVisible()).toBe(true);
    await site.leave(page);
  });
});

describe.each(['light', 'dark'] as const)('at 320 px in the %s theme', (colorScheme) => {
  it.each([`${VIETNAMESE}?place=dak-lak`, `${ENGLISH}?kind=measures`, '/tra-cuu/2/'])(
    '%s has no fault that axe finds, and does not scroll sideways',
    async (path) => {
      const options = { viewport: { width: 320, height: 800 }, colorScheme };
      const { page } = await (path.endsWith('/2/')
        ? site.visit(path, options)
        : explore(site, path, options));
      await page.evaluate(() => {
        document.querySelectorAll('details').forEach((details) => (details.open = true));
      });
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await site.leave(page);
    },
  );
});
