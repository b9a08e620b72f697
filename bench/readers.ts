// What each kind of page costs a reader, packed: `npm run bench -- readers [DIST …]`, after builds. Each folder is a site of
// another size; a browser visits it and uses it, and what it asks for is counted.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../tests/browser/launch.ts';
import { serveFolder } from '../tests/browser/serve.ts';

const folders = process.argv.slice(3);
if (folders.length === 0) folders.push(process.env['DIST_DIR'] ?? 'dist');
const browser = await launchBrowser();

/** A kind of page: where it is, and what a reader does there at first and then. */
interface Visited {
  readonly kind: string;
  readonly path: string;
  readonly steps: readonly ((page: Page) => Promise<unknown>)[];
}

/** Kilobytes of what a page asks for: by ending when it is opened, then of each step. */
interface Cost {
  readonly kind: string;
  readonly html: number;
  readonly css: number;
  readonly script: number;
  readonly fonts: number;
  /** What its scripts read by themselves, and what each step asks for, scripts included. */
  readonly uses: readonly number[];
}

const sites = [];
for (const folder of folders) sites.push(await measureSite(folder));
await browser.close();
for (const [index, first] of (sites[0] ?? []).entries()) {
  const each = sites.map((site) => site[index] ?? first);
  const uses = [0, 1].flatMap((step) => each.map(({ uses: all }) => all[step] ?? 0));
  const cells = [...each.map(({ html }) => html), first.css, first.script, first.fonts, ...uses];
  console.log(`| ${first.kind} | ${cells.map((size) => (size === 0 ? '' : size.toFixed(1))).join(' | ')} |`);
}

async function measureSite(folder: string): Promise<Cost[]> {
  const server = await serveFolder(folder);
  const costs: Cost[] = [];
  for (const visited of pagesOf(folder)) costs.push(await measurePage(visited, folder, server.origin));
  server.close();
  return costs;
}

async function measurePage({ kind, path, steps }: Visited, folder: string, origin: string): Promise<Cost> {
  const page = await browser.newPage();
  let asked = new Set<string>();
  page.on('request', (request) => asked.add(decodeURI(new URL(request.url()).pathname)));
  await page.goto(`${origin}/${path}/`, { waitUntil: 'networkidle' });
  const opened = [...asked];
  const sum = (end: RegExp): number =>
    opened.filter((each) => end.test(each)).reduce((total, each) => total + packed(folder, each), 0);
  const uses: number[] = [];
  for (const step of steps) {
    asked = new Set();
    await step(page);
    await page.waitForLoadState('networkidle');
    await page.waitForTimeout(500);
    uses.push([...asked].reduce((total, each) => total + packed(folder, each), 0));
  }
  await page.close();
  const data = sum(/\.json$/);
  const [first = 0, ...others] = uses;
  return {
    kind,
    html: sum(/\/$/),
    css: sum(/\.css$/),
    script: sum(/\.js$/),
    fonts: sum(/\.woff2$/),
    uses: data > 0 ? [data, first, ...others] : uses,
  };
}

/** A page of each kind, the longest of its kind. */
function pagesOf(folder: string): Visited[] {
  const longest = (below: string): string => longestIn(folder, below);
  const visit = (kind: string, path: string, ...steps: Visited['steps']): Visited => ({ kind, path, steps });
  const openMark = (page: Page): Promise<unknown> =>
    page.locator('figure svg a[href]:visible').first().click({ force: true });
  return [
    visit('overview', 'en'),
    visit('chart', longest('en/charts'), openMark),
    visit('places', 'en/places'),
    visit('place', longest('en/places'), openMark),
    visit('reports', 'en/reports'),
    visit('report', longest('en/reports')),
    visit('indicator', longest('en/indicators')),
    visit('audit', 'en/audit'),
    visit('data', 'en/data'),
    visit('explorer', 'en/explore', chooseProvince),
    visit('explorer, sorted', 'en/explore', (page) =>
      page.locator('.explore-live th:nth-child(2) button').click(),
    ),
    visit('search', 'en', openSearch, (page) => page.locator('.search input').fill(provinceName(folder))),
  ];
}

async function chooseProvince(page: Page): Promise<void> {
  await page.locator('.explore-live').waitFor({ state: 'visible' });
  await page.locator('[data-facet=place] li li input').nth(5).click({ force: true });
}

function openSearch(page: Page): Promise<unknown> {
  return page.locator('.search-open').click();
}

/** Kilobytes of a file as a server sends it. */
function packed(folder: string, path: string): number {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const sent = existsSync(`${file}.gz`) ? `${file}.gz` : file;
  return existsSync(sent) ? statSync(sent).size / 1000 : 0;
}

/** The page with the most bytes among those below a folder, further pages of an index left out. */
function longestIn(folder: string, below: string): string {
  const pages = readdirSync(join(folder, below), { recursive: true, encoding: 'utf8' })
    .filter((name) => /[/\\]index\.html$/.test(name) && !name.startsWith('page'))
    .map((name) => ({ path: join(below, name, '..'), bytes: statSync(join(folder, below, name)).size }));
  return pages.toSorted((a, b) => b.bytes - a.bytes)[0]?.path ?? below;
}

/** The name of the last province but one: of those that are generated, one that is whole and whose number few figures have. */
function provinceName(folder: string): string {
  const names = readdirSync(join(folder, 'en/places'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'page')
    .map((entry) => entry.name)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const html = readFileSync(join(folder, 'en/places', names.at(-2) ?? '', 'index.html'), 'utf8');
  return /<h1[^>]*>([^<]*)/.exec(html)?.[1] ?? '';
}
