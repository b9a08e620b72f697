import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { serveFolder, type StaticServer } from './serve.ts';

let browser: Browser;
let server: StaticServer;
let page: Page;

beforeAll(async () => {
  server = await serveFolder(process.env['DIST_DIR'] ?? 'dist');
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** The fonts that the glyphs of a text come from, and how many glyphs have no shape at all. */
async function fontsOf(text: string, weight: number): Promise<{ family: string; glyphs: number }[]> {
  await page.evaluate(
    async ([content, fontWeight]) => {
      const probe = document.createElement('p');
      probe.id = 'probe';
      probe.style.fontWeight = fontWeight;
      probe.textContent = content;
      document.querySelector('#probe')?.remove();
      document.querySelector('main')?.append(probe);
      probe.getBoundingClientRect();
      await document.fonts.ready;
      await new Promise((drawn) => requestAnimationFrame(drawn));
      probe.getBoundingClientRect();
    },
    [text, String(weight)] as const,
  );
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#probe' });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  await session.detach();
  return fonts.map(({ familyName, glyphCount }) => ({ family: familyName, glyphs: glyphCount }));
}

describe('the fonts of a page', () => {
  it('are two files, asked for once each and of less than 35 kB together', async () => {
    const sizes: number[] = [];
    page.on('response', (response) => {
      if (response.url().endsWith('.woff2')) void response.body().then((body) => sizes.push(body.length));
    });
    await page.goto(`${server.origin}/`, { waitUntil: 'networkidle' });
    expect(sizes).toHaveLength(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(35_000);
  });

  it.each([400, 600])('draw the hardest Vietnamese letters in weight %i', async (weight) => {
    const text = 'ỄẶỸửợđĐ1.004–“”';
    const fonts = await fontsOf(text, weight);
    expect(fonts.map(({ family }) => family.replace(' SemiBold', ''))).toEqual(['Be Vietnam Pro']);
    expect(fonts[0]?.glyphs).toBe([...text].length);
  });

  it.each([400, 600])('have figures of one width in the tables in weight %i', async (weight) => {
    const widths = await page.evaluate((fontWeight) => {
      const cell = document.querySelector('table')?.appendChild(document.createElement('tr')).insertCell();
      if (!cell) throw new Error('expected a table');
      cell.className = 'numeric';
      // Else a browser on Linux rounds each digit to whole pixels after its own hinting.
      cell.style.cssText = `font-weight:${fontWeight};white-space:nowrap;text-rendering:geometricPrecision`;
      return [...'0123456789'].map((digit) => {
        const run = cell.appendChild(document.createElement('span'));
        run.textContent = digit.repeat(20);
        return run.getBoundingClientRect().width;
      });
    }, weight);
    expect(Math.min(...widths)).toBeGreaterThan(0);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.1);
  });
});
