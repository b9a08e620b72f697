// How fast the explorer answers in a browser: `npm run bench -- explorer [ROWS]`, after a build.
import { gzipSync } from 'node:zlib';
import { readDataFiles } from '../scripts/data-files.ts';
import { deriveAll } from '../src/dataset/derive/derive.ts';
import { runPipeline } from '../src/dataset/pipeline.ts';
import { tabulateDataset } from '../src/dataset/publish/publication.ts';
import { FACETS, type ExploreFile, type FacetId } from '../src/explore/explore-file.ts';
import { MESSAGES } from '../src/i18n/messages.ts';
import { openExplored } from '../src/site/explore/build-explore-file.ts';
import { buildExploreNames } from '../src/site/explore/build-explore-names.ts';
import { labelsOf } from '../src/site/explore/labels.ts';
import { splitExploreFile } from '../src/site/explore/split-explore-file.ts';
import type { Route } from 'playwright-core';
import { launchBrowser } from '../tests/browser/launch.ts';
import { serveFolder } from '../tests/browser/serve.ts';

const RUNS = 5;
const [count = '50000'] = process.argv.slice(3);
const dist = process.env['DIST_DIR'] ?? 'dist';
const file = enlarge(readObservations(), Number(count));
const texts = partsOf(file);

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
const read = new Map<string, number>();
await page.route('**/explore/observations*/**', answer);
await page.route('**/explore/observations.*', answer);
await page.goto(`${server.origin}/en/explore/`, { waitUntil: 'load' });
await page.locator('.explore-live').waitFor({ state: 'visible' });
const tools = await page.context().newCDPSession(page);
await tools.send('HeapProfiler.collectGarbage');
const { usedSize, backingStorageSize } = await tools.send('Runtime.getHeapUsage');

console.log(`${count} rows: read at the start, packed: ${listRead()}`);
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
console.log(`read in all, packed: ${listRead()}`);
await browser.close();
server.close();

/** Answers a request for a file of the explorer, and notes what it takes. */
async function answer(route: Route): Promise<void> {
  const name = /explore\/(.*)\.json$/.exec(new URL(route.request().url()).pathname)?.[1] ?? '';
  const body = texts(name);
  read.set(name, gzipSync(body, { level: 9 }).length);
  await route.fulfill({ body, contentType: 'application/json' });
}

/** Kilobytes of each kind of file that was read so far. */
function listRead(): string {
  const kinds = Map.groupBy(read, ([name]) => name.replace(/.*\/|\.\w+$/g, '').replace(/\d+/, 'n'));
  return [...kinds]
    .map(
      ([kind, files]) =>
        `${kind} ${kilobytes(files.reduce((sum, [, size]) => sum + size, 0))} kB (${String(files.length)})`,
    )
    .join(', ');
}

/** Milliseconds from a click to the end of the layout that shows its answer, in the page's own clock. */
function timeClick(selector: string): Promise<number> {
  return page.evaluate(async (selector) => {
    const control = document.querySelector<HTMLElement>(selector);
    if (!control) throw new Error(`the page lacks ${selector}`);
    const start = performance.now();
    control.click();
    while (document.querySelector('data-explorer[aria-busy]')) {
      // Parts that lie in memory answer in microtasks; those that are read take as long as the network does.
      if (performance.now() - start > 5) await new Promise((resolve) => setTimeout(resolve));
      else await Promise.resolve();
    }
    document.body.getBoundingClientRect();
    return performance.now() - start;
  }, selector);
}

/** The collected observations, as the site has them. */
function readObservations(): ExploreFile {
  const { dataset } = runPipeline(readDataFiles('data'));
  const table = tabulateDataset(dataset).find((each) => each.table.name === 'observations')?.table;
  if (!table) throw new Error('no observations');
  return openExplored('observations', { dataset, derived: deriveAll(dataset), table }).file;
}

/** The text of each file of the explorer by its name, made when it is asked for. */
function partsOf(whole: ExploreFile): (name: string) => string {
  const { dataset } = runPipeline(readDataFiles('data'));
  const names = buildExploreNames(dataset, [whole], 'en');
  const labelOf = labelsOf('observations', names, MESSAGES.en.explore);
  const keysOf = () => ({ ofBlock: String, ofColumns: String });
  const split = splitExploreFile({ file: whole, slice: (from, to) => sliceOf(whole, from, to) }, keysOf);
  const { start, parts } = split.inWords({ language: 'en', names, labelOf });
  const makers = new Map<string, () => unknown>([
    ['observations.en', start.make],
    ...[...split.parts, ...parts].map(({ name, make }) => [`observations/${name}`, make] as const),
  ]);
  return (name) => JSON.stringify(makers.get(name)?.());
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

/** Some rows of a file as one. */
function sliceOf(from: ExploreFile, first: number, end: number): ExploreFile {
  const some = <Cell>(cells: readonly Cell[]): readonly Cell[] => cells.slice(first, end);
  const facets = { ...from.facets };
  for (const facet of FACETS) facets[facet] = { ...facets[facet], rows: some(facets[facet].rows) };
  return {
    ...from,
    count: end - first,
    facets,
    period: some(from.period),
    form: some(from.form),
    low: some(from.low),
    high: some(from.high),
    report: some(from.report),
    number: some(from.number),
    observations: some(from.observations),
  };
}
