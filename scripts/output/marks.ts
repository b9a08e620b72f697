import type { BuiltSite } from './page.ts';

/**
 * Every mark of a chart on its own page leads to something that the page's table has too, so that no number is drawn
 * only; and every figure names a file of details that exists and tells of each of its marks.
 */
export function checkMarks(site: BuiltSite): string[] {
  return site.pages.flatMap((page) =>
    [...page.document.querySelectorAll('chart-figure')].flatMap((figure) =>
      [...faultsOfTable(figure), ...faultsOfDetails(figure, site)].map((fault) => `${page.path}: ${fault}`),
    ),
  );
}

function faultsOfTable(figure: Element): string[] {
  const rows = figure.querySelectorAll('tr[data-facets]');
  if (rows.length === 0) return [];
  const listed = new Set([...rows].flatMap((row) => addressesIn(row)));
  return marksOf(figure).flatMap((href) => (listed.has(href) ? [] : [`mark that the table lacks: ${href}`]));
}

function faultsOfDetails(figure: Element, { files, readText, basePath }: BuiltSite): string[] {
  const address = figure.getAttribute('data-details') ?? '';
  const path = address.slice(basePath.length);
  if (!address.startsWith(basePath) || !files.has(path)) return [`no details: ${address}`];
  const details = JSON.parse(readText(path)) as Record<string, unknown>;
  return marksOf(figure).flatMap((href) =>
    Object.hasOwn(details, href) ? [] : [`mark without details: ${href}`],
  );
}

/** The addresses of the marks, those that are no link of their own included. */
function marksOf(figure: Element): string[] {
  const parts = [...figure.querySelectorAll('svg [data-href]')].flatMap(
    (part) => part.getAttribute('data-href') ?? [],
  );
  return [...new Set([...[...figure.querySelectorAll('svg')].flatMap(addressesIn), ...parts])];
}

function addressesIn(element: Element): string[] {
  return [...element.querySelectorAll('a[href]')].flatMap((link) => link.getAttribute('href') ?? []);
}
