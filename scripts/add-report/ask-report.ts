import type { Column } from '../../src/dataset/model/column.ts';
import { TABLES, type Report } from '../../src/dataset/model/tables.ts';
import type { ReportProposal } from '../../src/dataset/propose/report.ts';
import { proposeReportId } from '../../src/dataset/propose/report-id.ts';
import type { Answers, ReportAnswers } from './answers.ts';
import { askPlace } from './ask-place.ts';
import { checkCell, codeChoices } from './columns.ts';
import type { Session } from './session.ts';

/** The facts about a report in the order in which they are asked; the id comes last, since it is made of the others. */
export const REPORT_FIELDS = [
  'title',
  'headline',
  'publisher',
  'url',
  'published_on',
  'language',
  'place_id',
  'report_id',
  'note_vi',
  'note_en',
] as const satisfies readonly (keyof Report)[];

type Field = (typeof REPORT_FIELDS)[number];

/** What is proposed for each fact, given those that are known already. */
export function proposeFact(
  field: Field,
  known: ReportAnswers,
  proposal: ReportProposal,
  reports: readonly Pick<Report, 'report_id'>[],
): string | null {
  if (field === 'headline') return 'printed';
  if (field === 'url' || field === 'note_vi' || field === 'note_en') return null;
  if (field !== 'report_id') return proposal[field];
  return proposeReportId(
    {
      publisher: known['publisher'] ?? null,
      url: known['url'] ?? null,
      publishedOn: known['published_on'] ?? null,
      placeId: known['place_id'] ?? '',
    },
    new Set(reports.map(({ report_id }) => report_id)),
  );
}

/** What is wrong with a fact; null where it may stand. */
export function checkFact(field: Field, text: string, session: Session): string | null {
  const isTaken =
    field === 'report_id' && session.dataset.reports.some(({ report_id }) => report_id === text);
  return isTaken ? session.say('taken') : checkCell(TABLES.reports.columns[field], text, session.language);
}

/** Asks for every fact that has no answer yet, and keeps each at once. */
export async function askReport(session: Session, answers: Answers): Promise<Answers> {
  let current = answers;
  for (const field of REPORT_FIELDS) {
    if (current.report[field] === undefined) current = await askFact(session, current, field);
  }
  return current;
}

async function askFact(session: Session, answers: Answers, field: Field): Promise<Answers> {
  const { asker, language, dataset, say } = session;
  const column: Column = TABLES.reports.columns[field];
  const proposed = proposeFact(
    field,
    answers.report,
    session.propose(answers.report['url'] ?? null),
    dataset.reports,
  );
  if (field === 'place_id') {
    const places = [...dataset.places, ...answers.places];
    const { place_id, added } = await askPlace(asker, say('place'), places, { initial: proposed, language });
    return session.keep({
      ...answers,
      report: { ...answers.report, place_id },
      places: added ? [...answers.places, added] : answers.places,
    });
  }
  const message = `${column.title[language]} (${field})`;
  const answer = column.codes
    ? await asker.choose(message, codeChoices(column, language), proposed ?? column.codes[0]?.code ?? '')
    : await asker.text(message, {
        initial: proposed ?? '',
        check: (text) => checkFact(field, text.trim(), session),
      });
  return session.keep({ ...answers, report: { ...answers.report, [field]: answer === '' ? null : answer } });
}
