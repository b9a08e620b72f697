import { deriveAll } from '../dataset/derive/derive.ts';
import { isProven } from '../dataset/prove/proof.ts';
import { MESSAGES } from '../i18n/messages.ts';
import { address, type Page } from '../i18n/routes.ts';
import type { Language } from '../dataset/model/language.ts';
import type { Observation } from '../dataset/model/tables.ts';
import type { Derived } from '../dataset/derive/derived.ts';
import type { Messages } from '../i18n/vi.ts';
import { deriveAgain } from './derive-again.ts';
import { dataset } from './generated.ts';

/** The licence of the data. */
export const LICENCE = 'CC BY 4.0';
export const LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/** The checked dataset and all that is derived from it, once for all pages. */
export { dataset };
export const derived: Derived = globalThis.shownData ? deriveAgain(dataset) : deriveAll(dataset);

const proven: ReadonlySet<string> = new Set(
  dataset.reports.filter((report) => isProven(dataset, report)).map((report) => report.report_id),
);

/** Whether a report's proof fits its rows today. */
export function isReportProven(reportId: string): boolean {
  return proven.has(reportId);
}

/** What every view gets: the language, its words, and links that work under any base path. */
export interface ViewContext {
  readonly language: Language;
  readonly messages: Messages;
  readonly link: (page: Page, fragment?: string) => string;
  readonly observationLink: (observationId: string) => string;
  readonly file: (path: string) => string;
}

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** Path of a static file below the site's base. */
export function fileAddress(path: string): string {
  return `${base}${path}`;
}

/** The report that an observation belongs to: its id without the number. */
export function reportIdOf(observationId: string): string {
  return observationId.replace(/\.\d+$/, '');
}

/** Where the page of a report says that it names a theme. */
export function mentionAnchor(themeId: string): string {
  return `theme-${themeId}`;
}

/** The context of a language's views. */
export function viewContext(language: Language): ViewContext {
  const link = (page: Page, fragment?: string): string => address(page, language, base, fragment);
  return {
    language,
    messages: MESSAGES[language],
    link,
    observationLink: (observationId) =>
      link({ kind: 'report', id: reportIdOf(observationId) }, observationId),
    file: fileAddress,
  };
}

/** The observation that an address of `observationLink` leads to; null for every other address. */
export function observationAt(href: string, { observationLink }: ViewContext): Observation | null {
  const [, fragment = ''] = href.split('#');
  const observation = derived.lookups.observations.get(decodeURIComponent(fragment));
  return observation && observationLink(observation.observation_id) === href ? observation : null;
}
