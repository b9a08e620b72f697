import { describe, expect, it } from 'vitest';
import { openSite } from './visit.ts';

const { origin, visit, leave } = openSite();
/** In px: what rounding and the halo of the letters may take. */
const SLACK = { beside: 1.5, above: 4 };

describe('the texts of every drawing', () => {
  it.each([360, 768, 1280])('stay within it and apart from one another at %i px', async (width) => {
    const viewport = { width, height: 900 };
    for (const list of ['/bieu-do/', '/en/charts/']) {
      const { page } = await visit(list, { viewport });
      const charts = await page
        .locator('main ul.plain a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      expect(charts.length).toBeGreaterThan(10);
      for (const chart of charts) {
        await page.goto(origin() + chart);
        await page.evaluate(() => document.fonts.ready);
        const { count, faults } = await page.evaluate((slack) => {
          const found: string[] = [];
          let texts = 0;
          for (const svg of document.querySelectorAll('.drawing svg')) {
            const frame = svg.getBoundingClientRect();
            const boxes = [...svg.querySelectorAll('text')]
              .flatMap((text) => (text.childElementCount > 0 ? [...text.children] : [text]))
              .map((element) => ({ words: element.textContent, box: element.getBoundingClientRect() }))
              .filter(({ box }) => box.width > 0);
            texts += boxes.length;
            for (const [index, { words, box }] of boxes.entries()) {
              if (box.left < frame.left - slack.beside || box.right > frame.right + slack.beside)
                found.push(`beyond the drawing: ${words}`);
              if (box.top < frame.top - slack.above || box.bottom > frame.bottom + slack.above)
                found.push(`above or below the drawing: ${words}`);
              for (const other of boxes.slice(index + 1)) {
                const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
                const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
                if (across > slack.beside && down > slack.above) found.push(`${words} over ${other.words}`);
              }
            }
          }
          return { count: texts, faults: found };
        }, SLACK);
        expect(count).toBeGreaterThan(5);
        expect({ chart, faults }).toEqual({ chart, faults: [] });
      }
      await leave(page);
    }
  });
});
