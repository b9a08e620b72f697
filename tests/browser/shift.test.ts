import { describe, expect, it } from 'vitest';
import { PAGE_OF_EACH_KIND } from './page-kinds.ts';
import { openSite } from './visit.ts';

const { visit, leave } = openSite();

/** How late the fonts are, and how long after that something could still move. */
const [LATE, SETTLED] = [500, 200];

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

interface ShiftEntry extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

// The pages wait for their fonts, so they may wait together.
describe.concurrent.each(PAGE_OF_EACH_KIND)('$path', ({ path }) => {
  it.each([360, 1280])('moves nothing at %i px while it loads, though the fonts come late', async (width) => {
    const { page } = await visit('/favicon.svg', { viewport: { width, height: 800 } });
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, LATE));
      await route.continue();
    });
    await page.goto(new URL(path, page.url()).href, { waitUntil: 'load' });
    await page.waitForTimeout(LATE + SETTLED);
    const shifts = await page.evaluate(
      () =>
        new Promise<Shift[]>((resolve) => {
          const describeNode = (node: Node | null): string =>
            node instanceof Element
              ? `${node.localName}.${node.classList.value}`
              : (node?.textContent ?? '?');
          // What was observed before is handed over at once; a page without a shift hands over nothing.
          new PerformanceObserver((list) => {
            const entries = list.getEntries() as ShiftEntry[];
            resolve(
              entries.map(({ value, sources }) => ({
                value,
                moved: sources.map(({ node }) => describeNode(node)),
              })),
            );
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve([]);
          }, 100);
        }),
    );
    expect(shifts).toEqual([]);
    await leave(page);
  });
});
