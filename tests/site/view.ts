import type { Language } from '../../src/dataset/model/language.ts';
import { MESSAGES } from '../../src/i18n/messages.ts';
import { address } from '../../src/i18n/routes.ts';
import type { ViewContext } from '../../src/site/context.ts';
import type { SiteView } from '../../src/site/structured-data/site.ts';

const BASE = '/goc/';
const SITE = 'https://example.org';

/** The context of a site under a base path, without a dataset. */
export function viewOf(language: Language): ViewContext {
  return {
    language,
    messages: MESSAGES[language],
    link: (page, fragment) => address(page, language, BASE, fragment),
    observationLink: (id) => address({ kind: 'report', id: id.replace(/\.\d+$/, '') }, language, BASE, id),
    file: (path) => `${BASE}${path}`,
  };
}

/** What descriptions know of that site. */
export function siteViewOf(language: Language): SiteView {
  return {
    language,
    siteName: 'Kết nạp',
    siteTagline: 'How committees admit',
    licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
    page: (page) => `${SITE}${address(page, language, BASE)}`,
    id: (page, part) => `${SITE}${address(page, 'vi', BASE, part)}`,
    file: (path) => `${SITE}${BASE}${path}`,
  };
}
