import { numbersOf } from './number-reader.ts';
import type { BuiltPage, BuiltSite } from './page.ts';

/**
 * Each Vietnamese page has an English twin that prints the same numbers, and the reverse. Numbers are read as each
 * language writes them; whatever is marked `translate="no"` (printed figures, ids, fingerprints) must agree letter
 * by letter.
 */
export function checkTwins(site: BuiltSite): string[] {
  return site.pages.flatMap((page) => {
    const twinPath = twinOf(page, site);
    if (twinPath === null) return [];
    const twin = site.pageAt(twinPath);
    if (!twin) return [`${page.path}: its twin ${twinPath} does not exist`];
    if (page.path.startsWith('en/')) return [];
    return page.numbers === twin.numbers ? [] : compareTwins(page.path, twin.path, site);
  });
}

/** The file of the page in the other language, from its own `hreflang`; null for pages that have none (404). */
export function twinOf(
  { language, languages }: Pick<BuiltPage, 'language' | 'languages'>,
  site: Pick<BuiltSite, 'siteUrl' | 'basePath'>,
): string | null {
  const other = language === 'vi' ? 'en' : 'vi';
  const [, href] = languages.find(([each]) => each === other) ?? [];
  if (!href) return null;
  const path = new URL(href, site.siteUrl).pathname;
  return `${decodeURIComponent(path.slice(site.basePath.length))}index.html`;
}

/** Says which numbers differ, for which the two pages are read again. */
function compareTwins(vietnamese: string, english: string, { readText }: BuiltSite): string[] {
  const here = numbersOf(readText(vietnamese), 'vi');
  const there = numbersOf(readText(english), 'en');
  const [onlyHere, onlyThere] = [subtract(here, there), subtract(there, here)];
  return [
    `${vietnamese}: numbers differ from ${english}: only here ${onlyHere.join(', ') || 'none'}; only there ${onlyThere.join(', ') || 'none'}`,
  ];
}

function subtract(from: readonly string[], what: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const item of what) left.set(item, (left.get(item) ?? 0) + 1);
  return from.filter((item) => {
    const count = left.get(item) ?? 0;
    if (count > 0) left.set(item, count - 1);
    return count === 0;
  });
}
