import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../scripts/output/number-reader.ts';
import type { Language } from '../../src/dataset/model/language.ts';
import { PAGE_OF_EACH_KIND } from './page-kinds.ts';
import { openSite } from './visit.ts';

const { origin, visit, leave } = openSite();
const WITHOUT = { javaScriptEnabled: false };

/** What scripts add for their own sake: they count and sort what is there, and hold no figure of the data. */
const CONTROLS = '.narrowing, .filter, .table-tools, .explore-live';

async function visibleNumbers(page: Page, language: Language): Promise<string[]> {
  return readNumbers(await page.locator('main').innerText(), language).sort();
}

function countEach(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

describe.each(PAGE_OF_EACH_KIND)('$path without JavaScript', ({ kind, path, language }) => {
  it('has every drawing, every number, every download and the other language, and no control that does nothing', async () => {
    const { page, faults } = await visit(path, WITHOUT);
    const controls = page.locator('button:visible, select:visible, input:visible, output:visible');
    expect(await controls.count()).toBe(0);
    const drawings = page.locator('.drawing svg:visible');
    expect(await drawings.count()).toBe(await page.locator('chart-figure').count());
    const numbers = countEach(await visibleNumbers(page, language));
    // What is embedded in another page has one way out, to the page of its chart.
    const other = kind === 'embed' ? 'main a[href^="/"]' : 'header a[hreflang]';
    const links = page.locator(`a[download], ${other}`);
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const answers = await Promise.all(
      addresses.map(async (address) => (await page.request.get(origin() + address)).status()),
    );
    expect(new Set(answers)).toEqual(new Set([200]));
    expect(addresses.length).toBeGreaterThan(0);
    if (kind !== 'embed') {
      await page.locator('header a[hreflang]').first().click();
      expect(await page.locator('html').getAttribute('lang')).not.toBe(language);
    }
    expect(faults).toEqual([]);
    await leave(page);

    const scripted = await visit(path);
    await scripted.page.evaluate((selector) => {
      for (const control of document.querySelectorAll(selector)) control.remove();
    }, CONTROLS);
    const more = [...countEach(await visibleNumbers(scripted.page, language))].filter(
      ([number, count]) => count > (numbers.get(number) ?? 0),
    );
    expect(more).toEqual([]);
    await leave(scripted.page);
  });
});
