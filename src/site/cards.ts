import { CARD_SIZE, chartCard, pageCard, type CardWords } from '../charts/card.ts';
import { LANGUAGES, type Language } from '../dataset/model/language.ts';
import type { Messages } from '../i18n/vi.ts';
import type { Page, PageKind } from '../i18n/routes.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { chartKey } from './chart-key.ts';
import { viewContext } from './context.ts';
import { charts, figureOf } from './figures.ts';

export { CARD_SIZE };

/** Every kind of page that has one card in a language; each chart has its own, and what is embedded needs none. */
type CardKind = Exclude<PageKind, 'chart' | 'embed' | keyof typeof INDEX_OF>;

/** The further pages of an index have its card. */
const INDEX_OF = { explorePage: 'explore', placesPage: 'places', reportsPage: 'reports' } as const;

/** Path of a page's card below the site's base, without its ending: `cards/vi/places`, `cards/en/chart/pupils`. */
export function cardPath(page: Page, language: Language): string {
  const kind = INDEX_OF[page.kind as keyof typeof INDEX_OF] ?? page.kind;
  return `cards/${language}/${kind}${page.kind === 'chart' ? `/${page.id}` : ''}`;
}

/** What the card of each kind of page says. */
function cardWords(messages: Messages): Readonly<Record<CardKind, Pick<CardWords, 'title' | 'text'>>> {
  const { overview, charts, places, reports, indicators, groups, audit, data, method, glossary } = messages;
  const titled = ({ title, intro }: { title: string; intro: string }) => ({ title, text: intro });
  return {
    overview: { title: overview.title, text: overview.is },
    charts: titled(charts),
    places: titled(places),
    reports: titled(reports),
    indicators: titled(indicators),
    groups: titled(groups),
    audit: titled(audit),
    data: titled(data),
    method: { title: method.title, text: method.description },
    glossary: titled(glossary),
    corrections: titled(messages.corrections),
    check: titled(messages.check),
    guide: titled(messages.guide),
    explore: titled(messages.explore),
    api: titled(messages.api),
    codebook: titled(messages.codebook),
    ...messages.cards,
  };
}

/** A card as an SVG file, of which the build makes a PNG: that of a chart, or of every page of a kind. */
export interface CardFile {
  /** Path below the site's base. */
  readonly path: string;
  readonly language: Language;
  readonly of: { readonly slug: string } | { readonly kind: CardKind };
}

/** The cards of all pages in every language. */
export function listCards(): readonly CardFile[] {
  return LANGUAGES.flatMap((language) => [
    ...charts.map(({ slug }) => ({
      path: `${cardPath({ kind: 'chart', id: slug }, language)}.svg`,
      language,
      of: { slug },
    })),
    ...(Object.keys(cardWords(MESSAGES[language])) as CardKind[]).map((kind) => ({
      path: `cards/${language}/${kind}.svg`,
      language,
      of: { kind },
    })),
  ]);
}

/** A fingerprint of what the data say on a card: that of its chart, or nothing but that it is a card of words. */
export function cardKey({ of }: CardFile): string {
  return 'slug' in of ? chartKey(of.slug) : 'words';
}

/** The text of a card. */
export function cardText({ language, of }: CardFile): string {
  const view = viewContext(language);
  const { siteName, siteTagline: tagline } = view.messages;
  if ('slug' in of) return chartCard(figureOf(of.slug, view), siteName);
  return pageCard({ ...cardWords(view.messages)[of.kind], siteName, tagline });
}
