// Lighthouse as it comes (a phone on a slow line, simulated) on one page of every indexed kind, served as a host would.
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import lighthouse, { type Result } from 'lighthouse';
import { readSettings } from '../scripts/settings.ts';
import { launchBrowser } from '../tests/browser/launch.ts';
import { PAGE_OF_EACH_KIND } from '../tests/browser/page-kinds.ts';
import { serveFolder } from '../tests/browser/serve.ts';
import { median } from './median.ts';

const RUNS = 3;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const AUDITS = {
  LCP: ['largest-contentful-paint', 's', 1000, 2],
  CLS: ['cumulative-layout-shift', '', 1, 3],
  TBT: ['total-blocking-time', 'ms', 1, 0],
  kB: ['total-byte-weight', '', 1000, 1],
} as const;

/** A free port; the browser's own choice would not be known outside it. */
async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function measureOnce(url: string, port: number): Promise<Result> {
  const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...CATEGORIES] });
  if (!result) throw new Error(`Lighthouse measured nothing at ${url}`);
  if (result.lhr.runtimeError) throw new Error(`${url}: ${result.lhr.runtimeError.message}`);
  return result.lhr;
}

/** What cost points, by name; an audit without weight costs none. */
function faultsOf(run: Result): string[] {
  const weighted = Object.values(run.categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return weighted.filter((id) => (run.audits[id]?.score ?? 1) < 0.9);
}

function line(path: string, runs: readonly Result[]): string {
  const scores = CATEGORIES.map((category) =>
    String(Math.round(median(runs.map((run) => (run.categories[category]?.score ?? 0) * 100)))),
  );
  const figures = Object.values(AUDITS).map(([audit, unit, divisor, digits]) => {
    const value = median(runs.map((run) => run.audits[audit]?.numericValue ?? NaN)) / divisor;
    return `${value.toFixed(digits)} ${unit}`.trim();
  });
  const columns = [...scores, ...figures].map((column) => column.padStart(9));
  const faults = [...new Set(runs.flatMap(faultsOf))];
  return [path.padEnd(40), ...columns, faults.length > 0 ? `  ${faults.join(', ')}` : ''].join('');
}

const { distDir } = readSettings();
if (!existsSync(distDir)) throw new Error(`${distDir} does not exist; run npm run build first`);
const port = await findPort();
const server = await serveFolder(distDir, { isCompressed: true });
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
const wanted = process.argv.slice(3);
/** An embedded chart asks not to be indexed. */
const paths = PAGE_OF_EACH_KIND.filter(({ kind }) => kind !== 'embed')
  .map(({ path }) => path)
  .filter((path) => wanted.length === 0 || wanted.includes(path));
console.log(`Median of ${RUNS} runs of Lighthouse, mobile, simulated; gzip over HTTP/1.1.`);
console.log(
  [
    'page'.padEnd(40),
    ...[...CATEGORIES, ...Object.keys(AUDITS)].map((name) => name.slice(0, 8).padStart(9)),
  ].join(''),
);
try {
  for (const path of paths) {
    const runs: Result[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push(await measureOnce(server.origin + path, port));
    console.log(line(path, runs));
  }
} finally {
  await browser.close();
  server.close();
}
