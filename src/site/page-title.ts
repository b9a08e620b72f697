/** Search engines and tabs cut titles after some seventy characters; quotes count as several in HTML. */
const LONGEST_TITLE = 60;

/**
 * The title of a page as a tab shows it: with the name of the site where there is room, alone where there is not,
 * and cut at the end of a word where even that is too long.
 */
export function pageTitle(title: string, siteName: string): string {
  const full = title === siteName ? title : `${title} · ${siteName}`;
  if (full.length <= LONGEST_TITLE) return full;
  if (title.length <= LONGEST_TITLE) return title;
  return `${title.slice(0, LONGEST_TITLE).replace(/[\s,;:.]*\s\S*$/u, '')}…`;
}
