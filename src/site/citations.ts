import type { Language } from '../dataset/model/language.ts';
import { CITATION_FORMATS } from './citations/formats.ts';
import type { CslItem } from './citations/item.ts';
import { citeArticle, citeChart, citeDataset, citeRecord, type Edition } from './citations/items.ts';
import type { DataEdition } from '../dataset/release/release.ts';
import { dataset, LICENCE, type ViewContext } from './context.ts';
import { edition } from './edition.ts';
import { editionOfChart, editionOfReport } from './editions.ts';
import { charts, figureOf } from './figures.ts';
import { reportOf } from './names.ts';
import { keepRecent } from './recent.ts';

/** Pages whose subject can be cited. */
export type CitedPage =
  { readonly kind: 'data' } | { readonly kind: 'chart' | 'report'; readonly id: string };

/** A citation in one format, with its file below the site's base. */
export interface Citation {
  readonly name: string | null;
  readonly path: string;
  readonly text: string;
}

/** What a page's subject is to be cited as; ours comes last, before it the article that it rests on. */
export function citedItems(page: CitedPage, context: ViewContext, site: URL): readonly CslItem[] {
  const address = new URL(context.link(page), site).href;
  const own = { ...editionOf(page), ...wordsIn(context) };
  if (page.kind === 'data') return [citeDataset(own, address)];
  if (page.kind === 'chart') return [citeChart(own, page.id, figureOf(page.id, context).finding, address)];
  const report = reportOf(page.id);
  return [citeArticle(report, own), citeRecord(own, report, address)];
}

const recent = keepRecent<readonly Citation[]>(8);

/** The citation of a page's subject in every format. */
export function citationsOf(page: CitedPage, context: ViewContext, site: URL): readonly Citation[] {
  return recent(`${context.language} ${nameOf(page)} ${site.href}`, () =>
    writeCitations(page, context, site),
  );
}

function writeCitations(page: CitedPage, context: ViewContext, site: URL): readonly Citation[] {
  const items = citedItems(page, context, site);
  const words = context.messages.citation;
  return CITATION_FORMATS.map(({ name, ending, write }) => ({
    name,
    path: citationPath(page, context.language, ending),
    text: write(items, { words, language: context.language }),
  }));
}

/** Every page whose subject can be cited. */
export function citedPages(): readonly CitedPage[] {
  return [
    { kind: 'data' },
    ...charts.map(({ slug }) => ({ kind: 'chart' as const, id: slug })),
    ...dataset.reports.map(({ report_id }) => ({ kind: 'report' as const, id: report_id })),
  ];
}

/** Path of a citation's file below the site's base. */
export function citationPath(page: CitedPage, language: Language, ending: string): string {
  return `citations/${language}/${nameOf(page)}.${ending}`;
}

function editionOf(page: CitedPage): DataEdition {
  if (page.kind === 'data') return edition();
  return page.kind === 'chart' ? editionOfChart(page.id) : editionOfReport(page.id);
}

function wordsIn({ language, messages }: ViewContext): Omit<Edition, keyof DataEdition> {
  return { language, words: messages.citation, licence: LICENCE };
}

function nameOf(page: CitedPage): string {
  return page.kind === 'data' ? 'data' : `${page.kind}s/${page.id}`;
}
