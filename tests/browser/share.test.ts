import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from './axe.ts';
import { launchBrowser } from './launch.ts';
import { serveFolder, type StaticServer } from './serve.ts';

const dist = process.env['DIST_DIR'] ?? 'dist';
const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-host-'));
let browser: Browser;
let site: StaticServer;
/** Another site, at an address of its own, whose pages show charts. */
let host: StaticServer;

beforeAll(async () => {
  site = await serveFolder(dist);
  host = await serveFolder(scratch);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  site.close();
  host.close();
  rmSync(scratch, { recursive: true, force: true });
});

async function open(address: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) faults.push(`request to ${request.url()}`);
  });
  await page.goto(address, { waitUntil: 'load' });
  return { page, faults, close: () => context.close() };
}

/** The embed code that a chart's page offers, for the site as it is served here. */
function frameCodeOf(slug: string): string {
  const answer = JSON.parse(readFileSync(join(dist, 'oembed/en', `${slug}.json`), 'utf8')) as {
    html: string;
  };
  return answer.html.replace(/src="https?:\/\/[^/]+/, `src="${site.origin}`);
}

/** Writes a page of the other site and gives its address. */
function hostPage(name: string, body: string): string {
  mkdirSync(join(scratch, name));
  const html = `<!doctype html><html lang="en"><head><title>Host</title></head><body>${body}</body></html>`;
  writeFileSync(join(scratch, name, 'index.html'), html);
  return `${host.origin}/${name}/`;
}

const frameHeight = (page: Page) => page.locator('iframe').evaluate((frame) => frame.clientHeight);

/** The height of what a frame shows. */
const contentHeight = (page: Page) =>
  page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((root) => Math.ceil(root.getBoundingClientRect().height));

describe.each(['/embed/vi/attainment-pace/', '/embed/en/introduced-admitted/'])('%s', (path) => {
  it.each([
    [320, 'light'],
    [760, 'dark'],
  ] as const)(
    'is sound at %i px in %s: no overflow, no foreign request, no axe violation',
    async (width, colorScheme) => {
      const { page, faults, close } = await open(site.origin + path, {
        viewport: { width, height: 900 },
        colorScheme,
      });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect({ overflow, faults, violations: await axeViolations(page) }).toEqual({
        overflow: 0,
        faults: [],
        violations: [],
      });
      await close();
    },
  );
});

describe('an embed page', () => {
  const path = '/embed/vi/attainment-pace/';

  it('shows the figure and the way to its page, and opens every link beside the host’s page', async () => {
    const { page, close } = await open(site.origin + path, { javaScriptEnabled: false });
    expect(await page.locator('.drawing svg:visible').count()).toBe(1);
    expect(await page.locator('header, footer').count()).toBe(0);
    const link = page.locator('.source-line a').first();
    expect(await link.getAttribute('href')).toBe('/bieu-do/attainment-pace/');
    expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual([
      '_blank',
      'noopener',
    ]);
    const opened = page.context().waitForEvent('page');
    const mark = await page.locator('.drawing svg:visible a').first().boundingBox();
    if (!mark) throw new Error('the drawing has no link');
    await page.mouse.click(mark.x + mark.width / 2, mark.y + mark.height / 2);
    await (await opened).waitForURL('**/bao-cao/**');
    expect(page.url()).toBe(site.origin + path);
    await close();
  });

  it.each([
    ['', 'dark', 'rgb(22, 24, 26)'],
    ['?theme=light', 'dark', 'rgb(251, 249, 244)'],
    ['?theme=dark', 'light', 'rgb(22, 24, 26)'],
    ['?theme=pink', 'light', 'rgb(251, 249, 244)'],
  ] as const)(
    'has the theme of its address (%s), else that of the %s system',
    async (query, scheme, ground) => {
      const { page, close } = await open(site.origin + path + query, { colorScheme: scheme });
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
        ground,
      );
      await close();
    },
  );

  it('is no page for search engines, which are led to the chart’s own', async () => {
    const { page, close } = await open(site.origin + path);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(
      /\/bieu-do\/attainment-pace\/$/,
    );
    await close();
  });
});

describe('a frame in a page from another address', () => {
  const slug = 'introduced-admitted';

  it.each([
    ['before the frame', (frame: string, script: string) => script + frame],
    ['after the frame', (frame: string, script: string) => frame + script],
    ['late', (frame: string) => frame],
  ])('is as high as its chart with the script %s, and follows its width', async (name, body) => {
    const script = `<script src="${site.origin}/embed.js" async></script>`;
    const address = hostPage(`with-script-${name.replaceAll(' ', '-')}`, body(frameCodeOf(slug), script));
    const { page, close } = await open(address, { viewport: { width: 1000, height: 900 } });
    if (name === 'late') await page.addScriptTag({ url: `${site.origin}/embed.js` });
    const isFitting = async () => (await frameHeight(page)) === (await contentHeight(page));
    await expect.poll(isFitting).toBe(true);
    const wide = await frameHeight(page);
    await page.setViewportSize({ width: 400, height: 900 });
    await expect.poll(async () => (await frameHeight(page)) > wide && (await isFitting())).toBe(true);
    await page.setViewportSize({ width: 1000, height: 900 });
    await expect.poll(async () => (await frameHeight(page)) === wide && (await isFitting())).toBe(true);
    await close();
  });

  it('heeds no message from elsewhere and no height that is none', async () => {
    const address = hostPage(
      'messages',
      `${frameCodeOf(slug)}<script src="${site.origin}/embed.js"></script>`,
    );
    const { page, close } = await open(address, { viewport: { width: 1000, height: 900 } });
    await expect.poll(async () => (await frameHeight(page)) === (await contentHeight(page))).toBe(true);
    const before = await frameHeight(page);
    await page.evaluate(() => window.postMessage({ type: 'ket-nap-height', height: 5 }, '*'));
    await page
      .frameLocator('iframe')
      .locator('html')
      .evaluate(() => {
        for (const height of [-1, 'x', undefined])
          window.parent.postMessage({ type: 'ket-nap-height', height }, '*');
        window.parent.postMessage({ type: 'something-else', height: 5 }, '*');
        window.parent.postMessage(null, '*');
      });
    await page.waitForTimeout(100);
    expect(await frameHeight(page)).toBe(before);
    await close();
  });

  it.each([360, 1000])(
    'shows every chart whole without any script in a window of %i px',
    { timeout: 120_000 },
    async (width) => {
      const slugs = readdirSync(join(dist, 'embed/en'));
      const address = hostPage(`without-script-${width}`, slugs.map(frameCodeOf).join('\n'));
      const { page, close } = await open(address, {
        viewport: { width, height: 900 },
        javaScriptEnabled: false,
      });
      for (const frame of await page.locator('iframe').all()) {
        await frame.scrollIntoViewIfNeeded();
        const title = await frame.getAttribute('title');
        const root = frame.contentFrame().locator('html');
        await root.locator('.drawing svg:visible').waitFor();
        const height = await root.evaluate((element) => element.getBoundingClientRect().height);
        const room = await frame.evaluate((element) => element.clientHeight);
        expect({ title, fits: height <= room, isTooHigh: room > height * 1.25 }).toEqual({
          title,
          fits: true,
          isTooHigh: false,
        });
      }
      await close();
    },
  );
});

describe('the share section of a chart', () => {
  const path = '/en/charts/attainment-pace/';

  it('offers the address and the code of the chart, and copies them', async () => {
    const { page, close } = await open(site.origin + path, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const code = await page.locator('#share-frame').inputValue();
    expect(code).toContain('/embed/en/attainment-pace/"');
    await page.locator('button[data-copy-from=share-frame]').click();
    await expect
      .poll(() => page.locator('button[data-copy-from=share-frame] + output').textContent())
      .toBe('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
    await close();
  });

  it('selects the text where the clipboard is refused, and says so', async () => {
    const { page, close } = await open(site.origin + path);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.locator('button[data-copy-from=share-address]').click();
    await expect
      .poll(() => page.locator('button[data-copy-from=share-address] + output').textContent())
      .toContain('selected');
    const address = await page.locator('#share-address').inputValue();
    expect(address).toMatch(/\/en\/charts\/attainment-pace\/$/);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(address);
    await close();
  });

  it('pins what is chosen in the chart, from the start and as it changes', async () => {
    const { page, close } = await open(`${site.origin}${path}?view=table&utm_source=x`);
    expect(await page.locator('#share-address').inputValue()).toMatch(/attainment-pace\/\?view=table$/);
    await page.evaluate(() => {
      history.replaceState(null, '', '?level=province&view=table');
      document.dispatchEvent(new CustomEvent('statechange'));
    });
    expect(await page.locator('#share-address').inputValue()).toMatch(/\/\?view=table&level=province$/);
    expect(await page.locator('#share-frame').inputValue()).toContain('/?view=table&amp;level=province"');
    await close();
  });

  it('holds the plain code without JavaScript, and no button that would do nothing', async () => {
    const { page, close } = await open(site.origin + path, { javaScriptEnabled: false });
    expect(await page.locator('#share-address').inputValue()).toMatch(/\/en\/charts\/attainment-pace\/$/);
    expect(await page.locator('#share-frame').inputValue()).not.toContain('{');
    expect(await page.locator('.share button:visible').count()).toBe(0);
    await close();
  });

  it('is found by programs that read oEmbed', async () => {
    const { page, close } = await open(site.origin + path);
    const link = page.locator('link[type="application/json+oembed"]');
    const address = new URL((await link.getAttribute('href')) ?? '');
    const response = await page.request.get(site.origin + address.pathname);
    expect(await response.json()).toMatchObject({ version: '1.0', type: 'rich', width: 800 });
    await close();
  });
});

describe('feeds and sitemaps', () => {
  it.each(['/feed.xml', '/en/feed.xml', '/sitemap.xml', '/sitemap-index.xml'])('%s is XML', async (path) => {
    const { page, close } = await open(site.origin);
    const text = await (await page.request.get(site.origin + path)).text();
    const root = await page.evaluate((xml) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      return parsed.querySelector('parsererror')?.textContent ?? parsed.documentElement.localName;
    }, text);
    expect(['feed', 'urlset', 'sitemapindex']).toContain(root);
    await close();
  });
});
