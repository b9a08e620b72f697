import type { common as Words } from '../vi/common.ts';
import { plural } from './plural.ts';

/** The words that several charts say, in English. */
export const common: typeof Words = {
  sources: (facts, reports) =>
    `${plural(facts, 'fact', 'facts')} from ${plural(reports, 'report', 'reports')}`,
  places: (count) => `${count} places`,
  quoted: (text) => `“${text}”`,
  table: {
    place: 'Place',
    group: 'Group',
    period: 'Period',
    status: 'Status',
    selection: 'Selection',
    wording: 'Wording',
    notApplicable: '–',
    notPrinted: 'not printed',
    unknown: 'not known',
    notSelected: 'no',
  },
  facets: { level: 'Level', region: 'Region', year: 'Year' },
  notes: {
    observation: (figure, note) => `${figure}: ${note}`,
    disagreement: (indicator, place, figures) =>
      `The reports differ on “${indicator}” of ${place}: ${figures}. The drawing shows the whole range between these figures.`,
    many: (count) =>
      `${count} facts have notes of their own; they stand at the figures on the pages of the reports.`,
    sample: 'These are the places that reports have written about, not all places.',
  },
};
