/** The page in the other language shows the same. */
export function carryToTwin(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) {
    link.search = location.search;
  }
}
