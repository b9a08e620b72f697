import { describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { openSite } from './visit.ts';

const { origin, visit, leave } = openSite();
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

describe('the citation of a page', () => {
  it.each(['/du-lieu/', '/en/charts/attainment-pace/', '/bao-cao/krong-bong/'])(
    'of %s is copied by one press, in the format that is open and as its file has it',
    async (path) => {
      const { page, faults } = await visit(path, CLIPBOARD);
      for (const [format, ending] of [
        ['cite-bibtex', 'bib'],
        ['cite-ris', 'ris'],
        ['cite-csl-json', 'json'],
        ['cite-cff', 'cff'],
      ] as const) {
        const details = page.locator(`details:has(#${format})`);
        await details.locator('summary').click();
        await details.locator('button').click();
        await details.locator('output').filter({ hasText: /./ }).waitFor();
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        const href = (await details.locator('a[download]').getAttribute('href')) ?? '';
        expect(href).toMatch(new RegExp(`^/citations/.*\\.${ending}$`));
        const file = await (await page.request.get(`${origin()}${href}`)).text();
        expect(copied).toBe(file.replace(/[ \r]+$/gm, ''));
        expect(copied).toContain('Kết nạp');
      }
      expect(faults).toEqual([]);
      await leave(page);
    },
  );

  it('fits a phone with every format open and has no fault that axe finds', async () => {
    const { page } = await visit('/en/reports/krong-bong/', { viewport: { width: 320, height: 700 } });
    for (const summary of await page.locator('.citation summary').all()) await summary.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await axeViolations(page)).toEqual([]);
    await leave(page);
  });
});

describe('the versions on the data page', () => {
  it('lead to the files of each release', async () => {
    const { page } = await visit('/en/data/');
    const links = page.locator('.versions a[download]');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(0);
    const sums = hrefs.filter((href) => href.endsWith('/SHA256SUMS'));
    expect(sums.length).toBeGreaterThan(0);
    for (const href of sums) {
      expect((await page.request.get(`${origin()}${href}`)).status()).toBe(200);
    }
    await leave(page);
  });
});
