import { address, ROUTES, type Page, type PageKind } from '../../src/i18n/routes.ts';
import { LANGUAGES, type Language } from '../../src/dataset/model/language.ts';

/** Further pages of an index, which today's data are too few for. */
const NOT_YET = ['placesPage', 'reportsPage'] as const;

type Kind = Exclude<PageKind, (typeof NOT_YET)[number]>;
type KindWithId = Extract<Extract<Page, { readonly id: string }>['kind'], Kind>;

const KINDS = (Object.keys(ROUTES) as PageKind[]).filter(
  (kind): kind is Kind => !(NOT_YET as readonly string[]).includes(kind),
);

/** The pages that stand for a kind of many: the first for all of them, the others where they are built otherwise. */
const EXAMPLES: Readonly<Record<KindWithId, readonly [string, ...string[]]>> = {
  chart: [
    'attainment-pace',
    'introduced-admitted',
    'new-members-education',
    'obstacles-measures',
    'pupils',
    'sample-map',
    'country',
    'places-through-time',
    'printed-recomputed',
  ],
  embed: ['attainment-pace'],
  place: ['quang-tri', 'dak-lak/krong-bong'],
  report: ['quang-tri', 'bac-lieu'],
  indicator: ['admissions'],
  explorePage: ['2'],
};

export interface SitePath {
  readonly kind: PageKind;
  readonly language: Language;
  /** As it stands in a link: `/en/charts/pupils/`. */
  readonly path: string;
}

/** One page of every kind, in every language. */
export const PAGE_OF_EACH_KIND: readonly SitePath[] = KINDS.flatMap((kind) =>
  pagesOf(kind)
    .slice(0, 1)
    .flatMap((page) => LANGUAGES.map((language) => pathOf(page, language))),
);

/** The same, and further pages of the kinds that are built in several ways, in one language and the other by turns. */
export const PAGES_OF_EACH_KIND: readonly SitePath[] = [
  ...PAGE_OF_EACH_KIND,
  ...KINDS.flatMap((kind) =>
    pagesOf(kind)
      .slice(1)
      .map((page, index) => pathOf(page, LANGUAGES[index % LANGUAGES.length] ?? 'vi')),
  ),
];

function pathOf(page: Page, language: Language): SitePath {
  return { kind: page.kind, language, path: address(page, language, '/') };
}

function pagesOf(kind: Kind): Page[] {
  return isKindWithId(kind) ? EXAMPLES[kind].map((id) => ({ kind, id })) : [{ kind }];
}

function isKindWithId(kind: Kind): kind is KindWithId {
  return kind in EXAMPLES;
}
