import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './launch.ts';
import { serveFolder, type StaticServer } from './serve.ts';

export interface Visit {
  readonly page: Page;
  /** Messages of the console and requests that left the server. */
  readonly faults: string[];
}

/** The built site in a browser, for the tests of one file. */
export interface Site {
  readonly origin: () => string;
  /** Opens a page of the site in a context of its own, which `leave` closes. */
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
  readonly leave: (page: Page) => Promise<void>;
  readonly hold: StaticServer['hold'];
}

/** Serves the built site and starts a browser before the tests of a file, and ends both after them. */
export function openSite(): Site {
  let browser: Browser;
  let server: StaticServer;
  beforeAll(async () => {
    server = await serveFolder(process.env['DIST_DIR'] ?? 'dist');
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });
  return {
    origin: () => server.origin,
    visit: async (path, options = {}) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('dialog', (dialog) => {
        faults.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('request', (request) => {
        const url = request.url();
        const isOwn = url.startsWith(server.origin) || url.startsWith(`blob:${server.origin}`);
        if (!isOwn) faults.push(`request to ${url}`);
      });
      await page.goto(server.origin + path, { waitUntil: 'load' });
      return { page, faults };
    },
    leave: (page) => page.context().close(),
    hold: (address) => server.hold(address),
  };
}
