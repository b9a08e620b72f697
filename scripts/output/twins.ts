import type { BuiltPage, BuiltSite } from './page.ts';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

/**
 * Each Vietnamese page has an English twin that prints the same numbers, and the reverse. Numbers are read as each
 * language writes them; whatever is marked `translate="no"` (printed figures, ids, fingerprints) must agree letter
 * by letter.
 */
export function checkTwins(site: BuiltSite): string[] {
  const pages = new Map(site.pages.map((page) => [page.path, page]));
  return site.pages.flatMap((page) => {
    const twinPath = twinOf(page, site);
    if (twinPath === null) return [];
    const twin = pages.get(twinPath);
    if (!twin) return [`${page.path}: its twin ${twinPath} does not exist`];
    if (page.path.startsWith('en/')) return [];
    return compareTwins(page, twin);
  });
}

/** The file of the page in the other language, from its own `hreflang`; null for pages that have none (404). */
function twinOf({ document }: BuiltPage, site: BuiltSite): string | null {
  const language = document.documentElement.getAttribute('lang') === 'vi' ? 'en' : 'vi';
  const href = document.querySelector(`link[rel=alternate][hreflang=${language}]`)?.getAttribute('href');
  if (!href) return null;
  const path = new URL(href, site.siteUrl).pathname;
  return `${decodeURIComponent(path.slice(site.basePath.length))}index.html`;
}

function compareTwins(vietnamese: BuiltPage, english: BuiltPage): string[] {
  const here = numbersOf(vietnamese.document, 'vi');
  const there = numbersOf(english.document, 'en');
  const onlyHere = subtract(here, there);
  const onlyThere = subtract(there, here);
  if (onlyHere.length + onlyThere.length === 0) return [];
  return [
    `${vietnamese.path}: numbers differ from ${english.path}: only here ${onlyHere.join(', ') || 'none'}; only there ${onlyThere.join(', ') || 'none'}`,
  ];
}

/** Every number of a page's visible text, and every verbatim piece, as comparable strings. */
export function numbersOf(document: Document, language: 'vi' | 'en'): string[] {
  const body = document.body.cloneNode(true) as HTMLElement;
  const verbatim = [...body.querySelectorAll('[translate=no]')].map((element) => {
    // A command is told to speak the language of its page.
    const text = element.textContent.trim().replaceAll(`--lang ${language}`, '--lang');
    element.textContent = ' ';
    return text;
  });
  // A citation is written in the numerals of its format, not in those of the page.
  for (const element of body.querySelectorAll('script, [data-citation]')) element.remove();
  return [...verbatim, ...readNumbers(textOf(body), language)];
}

/** The numbers of a text as a language writes them: `1.004` and `1,004` both give 1004; months become numbers. */
export function readNumbers(text: string, language: 'vi' | 'en'): string[] {
  const months =
    language === 'en'
      ? text.replace(new RegExp(MONTHS.join('|'), 'g'), (month) => ` ${MONTHS.indexOf(month) + 1} `)
      : text;
  const [group, decimal] = language === 'vi' ? ['.', ','] : [',', '.'];
  const pattern = new RegExp(
    `\\d{1,3}(?:\\${group}\\d{3})+(?:\\${decimal}\\d+)?(?!\\d)|\\d+(?:\\${decimal}\\d+)?`,
    'g',
  );
  return (months.match(pattern) ?? []).map((number) => number.replaceAll(group, '').replace(decimal, '.'));
}

/** Text with a blank between elements, so that neighbouring cells do not run together. */
function textOf(element: Element): string {
  return [...element.childNodes]
    .map((node) =>
      node.nodeType === 3 ? (node.textContent ?? '') : node.nodeType === 1 ? textOf(node as Element) : '',
    )
    .join(' ');
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
