import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which folders of `src/` each folder may import from, besides itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'dataset/model': [],
  'dataset/parse': ['dataset/model'],
  'dataset/validate': ['dataset/model', 'dataset/parse'],
  'dataset/derive': ['dataset/model', 'dataset/parse'],
  'dataset/prove': ['dataset/model'],
  'dataset/propose': ['dataset/model', 'dataset/parse', 'dataset/prove'],
  'dataset/publish': ['dataset/model'],
  'dataset/release': ['dataset/model'],
  'dataset/fix': ['dataset/model', 'dataset/parse'],
  'dataset/inspect': ['dataset/model', 'dataset/parse', 'dataset/validate', 'dataset/derive', 'dataset/fix'],
  'dataset/compare': ['dataset/model', 'dataset/parse', 'dataset/derive'],
  'dataset/stream': [
    'dataset/model',
    'dataset/parse',
    'dataset/validate',
    'dataset/derive',
    'dataset/prove',
    'dataset/publish',
  ],
  'dataset/import': ['dataset', 'dataset/model', 'dataset/parse', 'dataset/publish', 'dataset/stream'],
  'dataset/sheets': ['dataset', 'dataset/model', 'dataset/parse', 'dataset/publish', 'dataset/import'],
  dataset: ['dataset/model', 'dataset/parse', 'dataset/validate'],
  i18n: ['dataset/model', 'dataset/derive'],
  charts: ['dataset/model', 'dataset/derive', 'i18n'],
  search: ['dataset/model'],
  explore: ['dataset/model'],
  site: [
    'dataset/model',
    'dataset/parse',
    'dataset/validate',
    'dataset/derive',
    'dataset/prove',
    'dataset/publish',
    'dataset/release',
    'i18n',
    'charts',
    'search',
    'explore',
  ],
  components: [
    'dataset/model',
    'dataset/derive',
    'dataset/release',
    'i18n',
    'charts',
    'explore',
    'site',
    'client',
  ],
  layouts: ['components', 'client', 'dataset/model', 'i18n', 'site', 'styles'],
  views: ['components', 'dataset/model', 'dataset/derive', 'i18n', 'layouts', 'site'],
  pages: ['views', 'layouts', 'site', 'i18n', 'dataset/model'],
  client: [
    'dataset/model',
    'dataset/derive',
    'dataset/fix',
    'dataset/inspect',
    'dataset/publish',
    'i18n',
    'search',
    'explore',
  ],
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:ts|astro)$/.test(path) && !path.endsWith('.d.ts'))
  .map((path) => path.replaceAll('\\', '/'));

const imports = new Map(files.map((file) => [file, importsOf(file)]));

function importsOf(file: string): string[] {
  const text = readFileSync(join('src', file), 'utf8');
  const paths = [...text.matchAll(/(?:from|import|src=)\s*\(?\s*['"](\.[^'"]+)['"]/g)].map(
    (match) => match[1] ?? '',
  );
  return paths.map((path) => relative('src', join('src', dirname(file), path)).replaceAll('\\', '/'));
}

/** The folder that the rules speak of: two levels below `dataset`, one elsewhere. */
function folderOf(file: string): string {
  const parts = file.split('/').slice(0, -1);
  return parts.slice(0, parts[0] === 'dataset' ? 2 : 1).join('/');
}

function findCycle(start: string): string[] | null {
  const seen = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] | null => {
    if (file === start && path.length > 0) return [...path, file];
    if (seen.has(file)) return null;
    seen.add(file);
    for (const next of imports.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle) return cycle;
    }
    return null;
  };
  return visit(start, []);
}

describe('the house', () => {
  it('has a rule for every folder', () => {
    const folders = new Set(files.map(folderOf).filter((folder) => folder !== ''));
    expect([...folders].filter((folder) => !(folder in ALLOWED))).toEqual([]);
  });

  it('imports in one direction only', () => {
    const wrong = files.flatMap((file) => {
      const from = folderOf(file);
      return (imports.get(file) ?? [])
        .map((target) => ({ target, to: folderOf(target) }))
        .filter(({ to }) => to !== from && !ALLOWED[from]?.includes(to))
        .map(({ target }) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has no import cycles', () => {
    expect(files.map(findCycle).filter((cycle) => cycle !== null)).toEqual([]);
  });

  it('keeps the dataset pure: no file system, clock or platform', () => {
    const impure = files
      .filter((file) => file.startsWith('dataset/'))
      .filter((file) =>
        /from 'node:|process\.env|Date\.now|new Date\(\)|globalThis|window\./.test(
          readFileSync(join('src', file), 'utf8'),
        ),
      );
    expect(impure).toEqual([]);
  });
});
