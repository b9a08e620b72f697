import { describe, expect, it } from 'vitest';
import { openSite } from './visit.ts';

const { origin, visit, leave } = openSite();
const PHONE = { viewport: { width: 360, height: 780 } };
/** In px; a tenth is lost where a drawing is scaled to a whole number of pixels. */
const SMALLEST = 11.9;

describe('every chart', () => {
  it.each(['/bieu-do/', '/en/charts/'])(
    'of %s says its question, finding, measure, how to read it and how to ask it, and has a table',
    async (list) => {
      const { page } = await visit(list, PHONE);
      const charts = await page
        .locator('main ul.plain a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(charts.length).toBeGreaterThan(10);
      for (const chart of charts) {
        await page.goto(origin() + chart);
        const words = ['.question', 'h1.finding', '.subtitle', '.reading', '.mark-hint', '.figures caption'];
        const missing = await page.evaluate(
          (selectors) =>
            selectors.filter((selector) => !document.querySelector(selector)?.textContent.trim()),
          words,
        );
        expect({ chart, missing }).toEqual({ chart, missing: [] });
        expect(await page.locator('.mark-hint').isVisible()).toBe(true);
        expect(await page.locator('.drawing svg:visible').getAttribute('aria-label')).toMatch(/\d/);
      }
      await leave(page);
    },
  );

  it('has no text smaller than 12 px on a phone, nor has any table', async () => {
    const { page } = await visit('/bieu-do/', PHONE);
    const charts = await page
      .locator('main ul.plain a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    for (const chart of charts) {
      await page.goto(origin() + chart);
      const small = await page.evaluate((smallest) => {
        const sizeOf = (element: Element): number => {
          const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
          const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
          return parseFloat(getComputedStyle(element).fontSize) * scale;
        };
        return [...document.querySelectorAll('main *')]
          .filter((element) => element.getClientRects().length > 0)
          .filter((element) => [...element.childNodes].some((node) => node.nodeValue?.trim()))
          .filter((element) => sizeOf(element) < smallest)
          .map((element) => `${String(sizeOf(element))} ${element.outerHTML.slice(0, 100)}`);
      }, SMALLEST);
      expect({ chart, small }).toEqual({ chart, small: [] });
    }
    await leave(page);
  });
});
