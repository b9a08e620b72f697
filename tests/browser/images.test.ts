import { globSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { serveFolder, type StaticServer } from './serve.ts';

const dist = process.env['DIST_DIR'] ?? 'dist';
const drawings = globSync('charts/*.svg', { cwd: dist }).sort();

let browser: Browser;
let server: StaticServer;
let page: Page;

beforeAll(async () => {
  server = await serveFolder(dist);
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(`${server.origin}/`);
});

afterAll(async () => {
  await browser.close();
  server.close();
});

/** The size of an image of the site as a browser shows it. */
function sizeOf(path: string): Promise<[number, number]> {
  return page.evaluate(async (address) => {
    const image = new Image();
    image.src = address;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight] as [number, number];
  }, `${server.origin}/${path}`);
}

describe('the images of the charts', () => {
  it('are well-formed XML without anything of a page in it', async () => {
    const faults = await page.evaluate(
      (files) =>
        files.flatMap(({ path, text }) => {
          const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
          const fault = parsed.querySelector('parsererror')?.textContent;
          const foreign = /var\(|currentColor|href=|<a /.exec(text)?.[0];
          return [fault, foreign].flatMap((each) => (each ? [`${path}: ${each}`] : []));
        }),
      drawings.map((path) => ({ path, text: readFileSync(`${dist}/${path}`, 'utf8') })),
    );
    expect(drawings.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });

  it('keep every text within their edges', async () => {
    const outside: string[] = [];
    for (const path of drawings.filter((name) => !name.includes('.dark.'))) {
      await page.goto(`${server.origin}/${path}`);
      const found = await page.evaluate(async () => {
        await document.fonts.ready;
        const { width, height } = document.documentElement.getBoundingClientRect();
        return [...document.querySelectorAll('text')].flatMap((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          const within = left >= 8 && right <= width - 8 && top >= 8 && bottom <= height - 8;
          return within ? [] : [text.textContent];
        });
      });
      outside.push(...found.map((text) => `${path}: ${text}`));
    }
    await page.goto(`${server.origin}/`);
    expect(outside).toEqual([]);
  });

  it('are offered as PNG of twice the size', async () => {
    const [width, height] = await sizeOf('charts/pupils.vi.svg');
    expect(await sizeOf('charts/pupils.vi.png')).toEqual([2 * width, 2 * height]);
    expect(await sizeOf('charts/pupils.vi.dark.png')).toEqual([2 * width, 2 * height]);
  });

  it('are all listed on the page of the chart', async () => {
    await page.goto(`${server.origin}/en/charts/pupils/`);
    const offered = await page
      .locator('.chart-files a[download][href*="/charts/pupils."]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-1) ?? ''));
    const made = globSync('charts/pupils.*', { cwd: dist })
      .map((path) => path.split('/').at(-1) ?? '')
      .filter((name) => !/\.(?:gz|br)$/.test(name));
    expect(offered.sort()).toEqual(made.sort());
  });
});

describe('the social card of a page', () => {
  it.each(['/', '/en/charts/pupils/', '/bao-cao/quang-tri/', '/en/places/dak-lak/krong-bong/'])(
    'of %s has the size that the page says',
    async (path) => {
      await page.goto(`${server.origin}${path}`);
      const said = await page.evaluate(() => {
        const content = (property: string) =>
          document.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';
        return {
          path: new URL(content('og:image')).pathname.slice(1),
          size: [Number(content('og:image:width')), Number(content('og:image:height'))],
        };
      });
      expect(await sizeOf(said.path)).toEqual(said.size);
      expect(said.size).toEqual([1200, 630]);
    },
  );
});
