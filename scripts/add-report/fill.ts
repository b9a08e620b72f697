import type { Answers } from './answers.ts';
import { openFigures, placeOf, proposeNext, withAnswer } from './ask-figures.ts';
import { checkFact, proposeFact, REPORT_FIELDS } from './ask-report.ts';
import { CommandFailure } from '../store/failure.ts';
import { flagOf } from './options.ts';
import type { Session } from './session.ts';

/** Answers with a guess for every fact and figure that has none. */
export function fillWithGuesses(session: Session, answers: Answers): Answers {
  let current = answers;
  for (const field of REPORT_FIELDS) {
    if (current.report[field] !== undefined) continue;
    const proposal = session.propose(current.report['url'] ?? null);
    const guess = proposeFact(field, current.report, proposal, session.dataset.reports);
    current = { ...current, report: { ...current.report, [field]: guess } };
  }
  for (const figure of openFigures(session, current)) {
    current = withAnswer(current, { ...placeOf(figure), ...proposeNext(session, current, figure) });
  }
  return current;
}

/** Fails where a fact that the data need has no answer, or one that cannot stand: nobody can be asked. */
export function requireFacts(session: Session, answers: Answers): void {
  const faults = REPORT_FIELDS.flatMap((field) => {
    const fault = checkFact(field, answers.report[field] ?? '', session);
    return fault === null ? [] : [`${flagOf(field)}: ${fault}`];
  });
  if (faults.length === 0) return;
  const list = faults.join(' ');
  throw new CommandFailure({
    vi: `Chưa đủ câu trả lời về bài báo, và không hỏi được. ${list}`,
    en: `Facts about the report are missing or wrong, and nobody can be asked. ${list}`,
  });
}

/** Fails where a figure has no answer and nobody can be asked. */
export function requireFigures(session: Session, answers: Answers): void {
  const open = openFigures(session, answers);
  if (open.length === 0) return;
  const list = open.slice(0, 5).map(({ paragraph, text }) => `${text} (${String(paragraph)})`);
  const more = open.length > list.length ? ', …' : '';
  throw new CommandFailure({
    vi: `${String(open.length)} con số chưa có câu trả lời (đoạn): ${list.join(', ')}${more}. Thêm chúng vào --answers, hoặc nhận gợi ý bằng --accept.`,
    en: `${String(open.length)} figures have no answer (paragraph): ${list.join(', ')}${more}. Add them to --answers, or take the guesses by --accept.`,
  });
}
