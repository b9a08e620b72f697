import { CARD_SIZE, chartCard, pageCard, type CardWords } from '../charts/card.ts';
import { LANGUAGES, type Language } from '../dataset/model/language.ts';
import type { Messages } from '../i18n/vi.ts';
import type { Page, PageKind } from '../i18n/routes.ts';
import { viewContext, type ViewContext } from './context.ts';
import { drawFigures } from './figures.ts';

export { CARD_SIZE };

/** Every kind of page that has one card in a language; each chart has its own, and what is embedded needs none. */
type CardKind = Exclude<PageKind, 'chart' | 'embed' | 'explorePage'>;

/** Path of a page's card below the site's base, without its ending: `cards/vi/places`, `cards/en/chart/pupils`. */
export function cardPath(page: Page, language: Language): string {
  const kind = page.kind === 'explorePage' ? 'explore' : page.kind;
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

interface CardFile {
  /** Path below the site's base. */
  readonly path: string;
  readonly text: string;
}

/** The cards of all pages in every language as SVG files, of which the build makes PNG. */
export function cardFiles(): readonly CardFile[] {
  return LANGUAGES.flatMap((language) => {
    const view = viewContext(language);
    return [...chartCards(view), ...pageCards(view)];
  });
}

function chartCards(view: ViewContext): CardFile[] {
  return drawFigures(view).map((figure) => ({
    path: `${cardPath({ kind: 'chart', id: figure.slug }, view.language)}.svg`,
    text: chartCard(figure, view.messages.siteName),
  }));
}

function pageCards({ language, messages }: ViewContext): CardFile[] {
  return Object.entries(cardWords(messages)).map(([kind, words]) => ({
    path: `cards/${language}/${kind}.svg`,
    text: pageCard({ ...words, siteName: messages.siteName, tagline: messages.siteTagline }),
  }));
}
