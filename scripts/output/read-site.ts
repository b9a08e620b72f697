import { readFileSync } from 'node:fs';
import type { BuiltPage, BuiltSite, OtherPage } from './page.ts';
import { readPage } from './read-page.ts';

/** The files of a built site, with `/`, wherever each of them is. */
export interface SiteFiles {
  readonly paths: () => readonly string[];
  readonly locate: (path: string) => string;
}

/** Which pages are read already, and which are to be checked; without it all, and each is read now. */
export interface ReadPages {
  /** What was read of a page; null where it is to be read now. */
  readonly read: (path: string) => BuiltPage | null;
  /** The pages that are to be checked; null for all. */
  readonly wanted: ReadonlySet<string> | null;
}

/** So many pages are in memory at once, besides what others ask of them. */
const PAGES_AT_ONCE = 500;

/** Reads a built site some pages at a time; all of them would not fit into memory. */
export function* readBuiltSite(
  { paths, locate }: SiteFiles,
  { basePath, siteUrl }: Pick<BuiltSite, 'basePath' | 'siteUrl'>,
  { read, wanted }: ReadPages = { read: () => null, wanted: null },
): Iterable<BuiltSite> {
  const files = new Set(paths());
  const readText = (path: string): string => readFileSync(locate(path), 'utf8');
  const pageOf = (path: string): BuiltPage => read(path) ?? readPage(path, readText(path));
  const known = new Map<string, OtherPage>();
  const remember = ({ path, languages, numbers, ids }: BuiltPage): OtherPage => {
    const other = known.get(path) ?? { path, languages, numbers, ids: new Set(ids) };
    known.set(path, other);
    return other;
  };
  const pageAt = (path: string): OtherPage | null => {
    const found = known.get(path);
    if (found || !path.endsWith('.html') || !files.has(path)) return found ?? null;
    return remember(pageOf(path));
  };
  const sitemaps = addressesOf(readText('sitemap-index.xml')).map((address) =>
    new URL(address).pathname.slice(basePath.length),
  );
  const site = {
    files,
    pageAt,
    basePath,
    siteUrl,
    readText,
    sitemap: new Set(sitemaps.flatMap((path) => addressesOf(readText(path)))),
  };
  const checked = [...(wanted ?? files)].filter((path) => path.endsWith('.html')).sort();
  for (let start = 0; start === 0 || start < checked.length; start += PAGES_AT_ONCE) {
    const pages = checked.slice(start, start + PAGES_AT_ONCE).map(pageOf);
    for (const page of pages) remember(page);
    yield { ...site, pages };
  }
}

const LOCATION = /<loc>([^<]*)<\/loc>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
};

/** The addresses that a sitemap, or an index of sitemaps, lists; a parser takes long over the twins of each. */
function addressesOf(sitemap: string): string[] {
  return Array.from(sitemap.matchAll(LOCATION), ([, text = '']) =>
    text.replace(/&#?\w+;/g, (entity) => ENTITIES[entity] ?? entity).trim(),
  );
}
