import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './launch.ts';
import { freePort } from '../../scripts/serve/free-port.ts';

const REPORT = 'krong-bong';
const OBSERVATIONS = `observations/${REPORT}.csv`;

let folder: string;
let server: ChildProcess;
let browser: Browser;
let page: Page;

/** Changes a file of the copied data as an editor's program does: whole, in one write. */
function edit(from: RegExp, to: string): void {
  const path = join(folder, 'data', OBSERVATIONS);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

/** Waits until a page answers; the first one takes the longest. */
async function waitForServer(address: string): Promise<void> {
  for (;;) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    if (server.exitCode !== null) throw new Error(`the preview ended with ${String(server.exitCode)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ket-nap-dev-'));
  cpSync('data', join(folder, 'data'), { recursive: true });
  cpSync('public', join(folder, 'public'), { recursive: true, filter: (path) => path !== 'public/data' });
  const port = await freePort();
  // The test runner's own variables would change the preview.
  const { PATH, HOME, TMPDIR } = process.env;
  server = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], {
    env: {
      PATH,
      HOME,
      TMPDIR,
      DATA_DIR: join(folder, 'data'),
      BUILD_DIR: folder,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: 'ignore',
  });
  browser = await launchBrowser();
  page = await browser.newPage();
  const address = `http://localhost:${String(port)}/en/reports/${REPORT}/`;
  await waitForServer(address);
  await page.goto(address);
});

afterAll(async () => {
  await browser.close();
  // It writes downloads beside: until it has ended, the folder is not empty for good.
  const ended = once(server, 'exit');
  server.kill();
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

describe('npm run dev', () => {
  const figure = () => page.locator(`[id="${REPORT}.6"]`);
  const overlay = () => page.locator('vite-error-overlay');

  it('puts an edited figure into the open page', async () => {
    expect(await figure().innerText()).toContain('96');
    edit(/(krong-bong\.6,.*?),96,,exact,96,/, '$1,94,,exact,94,');
    await figure().getByText('94').first().waitFor();
  });

  it('lays a mistake over the page, with file, line, column and remedy, and keeps the last good data', async () => {
    edit(/,94,,exact,94,/, ',"94,5",,exact,94,');
    await overlay().waitFor();
    const message = await overlay().locator('#message-content').innerText();
    expect(message).toContain(`${OBSERVATIONS}:7:L (value)`);
    expect(message).toContain('Write 94.5.');
    expect(await figure().innerText()).toContain('94');
  });

  it('shows markup in a cell as text', async () => {
    edit(/,"94,5",,exact,94,/, ',<b>94</b>,,exact,94,');
    await overlay().getByText('<b>94</b>').first().waitFor();
    expect(await overlay().locator('#message-content b').count()).toBe(0);
  });

  it('says so on a page that is opened while the data are broken', async () => {
    await page.reload();
    await overlay().waitFor();
  });

  it('takes the mistake away when it is mended', async () => {
    edit(/,<b>94<\/b>,,exact,94,/, ',93,,exact,93,');
    await figure().getByText('93').first().waitFor();
    expect(await overlay().count()).toBe(0);
  });
});
