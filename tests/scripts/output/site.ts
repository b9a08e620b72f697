import type { BuiltSite } from '../../../scripts/output/page.ts';
import { readPage } from '../../../scripts/output/read-page.ts';

/** What a built site holds besides its pages. */
interface Rest {
  /** The text of other files by their path. */
  readonly others?: Readonly<Record<string, string>>;
  readonly sitemap?: readonly string[];
}

/** A built site from the bodies of its pages, in a given language each, and from what else it holds. */
export function builtSite(
  pages: Readonly<Record<string, string>>,
  basePath = '/',
  { others = { 'data/reports.csv': '' }, sitemap = [] }: Rest = {},
): BuiltSite {
  const read = Object.entries(pages).map(([path, html]) => readPage(path, html));
  return {
    files: new Set([...Object.keys(pages), ...Object.keys(others)]),
    pages: read,
    pageAt: (path) => {
      const page = read.find((each) => each.path === path);
      return page ? { ...page, ids: new Set(page.ids) } : null;
    },
    basePath,
    siteUrl: 'https://example.org',
    readText: (path) => others[path] ?? pages[path] ?? '',
    sitemap: new Set(sitemap),
  };
}

/** A page with its twin declared, as the layout writes it. */
export function pageHtml(language: 'vi' | 'en', twin: string, body: string): string {
  const other = language === 'vi' ? 'en' : 'vi';
  return `<!doctype html><html lang="${language}"><head><link rel="alternate" hreflang="${other}" href="https://example.org${twin}"></head><body>${body}</body></html>`;
}
