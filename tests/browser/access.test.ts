import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeColourViolations, axeViolations } from './axe.ts';
import { PAGES_OF_EACH_KIND, PAGE_OF_EACH_KIND } from './page-kinds.ts';
import { openSite } from './visit.ts';

const { visit, leave } = openSite();

/** 320 px is also a window of 1280 px at 400 % zoom. */
const WIDTHS = [1280, 320] as const;
const HEIGHT = 900;

/** The text spacing that a reader may set (WCAG 2.2, 1.4.12). */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

describe.each([...PAGES_OF_EACH_KIND.map(({ path }) => path), '/404.html'])('%s', (path) => {
  it('is sound at 320 and 1280 px, light and dark: no overflow, no blocked or foreign request, no axe violation', async () => {
    const { page, faults } = await visit(path, { viewport: { width: WIDTHS[0], height: HEIGHT } });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      const overflow = await overflowOf(page);
      const light = await axeViolations(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await axeColourViolations(page);
      await page.emulateMedia({ colorScheme: 'light' });
      expect({ width, overflow, light, dark, faults }).toEqual({
        width,
        overflow: 0,
        light: [],
        dark: [],
        faults: [],
      });
    }
    await leave(page);
  });
});

describe.each(PAGE_OF_EACH_KIND)('$path', ({ path }) => {
  it('keeps all of its words within the window when a reader spaces text out', async () => {
    const { page } = await visit(path, { viewport: { width: 320, height: HEIGHT }, bypassCSP: true });
    await page.addStyleTag({ content: SPACING });
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        // What is cut with an ellipsis is cut by intent: the heading has it whole. So is what only a screen reader gets.
        .filter((element) => !element.matches('.unseen-label'))
        .filter((element) => getComputedStyle(element).textOverflow !== 'ellipsis')
        .filter((element) => ['hidden', 'clip'].includes(getComputedStyle(element).overflowX))
        .filter((element) => !(element instanceof SVGElement) && element.scrollWidth > element.clientWidth)
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect({ overflow: await overflowOf(page), clipped }).toEqual({ overflow: 0, clipped: [] });
    await leave(page);
  });

  it('shows a plain outline around whatever the keyboard reaches, and moves nothing', async () => {
    const { page } = await visit(path, { viewport: { width: 1280, height: HEIGHT } });
    const STOPS = 40;
    const unseen: string[] = [];
    for (let stop = 0; stop < STOPS; stop += 1) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        const isSeen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
        return isSeen ? null : focused.outerHTML.slice(0, 80);
      });
      if (fault) unseen.push(fault);
    }
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration !== '0s' || scrollBehavior !== 'auto';
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect({ unseen, moving }).toEqual({ unseen: [], moving: [] });
    await leave(page);
  });
});

describe('the check itself', () => {
  it('finds a faint word among the rows of a table, in the theme that has it, and a picture without words', async () => {
    const { page } = await visit('/en/places/', { bypassCSP: true });
    const content = '@media (prefers-color-scheme: dark) { td { color: #333 !important } }';
    await page.addStyleTag({ content });
    expect(await axeColourViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeColourViolations(page)).toEqual([expect.stringContaining('color-contrast: ')]);
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
    expect(await axeViolations(page)).toContainEqual(expect.stringContaining('image-alt: '));
    await leave(page);
  });
});

describe('a chart as a table', () => {
  it.each(['/bieu-do/attainment-pace/?view=table', '/en/charts/sample-map/?view=table'])(
    '%s has no axe violation in either theme on a phone',
    async (path) => {
      const { page } = await visit(path, { viewport: { width: 320, height: HEIGHT } });
      const light = await axeViolations(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect({ light, dark: await axeColourViolations(page) }).toEqual({ light: [], dark: [] });
      await leave(page);
    },
  );
});

describe('a reader’s own contrast colours', () => {
  it('draw every mark of a chart, in those colours', async () => {
    const { page } = await visit('/en/charts/attainment-pace/', {
      viewport: { width: 1280, height: HEIGHT },
      forcedColors: 'active',
    });
    const colours = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('div'));
      const colourOf = (name: string): string => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const [ground, ...allowed] = ['Canvas', 'CanvasText', 'LinkText', 'GrayText'].map(colourOf);
      const parts = [...document.querySelectorAll('.drawing-wide [data-of]:not(a)')];
      const unseen = parts.filter((part) => {
        const { fill, stroke } = getComputedStyle(part);
        return ![fill, stroke].some((colour) => allowed.includes(colour) && colour !== ground);
      });
      return { parts: parts.length, unseen: unseen.map((part) => part.outerHTML.slice(0, 120)) };
    });
    expect(colours.parts).toBeGreaterThan(50);
    expect(colours.unseen).toEqual([]);
    await leave(page);
  });
});
