// How building grows with the number of places: `npm run bench -- growth`. Writes docs/scale.svg and prints the tables of
// docs/scale.md. All is measured in one run, so that the ratios hold on a machine that others use as well.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drawGrowth, type Growth } from './growth-chart.ts';
import { writePlaces } from './generate-places.ts';
import { FLAGS } from './measure.ts';

const COUNTS = (process.env['COUNTS'] ?? '100,1000,10000').split(',').map(Number);
/** As `npm run build` has it. */
const BUILD_FLAGS = [...FLAGS, '--import', './scripts/code-cache.js'];

/** The parts of a build that the plain script has too: it makes a page and writes it. */
const PAGES_ALONE = ['pages: rendering', 'pages: writing'];

/** Two figures a place a year. */
const YEARS = Number(process.env['YEARS'] ?? '10');

const scratch = mkdtempSync(join(tmpdir(), 'ket-nap-growth-'));
const rows = COUNTS.map(measure);
rmSync(scratch, { recursive: true, force: true });
console.log(JSON.stringify(rows));
for (const row of rows) {
  const { places, pages, cold, rebuild, plain, bytes } = row;
  console.log(
    `| ${format(places)} | ${format(pages)} | ${clockAndProcessors(cold)} | ${clockAndProcessors(rebuild)} | ` +
      `${format(cold.megabytes)} MB | ${clockAndProcessors(plain)} | ${(bytes / 1e6).toFixed(0)} MB |`,
  );
}
for (const row of rows) console.log(accountOf(row));
writeFileSync('docs/scale.svg', drawGrowth(rows));

function measure(places: number): Growth {
  const folder = join(scratch, String(places));
  const [data, dist] = [join(folder, 'data'), join(folder, 'dist')];
  writePlaces(data, places, YEARS);
  const environment = { ...process.env, DATA_DIR: data, DIST_DIR: dist };
  const build = (): Growth['cold'] => run('bench/build.ts', [], environment, BUILD_FLAGS) as Growth['cold'];
  const cold = build();
  changeOneCell(join(data, 'observations'));
  const rebuild = build();
  const plain = run(
    'bench/plain-site.ts',
    [data, join(folder, 'plain'), String(pageBytes(join(dist, 'dia-phuong')))],
    environment,
  ) as Growth['plain'];
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  return {
    places,
    pages: files.filter((path) => path.endsWith('.html')).length,
    bytes: files.reduce((sum, path) => sum + statSync(join(dist, path)).size, 0),
    cold,
    rebuild,
    plain,
  };
}

/** How long the pages of places are on average: those of the plain script are as long. */
function pageBytes(folder: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.html'),
  );
  return Math.round(pages.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0) / pages.length);
}

/** One figure more in the first report. */
function changeOneCell(folder: string): void {
  const path = join(folder, readdirSync(folder).sort()[0] ?? '');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/,(\d+),,exact,[\d.]+,/, ',7,,exact,7,'));
}

/** A process of its own; what those before it wrote is on the disk by then. */
function run(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  flags: readonly string[] = [],
): unknown {
  spawnSync('sync');
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, script, ...args], {
    encoding: 'utf8',
    env,
  });
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as unknown;
}

function clockAndProcessors({ milliseconds, seconds }: Growth['rebuild']): string {
  return `${(milliseconds / 1000).toFixed(1)} s, ${seconds.toFixed(1)} s`;
}

/** What the processors did in a cold build, a line a part; and a page of it against one of the plain script. */
function accountOf({ places, pages, cold, plain }: Growth): string {
  const parts = Object.entries(cold.spent).map(([name, spent = 0]) => [name, spent] as const);
  const rest = cold.seconds - parts.reduce((sum, [, spent]) => sum + spent, 0);
  const alone = PAGES_ALONE.reduce((sum, name) => sum + (cold.spent[name] ?? 0), 0);
  const ratio = (ours: number, theirs: number): string => (ours / pages / (theirs / plain.pages)).toFixed(2);
  return [
    `${format(places)} places, seconds of the processors:`,
    ...[...parts, ['starting, compiling, clearing memory', rest] as const].map(
      ([name, spent]) => `  ${spent.toFixed(1).padStart(6)}  ${name}`,
    ),
    'A page against one of the plain script:',
    `  ${ratio(cold.milliseconds, plain.milliseconds)} by the clock, all told`,
    `  ${ratio(cold.seconds, plain.seconds)} by the processors, all told`,
    `  ${ratio(alone, plain.seconds)} by the processors, pages rendered and written, nothing packed or checked`,
  ].join('\n');
}

function format(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
