import { parseHTML } from 'linkedom';
import type { BuiltSite } from '../../../scripts/output/page.ts';

/** A built site from the bodies of its pages, in a given language each. */
export function builtSite(
  pages: Readonly<Record<string, string>>,
  basePath = '/',
  sitemap: readonly string[] = [],
): BuiltSite {
  return {
    files: new Set([...Object.keys(pages), 'data/reports.csv']),
    pages: Object.entries(pages).map(([path, html]) => ({ path, document: parseHTML(html).document })),
    basePath,
    siteUrl: 'https://example.org',
    sitemap: new Set(sitemap),
  };
}

/** A page with its twin declared, as the layout writes it. */
export function pageHtml(language: 'vi' | 'en', twin: string, body: string): string {
  const other = language === 'vi' ? 'en' : 'vi';
  return `<!doctype html><html lang="${language}"><head><link rel="alternate" hreflang="${other}" href="https://example.org${twin}"></head><body>${body}</body></html>`;
}
