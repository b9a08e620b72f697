// How long an edited cell takes to reach the open page of `npm run dev`, in a real browser, with so many generated places of
// so many years: `npm run bench -- preview 10000 1`. The first edit, for which code is compiled, is left out.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../tests/browser/launch.ts';
import { writePlaces } from './generate-places.ts';
import { median } from './median.ts';

const EDITS = 7;
const PORT = '4399';
const REPORT = 'tinh-1-huyen-1';
/** What follows an edit, as downloads, is over by then. */
const REST = 15_000;

const [places = 10_000, years = 10] = process.argv.slice(3).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'ket-nap-preview-'));
const data = join(folder, 'data');
writePlaces(data, places, years);
cpSync('public', join(folder, 'public'), { recursive: true, filter: (path) => path !== 'public/data' });
const start = performance.now();
const server = spawn('npm', ['run', '-s', 'dev', '--', '--port', PORT], {
  detached: true,
  env: { ...process.env, DATA_DIR: data, BUILD_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  const address = `http://localhost:${PORT}/en/reports/${REPORT}/`;
  while (!(await fetch(address).catch(() => null))?.ok) await wait(200);
  await page.goto(address);
  const started = performance.now() - start;
  const times: number[] = [];
  for (let edit = 0; edit <= EDITS; edit += 1) {
    await wait(REST);
    times.push(await timeEdit(page, String(700 + edit)));
  }
  const [first = NaN, ...others] = times;
  console.log(
    JSON.stringify({
      places,
      years,
      started: Math.round(started),
      first: Math.round(first),
      median: Math.round(median(others)),
      longest: Math.round(Math.max(...others)),
    }),
  );
} finally {
  await browser.close();
  // With what the command started.
  if (server.pid) process.kill(-server.pid);
  rmSync(folder, { recursive: true, force: true });
}

/** Milliseconds from writing a figure into the first row until the page shows it. */
async function timeEdit(page: Page, figure: string): Promise<number> {
  const path = join(data, 'observations', `${REPORT}.csv`);
  const edited = readFileSync(path, 'utf8').replace(/,\d+,,exact,\d+,/, `,${figure},,exact,${figure},`);
  const start = performance.now();
  writeFileSync(path, edited);
  await page.locator(`[id="${REPORT}.1"]`).getByText(figure).first().waitFor();
  return performance.now() - start;
}
