import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseHTML } from 'linkedom';

/** One built page. */
export interface BuiltPage {
  /** Path below the output folder: `en/charts/index.html`. */
  readonly path: string;
  readonly document: Document;
}

export interface BuiltSite {
  /** Every file of the output, with `/`. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly BuiltPage[];
  /** Base path of every link, with a slash at either end. */
  readonly basePath: string;
  readonly siteUrl: string;
  /** Every address of the sitemap, absolute. */
  readonly sitemap: ReadonlySet<string>;
}

/** A fault that the built site has; empty where there is none. */
export type OutputRule = (site: BuiltSite) => string[];

/** Reads a built site whole. */
export function readBuiltSite(folder: string, basePath: string, siteUrl: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.split(sep).join('/'),
  );
  const pages = files
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((path) => ({ path, document: parseHTML(readFileSync(join(folder, path), 'utf8')).document }));
  const sitemap = readFileSync(join(folder, 'sitemap.xml'), 'utf8');
  const addresses = [...parseHTML(sitemap).document.querySelectorAll('loc')].map((loc) => loc.textContent);
  return { files: new Set(files), pages, basePath, siteUrl, sitemap: new Set(addresses) };
}
