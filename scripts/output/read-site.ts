import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';
import type { BuiltPage, BuiltSite } from './page.ts';
import { readPage } from './read-page.ts';

/** The files of a built site, with `/`, wherever each of them is. */
export interface SiteFiles {
  readonly paths: () => readonly string[];
  readonly locate: (path: string) => string;
}

/** Reads a built site. Pages that were read already are given; the others are read now. */
export function readBuiltSite(
  { paths, locate }: SiteFiles,
  { basePath, siteUrl }: Pick<BuiltSite, 'basePath' | 'siteUrl'>,
  read: ReadonlyMap<string, BuiltPage> = new Map(),
): BuiltSite {
  const files = paths();
  const readText = (path: string): string => readFileSync(locate(path), 'utf8');
  const pages = files
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((path) => read.get(path) ?? readPage(path, readText(path)));
  const sitemaps = addressesOf(readText('sitemap-index.xml')).map((address) =>
    new URL(address).pathname.slice(basePath.length),
  );
  return {
    files: new Set(files),
    pages,
    basePath,
    siteUrl,
    readText,
    sitemap: new Set(sitemaps.flatMap((path) => addressesOf(readText(path)))),
  };
}

/** The addresses that a sitemap, or an index of sitemaps, lists. */
function addressesOf(sitemap: string): string[] {
  const addresses: string[] = [];
  let isAddress = false;
  const parser = new Parser(
    {
      onopentag: (name) => {
        isAddress = name === 'loc';
        if (isAddress) addresses.push('');
      },
      ontext: (text) => {
        if (isAddress) addresses.push(`${addresses.pop() ?? ''}${text}`);
      },
      onclosetag: () => {
        isAddress = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(sitemap);
  return addresses;
}
