import type { Dataset } from '../model/record.ts';
import type { Report } from '../model/tables.ts';
import type { Paragraph } from '../prove/paragraphs.ts';
import { findHeadline } from './headline.ts';
import { proposeLanguage } from './language.ts';
import { proposePublishedOn } from './published-on.ts';
import { proposePublisher } from './publisher.ts';
import { proposeReportPlace } from './report-place.ts';

/** What a text says about itself; null where it does not. */
export interface ReportProposal {
  readonly title: string | null;
  readonly language: Report['language'];
  readonly publisher: string | null;
  readonly published_on: string | null;
  readonly place_id: string | null;
}

/** The bibliographic facts that a text prints; `url` is that of the article, where the editor knows it. */
export function proposeReport(
  paragraphs: readonly Paragraph[],
  url: string | null,
  { places, reports }: Pick<Dataset, 'places' | 'reports'>,
): ReportProposal {
  return {
    title: findHeadline(paragraphs)?.title ?? null,
    language: proposeLanguage(paragraphs.map(({ text }) => text).join('\n')),
    publisher: proposePublisher(paragraphs, url, reports),
    published_on: proposePublishedOn(paragraphs),
    place_id: proposeReportPlace(paragraphs, places),
  };
}
