import { describe, expect, it } from 'vitest';
import { choose, explore, found, isBelow, observations } from './explore-page.ts';
import { openSite } from './visit.ts';

const site = openSite();
const ENGLISH = '/en/explore/';

describe('parts of the data', () => {
  it('are read when they are needed: nothing of all rows before something is chosen', async () => {
    const { page } = await site.visit('/du-lieu/');
    const read: string[] = [];
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname;
      if (path.startsWith('/explore/')) read.push(path.slice('/explore/'.length));
    });
    await page.goto(site.origin() + ENGLISH);
    await page.locator('.explore-live').waitFor({ state: 'visible' });
    expect(read).toEqual(['observations.en.json', 'observations/rows-0.en.json']);
    await choose(page, 'status', 'plan');
    expect(read.slice(2).filter((path) => !path.includes('rows-'))).toEqual(['observations/narrow.json']);
    await site.leave(page);
  });

  it('that cannot be loaded leave everything as it was, and are asked for again', async () => {
    const { page } = await explore(site, ENGLISH);
    await page.route('**/explore/*/*.json', (route) => route.abort());
    await choose(page, 'status', 'plan');
    await page.locator('.explore-status').filter({ hasText: 'as it was' }).waitFor();
    expect(await page.locator('[data-facet=status] input[value=plan]').isChecked()).toBe(false);
    expect(await found(page)).toBe(observations.length);
    const unfold = page.locator('[data-facet=place] li:has(> label > input[value="dak-lak"]) > .unfold');
    const refused = page.waitForEvent('requestfailed');
    await unfold.click();
    // What is asked for only once the way is free again would unfold it.
    await refused;
    expect(await unfold.getAttribute('aria-expanded')).toBe('false');
    await page.unroute('**/explore/*/*.json');
    await choose(page, 'status', 'plan');
    expect(await found(page)).toBe(observations.filter((row) => row['status'] === 'plan').length);
    expect(await page.locator('.explore-status').textContent()).toBe('');
    await unfold.click();
    await page.locator('input[value="dak-lak/krong-bong"]').waitFor();
    await site.leave(page);
  });

  it('name a place far down the tree that the address asks for, and show it as chosen', async () => {
    const place = 'dak-lak/krong-bong';
    const { page } = await explore(site, `${ENGLISH}?place=${place}`);
    expect(await found(page)).toBe(observations.filter((row) => isBelow(row, place)).length);
    expect(await page.locator('.chosen').textContent()).toContain('Krông Bông District');
    await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    await page.locator('[data-facet=place] li:has(> label > input[value="dak-lak"]) > .unfold').click();
    const box = page.locator(`[data-facet=place] input[value="${place}"]`);
    await box.waitFor();
    expect(await box.isChecked()).toBe(true);
    await site.leave(page);
  });
});
