/** What the rules ask of one built page, read once: the page itself need not be kept. */
export interface BuiltPage {
  /** Path below the output folder: `en/charts/index.html`. */
  readonly path: string;
  readonly language: string;
  readonly title: string;
  /** Headings of the first rank. */
  readonly headings: number;
  /** Addresses of its links, scripts, styles and images, each once. */
  readonly references: readonly string[];
  readonly ids: readonly string[];
  readonly canonical: string;
  /** Languages with the address of the page in each. */
  readonly languages: readonly (readonly [language: string, address: string])[];
  /** Contents of `meta` by name, by property or by what they stand for in the answer's header. */
  readonly meta: Readonly<Record<string, string>>;
  /** Absolute addresses in any `meta` and of any `link` of the head. */
  readonly headAddresses: readonly string[];
  readonly figures: readonly BuiltFigure[];
  /** What the policy would block, with how often it occurs. */
  readonly blocked: Readonly<Record<'inline style' | 'inline script' | 'inline handler', number>>;
  /** Addresses that are loaded with the page from elsewhere. */
  readonly thirdParties: readonly string[];
  /** Addresses of links to other sites that leave their opener behind. */
  readonly openLinks: readonly string[];
  /** Every number of the visible text and every verbatim piece, in an order of their own, as one string. */
  readonly numbers: string;
}

/** A drawing with its marks' details and, on its own page, its table. */
export interface BuiltFigure {
  readonly details: string;
  /** Addresses of the marks, each once. */
  readonly marks: readonly string[];
  /** Addresses in the rows of the table; null where it has none. */
  readonly listed: readonly string[] | null;
}

/** What the rules ask of a page that another page speaks of. */
export interface OtherPage extends Pick<BuiltPage, 'path' | 'languages' | 'numbers'> {
  readonly ids: ReadonlySet<string>;
}

export interface BuiltSite {
  /** Every file of the output, with `/`. */
  readonly files: ReadonlySet<string>;
  /** The pages that are checked: all, or some at a time. */
  readonly pages: readonly BuiltPage[];
  /** Any page of the output; null where there is none. */
  readonly pageAt: (path: string) => OtherPage | null;
  /** Base path of every link, with a slash at either end. */
  readonly basePath: string;
  readonly siteUrl: string;
  /** The text of a file of the output. */
  readonly readText: (path: string) => string;
  /** Every address of the sitemap, absolute. */
  readonly sitemap: ReadonlySet<string>;
}

/** A fault that the built site has; empty where there is none. */
export type OutputRule = (site: BuiltSite) => string[];
