import type { BuiltFigure, BuiltPage } from './page.ts';

/**
 * Keeps each different string of pages once: the same addresses and words stand in thousands of them, and each page that
 * comes from another thread or from a file comes with copies of its own.
 */
export function shareStrings(): (page: BuiltPage) => BuiltPage {
  const kept = new Map<string, string>();
  const share = (text: string): string => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    kept.set(text, text);
    return text;
  };
  const shareAll = (texts: readonly string[]): readonly string[] => texts.map(share);
  const shareFigure = ({ details, marks, listed }: BuiltFigure): BuiltFigure => ({
    details: share(details),
    marks: shareAll(marks),
    listed: listed && shareAll(listed),
  });
  return (page) => ({
    ...page,
    path: share(page.path),
    language: share(page.language),
    title: share(page.title),
    canonical: share(page.canonical),
    references: shareAll(page.references),
    ids: shareAll(page.ids),
    languages: page.languages.map(([language, address]) => [share(language), share(address)]),
    meta: Object.fromEntries(Object.entries(page.meta).map(([key, content]) => [share(key), share(content)])),
    headAddresses: shareAll(page.headAddresses),
    figures: page.figures.map(shareFigure),
    thirdParties: shareAll(page.thirdParties),
    openLinks: shareAll(page.openLinks),
  });
}
