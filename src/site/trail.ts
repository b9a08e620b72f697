import type { Page } from '../i18n/routes.ts';

/** A page on the way from the overview to the page shown. */
export interface Crumb {
  readonly page: Page;
  readonly name: string;
  /** Language of a name that is kept as printed; without it, that of the page shown. */
  readonly language?: string | undefined;
}

/** The whole way, the overview first and the page shown last; empty on the overview itself. */
export function crumbsOf(overview: Crumb, above: readonly Crumb[], current: Crumb): readonly Crumb[] {
  return current.page.kind === overview.page.kind ? [] : [overview, ...above, current];
}
