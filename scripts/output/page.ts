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
  /** The text of a file of the output. */
  readonly readText: (path: string) => string;
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
  const readText = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const pages = files
    .filter((path) => path.endsWith('.html'))
    .sort()
    .map((path) => ({ path, document: parseHTML(readText(path)).document }));
  const { document } = parseHTML(readText('sitemap.xml'));
  const sitemap = new Set([...document.querySelectorAll('loc')].map((loc) => loc.textContent));
  return { files: new Set(files), pages, basePath, siteUrl, readText, sitemap };
}
