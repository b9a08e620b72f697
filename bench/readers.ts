// What each kind of page costs a reader, packed: `DIST_DIR=… node bench/run.ts readers`, after a build.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = process.env['DIST_DIR'] ?? 'dist';

/** A page of each kind, and what it loads once a reader uses it. */
const PAGES: readonly (readonly [kind: string, path: string, onUse: readonly string[]])[] = [
  ['overview', 'en', []],
  ['chart', longestIn('en/charts'), ['search/en.json']],
  ['places', 'en/places', []],
  ['place', longestIn('en/places'), []],
  ['reports', 'en/reports', []],
  ['report', longestIn('en/reports'), []],
  ['indicator', longestIn('en/indicators'), []],
  ['audit', 'en/audit', []],
  ['data', 'en/data', []],
  ['explorer', 'en/explore', ['explore/observations.json', 'explore/names.en.json']],
];

for (const [kind, path, onUse] of PAGES) {
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  const assets = [...new Set(html.match(/\/_astro\/[\w.-]+/g) ?? [])];
  const sum = (end: RegExp): number =>
    assets.filter((asset) => end.test(asset)).reduce((total, asset) => total + packed(asset), 0);
  const cells = [
    packed(`${path}/index.html`),
    sum(/\.css$/),
    sum(/\.js$/),
    sum(/\.woff2$/),
    onUse.reduce((total, file) => total + packed(file), 0),
  ];
  console.log(`| ${kind} | ${cells.map((bytes) => (bytes / 1000).toFixed(1)).join(' | ')} |`);
}

function packed(path: string): number {
  const file = join(dist, path);
  if (!existsSync(file)) return 0;
  const bytes = readFileSync(file);
  return file.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

/** The page with the most bytes among those directly below a folder. */
function longestIn(folder: string): string {
  const pages = readdirSync(join(dist, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /[/\\]index\.html$/.test(name) && !name.startsWith('page'))
    .map((name) => ({
      path: join(folder, name, '..'),
      bytes: readFileSync(join(dist, folder, name)).length,
    }));
  return pages.toSorted((a, b) => b.bytes - a.bytes)[0]?.path ?? folder;
}
