import { hasErrors } from '../../src/dataset/pipeline.ts';
import { formatProblem, formatSummary } from '../../src/dataset/validate/format.ts';
import type { Problem } from '../../src/dataset/model/problem.ts';
import type { Answers, FigureAnswer } from './answers.ts';
import { askFigures, askSureExclusions, openFigures, placeOf } from './ask-figures.ts';
import { askReport } from './ask-report.ts';
import { Interrupted } from './asker.ts';
import { finishReport } from './finish.ts';
import { idsOf, refOf, toFiles } from './rows.ts';
import type { Session } from './session.ts';

/** Asks for everything that has no answer, until the check is content with it. */
export async function askAll(session: Session, start: Answers): Promise<Answers> {
  const { asker, say } = session;
  asker.say(say('title'));
  if (start.figures.length > 0 || Object.keys(start.report).length > 0) asker.say(resumed(session, start));
  else asker.say(say('facts'));
  let answers = await askReport(session, start);
  let again: ReadonlySet<string> = new Set();
  for (;;) {
    answers = await askSureExclusions(session, answers);
    answers = await askOpen(session, answers, again);
    const problems = check(session, answers);
    if (!hasErrors(problems)) return answers;
    asker.say(problems.map((problem) => formatProblem(problem, session.language)).join('\n'));
    asker.say(formatSummary(problems, session.language));
    const choice = await asker.choose(
      say('problems'),
      stopOr({ value: 'mend', label: say('mend') }, say),
      'mend',
    );
    if (choice === 'stop') throw new Interrupted();
    again = wrongFigures(session, answers, problems);
    answers = await askReport(session, withoutWrongFacts(answers, problems));
  }
}

async function askOpen(session: Session, answers: Answers, again: ReadonlySet<string>): Promise<Answers> {
  const { asker, say } = session;
  let current = await askFigures(session, answers, again);
  for (;;) {
    if (openFigures(session, current).length === 0) return current;
    const choices = [
      { value: 'ask' as const, label: say('skippedAsk') },
      { value: 'write' as const, label: say('skippedWrite') },
      { value: 'stop' as const, label: say('stop') },
    ];
    const choice = await asker.choose(say('skippedNow'), choices, 'ask');
    if (choice === 'write') return current;
    if (choice === 'stop') throw new Interrupted();
    current = await askFigures(session, current);
  }
}

function stopOr(first: { readonly value: 'mend'; readonly label: string }, say: Session['say']) {
  return [first, { value: 'stop' as const, label: say('stop') }];
}

function check(session: Session, answers: Answers): readonly Problem[] {
  const files = toFiles(answers, session.figures.map(placeOf), session.dataset.documents);
  return finishReport(session.dataFiles, files, session.saved).problems;
}

/** The figures whose rows an error is about, by the id of the observation or the key of the exclusion. */
function wrongFigures(session: Session, answers: Answers, problems: readonly Problem[]): ReadonlySet<string> {
  const owners = idsOf(answers, session.figures.map(placeOf));
  const keys = new Map(answers.figures.map((figure) => [exclusionKey(answers, figure), figure]));
  const wrong = errorsOf(problems).map(({ record }) => owners.get(record ?? '') ?? keys.get(record ?? ''));
  return new Set(wrong.flatMap((figure) => (figure ? [refOf(figure)] : [])));
}

function exclusionKey({ report }: Answers, { paragraph, occurrence, as_printed }: FigureAnswer): string {
  const number = occurrence === 1 ? '' : String(occurrence);
  return [report['report_id'], String(paragraph), number, as_printed].join(' ');
}

/** Answers without the facts that an error is about. */
function withoutWrongFacts(answers: Answers, problems: readonly Problem[]): Answers {
  const wrong = errorsOf(problems).flatMap(({ file, column }) =>
    file === 'reports.csv' && column ? [column.name] : [],
  );
  const facts = Object.entries(answers.report).filter(([field]) => !wrong.includes(field));
  return { ...answers, report: Object.fromEntries(facts) };
}

function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

function resumed({ figures, language }: Session, answers: Answers): string {
  const [done, all] = [String(answers.figures.length), String(figures.length)];
  return {
    vi: `Tiếp tục từ lần trước: đã trả lời ${done}/${all} con số.`,
    en: `Going on from before: ${done} of ${all} figures are answered.`,
  }[language];
}
