import type { BuiltFigure, BuiltSite } from './page.ts';

/**
 * Every mark of a chart on its own page leads to something that the page's table has too, so that no number is drawn
 * only; and every figure names a file of details that exists and tells of each of its marks.
 */
export function checkMarks(site: BuiltSite): string[] {
  return site.pages.flatMap(({ path, figures }) =>
    figures.flatMap((figure) =>
      [...faultsOfTable(figure), ...faultsOfDetails(figure, site)].map((fault) => `${path}: ${fault}`),
    ),
  );
}

function faultsOfTable({ marks, listed }: BuiltFigure): string[] {
  if (listed === null) return [];
  const known = new Set(listed);
  return marks.flatMap((href) => (known.has(href) ? [] : [`mark that the table lacks: ${href}`]));
}

function faultsOfDetails(
  { details, marks }: BuiltFigure,
  { files, readText, basePath }: BuiltSite,
): string[] {
  const path = details.slice(basePath.length);
  if (!details.startsWith(basePath) || !files.has(path)) return [`no details: ${details}`];
  const known = JSON.parse(readText(path)) as Record<string, unknown>;
  return marks.flatMap((href) => (Object.hasOwn(known, href) ? [] : [`mark without details: ${href}`]));
}
