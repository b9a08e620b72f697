import type { Language } from '../../dataset/model/language.ts';
import type { Report } from '../../dataset/model/tables.ts';
import { ABOUT } from '../../dataset/publish/about.ts';
import type { DataEdition } from '../../dataset/release/release.ts';
import type { Messages } from '../../i18n/vi.ts';
import { issuedOf, type CslItem } from './item.ts';

/** What every citation of ours says: which data, in which language, under which licence. */
export interface Edition extends DataEdition {
  readonly language: Language;
  readonly words: Messages['citation'];
  readonly licence: string;
}

/** The whole dataset, at the address of the page that offers it. */
export function citeDataset(edition: Edition, address: string): CslItem {
  return ours(edition, { id: ABOUT.name, type: 'dataset', title: ABOUT.title[edition.language], address });
}

/** A chart by its finding. */
export function citeChart(edition: Edition, slug: string, finding: string, address: string): CslItem {
  return ours(edition, { id: `${ABOUT.name}-${slug}`, type: 'graphic', title: finding, address });
}

/** An article by what is known of it in print; what is not known is left out. */
export function citeArticle(report: Report, { words }: Pick<Edition, 'words'>): CslItem {
  const { report_id, title, headline, publisher, published_on, language, url } = report;
  return {
    id: report_id,
    type: 'article-newspaper',
    title,
    ...(publisher !== null && { 'container-title': publisher }),
    ...(published_on !== null && { issued: issuedOf(published_on) }),
    ...(headline === 'rebuilt' && { note: words.rebuilt }),
    language,
    ...(url !== null && { URL: url }),
  };
}

/** What this site records of an article. */
export function citeRecord(edition: Edition, { report_id, title }: Report, address: string): CslItem {
  const name = edition.words.recordTitle(title);
  return ours(edition, { id: `${ABOUT.name}-${report_id}`, type: 'dataset', title: name, address });
}

interface Own {
  readonly id: string;
  readonly type: CslItem['type'];
  readonly title: string;
  readonly address: string;
}

/** Data that are no release have no day; the year is that of the copyright. */
function ours({ language, version, date, licence }: Edition, { id, type, title, address }: Own): CslItem {
  const whole = ABOUT.title[language];
  return {
    id,
    type,
    title,
    author: [{ literal: ABOUT.creator }],
    ...(title !== whole && { 'container-title': whole }),
    issued: issuedOf(date ?? ABOUT.published),
    version,
    note: licence,
    language,
    URL: address,
  };
}
