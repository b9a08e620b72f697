// How fast the explorer answers in a browser: `npm run bench -- explorer [ROWS]`, after a build.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { FACETS, type ExploreFile, type FacetId } from '../src/explore/explore-file.ts';
import { launchBrowser } from '../tests/browser/launch.ts';
import { serveFolder } from '../tests/browser/serve.ts';

const RUNS = 5;
const [count = '50000'] = process.argv.slice(3);
const dist = process.env['DIST_DIR'] ?? 'dist';
const small = JSON.parse(readFileSync(join(dist, 'explore/observations.json'), 'utf8')) as ExploreFile;
const file = enlarge(small, Number(count));
const text = JSON.stringify(file);

/** What is asked, one after the other; each is a box that is checked, then unchecked, or a header that is pressed. */
const QUESTIONS: readonly (readonly [name: string, selector: string])[] = [
  ...(['place', 'indicator', 'status', 'year', 'wording', 'publisher'] as const).map(
    (facet): readonly [string, string] => [`choose ${facet}`, boxOf(facet)],
  ),
  ['sort by place', '.explore-live th:nth-child(1) button'],
  ['sort by value', '.explore-live th:nth-child(2) button'],
  ['sort by report', '.explore-live th:nth-child(8) button'],
];

const server = await serveFolder(dist);
const browser = await launchBrowser();
const page = await browser.newPage();
await page.route('**/explore/observations.json', (route) =>
  route.fulfill({ body: text, contentType: 'application/json' }),
);
await page.goto(`${server.origin}/en/explore/`, { waitUntil: 'load' });
await page.locator('.explore-live').waitFor({ state: 'visible' });
const tools = await page.context().newCDPSession(page);
await tools.send('HeapProfiler.collectGarbage');
const { usedSize, backingStorageSize } = await tools.send('Runtime.getHeapUsage');

const bytes = Buffer.byteLength(text);
console.log(
  `${count} rows: ${kilobytes(bytes)} kB, gzip ${kilobytes(gzipSync(text, { level: 9 }).length)} kB`,
);
console.log(
  `memory of the page after a collection: heap ${megabytes(usedSize)} MB, arrays ${megabytes(backingStorageSize)} MB`,
);
console.log(`answer until the next frame is laid out, median and most of ${String(RUNS * 2)} runs:`);
for (const [name, selector] of QUESTIONS) {
  const times: number[] = [];
  for (let run = 0; run < RUNS * 2; run += 1) times.push(await timeClick(selector));
  const sorted = times.toSorted((a, b) => a - b);
  const [median = 0, most = 0] = [sorted[RUNS], sorted.at(-1)];
  console.log(`${name.padEnd(20)}${median.toFixed(0).padStart(6)} ms${most.toFixed(0).padStart(6)} ms`);
}
await browser.close();
server.close();

/** Milliseconds from a click to the end of the layout that shows its answer, in the page's own clock. */
function timeClick(selector: string): Promise<number> {
  return page.evaluate((selector) => {
    const control = document.querySelector<HTMLElement>(selector);
    if (!control) throw new Error(`the page lacks ${selector}`);
    const start = performance.now();
    control.click();
    document.body.getBoundingClientRect();
    return performance.now() - start;
  }, selector);
}

function boxOf(facet: FacetId): string {
  const { values } = file.facets[facet];
  const value = values[Math.min(1, values.length - 1)] ?? '';
  return `[data-facet="${facet}"] input[value=${JSON.stringify(value)}]`;
}

/** The same kind of rows in the same proportions, but more of them: each facet and figure is drawn for itself. */
function enlarge(from: ExploreFile, rows: number): ExploreFile {
  let state = 1;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  const many = <Cell>(cells: readonly Cell[]): Cell[] =>
    Array.from({ length: rows }, () => cells[draw(cells.length)] as Cell);
  const facets = { ...from.facets };
  for (const facet of FACETS) facets[facet] = { ...facets[facet], rows: many(facets[facet].rows) };
  return {
    ...from,
    count: rows,
    facets,
    period: many(from.period),
    form: many(from.form),
    low: Array.from({ length: rows }, () => draw(10_000)),
    high: many(from.high),
    report: many(from.report),
    number: Array.from({ length: rows }, (_, row) => (row % 100) + 1),
    observations: many(from.observations),
    disagreeing: [],
  };
}

function kilobytes(size: number): string {
  return (size / 1000).toFixed(0);
}

function megabytes(size: number): string {
  return (size / 1e6).toFixed(1);
}
