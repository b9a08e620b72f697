import type { DraftedFigure, FigureDraft, TextKnowledge } from '../../src/dataset/propose/draft.ts';
import { TABLES } from '../../src/dataset/model/tables.ts';
import { proposeFigure, proposeObservations } from '../../src/dataset/propose/figure.ts';
import type { PrintedFigure } from '../../src/dataset/prove/printed-figures.ts';
import type { Answers, FigureAnswer } from './answers.ts';
import { askObservations } from './ask-observation.ts';
import type { Choice } from './asker.ts';
import { checkCell, codeChoices } from './columns.ts';
import { namesOf } from './names.ts';
import { refOf } from './rows.ts';
import type { Session } from './session.ts';
import { showContext, showDraft, showFigure } from './show-figure.ts';

/** Reasons that the form of a figure or its place on the page settles. */
const SURE = new Set(['date', 'duration', 'document', 'ordinal', 'place_name', 'page_furniture']);
const WORDS_IN_LIST = 30;

/** How a figure is named in answers. */
export function placeOf({ paragraph, occurrence, text }: PrintedFigure) {
  return { paragraph, occurrence, as_printed: text };
}

/** What the guesses may know, given the facts about the report. */
export function knowledgeOf({ paragraphs, dataset }: Session, { report, places }: Answers): TextKnowledge {
  return {
    paragraphs,
    language: report['language'] === 'en' || report['language'] === 'fr' ? report['language'] : 'vi',
    placeId: report['place_id'] ?? '',
    publishedOn: report['published_on'] ?? null,
    places: [
      ...dataset.places,
      ...places.map((place) => ({ ...NO_CELLS, ...place }) as (typeof dataset.places)[number]),
    ],
  };
}

const NO_CELLS = {
  iso_3166_2: null,
  region: null,
  merged_into: null,
  valid_from: null,
  valid_to: null,
  grid_column: null,
  grid_row: null,
};

/** The figures without an answer. */
export function openFigures({ figures }: Session, answers: Answers): PrintedFigure[] {
  const answered = new Set(answers.figures.map((answer) => refOf(answer)));
  return figures.filter((figure) => !answered.has(refOf(placeOf(figure))));
}

/** What is proposed for a figure, by the words around it and by what became of those before it. */
export function proposeNext(session: Session, answers: Answers, figure: PrintedFigure): FigureDraft {
  return proposeFigure(figure, knowledgeOf(session, answers), draftedBefore(session, answers, figure));
}

/** Answers with one more, or with another one in its place. */
export function withAnswer(answers: Answers, answer: FigureAnswer): Answers {
  const others = answers.figures.filter((each) => refOf(each) !== refOf(answer));
  return { ...answers, figures: [...others, answer] };
}

/** Asks first whether everything that is certainly no observation may be left out at once. */
export async function askSureExclusions(session: Session, answers: Answers): Promise<Answers> {
  const { asker, say, paragraphs, language } = session;
  const names = namesOf(session.dataset, answers.places, language);
  const sure = openFigures(session, answers)
    .map((figure) => ({ figure, draft: proposeNext(session, answers, figure) }))
    .filter(({ draft }) => 'exclusion' in draft && SURE.has(draft.exclusion.reason));
  if (sure.length < 2) return answers;
  asker.say(
    sure
      .map(({ figure, draft }) => {
        const text = paragraphs.find(({ number }) => number === figure.paragraph)?.text ?? '';
        return `${showDraft(draft, names, language).padEnd(28)} ${showContext(figure, text, WORDS_IN_LIST)}`;
      })
      .join('\n'),
  );
  const choices: Choice<'yes' | 'no'>[] = [
    { value: 'yes', label: `${say('yes')} (${String(sure.length)})` },
    { value: 'no', label: say('oneByOne') },
  ];
  if ((await asker.choose(say('acceptSure'), choices, 'yes')) === 'no') return answers;
  return session.keep(
    sure.reduce((all, { figure, draft }) => withAnswer(all, { ...placeOf(figure), ...draft }), answers),
  );
}

/**
 * Asks for every figure that has no answer yet and for those of `again`, in the order of the text; what is skipped stays
 * as it was.
 */
export async function askFigures(
  session: Session,
  answers: Answers,
  again: ReadonlySet<string> = new Set(),
): Promise<Answers> {
  let current = answers;
  const open = new Set(openFigures(session, answers));
  const queue = session.figures.filter((figure) => open.has(figure) || again.has(refOf(placeOf(figure))));
  for (let at = 0; at < queue.length; at += 1) {
    const figure = queue[at];
    if (!figure) break;
    const result = await askFigure(session, current, figure, at > 0);
    if (result === 'back') at -= 2;
    else if (result !== 'skip') current = session.keep(result);
  }
  return current;
}

async function askFigure(
  session: Session,
  answers: Answers,
  figure: PrintedFigure,
  mayGoBack: boolean,
): Promise<Answers | 'skip' | 'back'> {
  const { asker, say, paragraphs, figures, language } = session;
  const earlier = answers.figures.find((each) => refOf(each) === refOf(placeOf(figure)));
  const draft = earlier ?? proposeNext(session, answers, figure);
  const text = paragraphs.find(({ number }) => number === figure.paragraph)?.text ?? '';
  const progress = { index: figures.indexOf(figure) + 1, count: figures.length, language };
  asker.say(
    `${showFigure(figure, text, progress)}\n${showDraft(draft, namesOf(session.dataset, answers.places, language), language)}`,
  );
  const isObservation = 'observations' in draft;
  const choices: Choice<'accept' | 'change' | 'record' | 'exclude' | 'skip' | 'back'>[] = [
    { value: 'accept', label: say('accept') },
    isObservation ? { value: 'change', label: say('change') } : { value: 'record', label: say('record') },
    { value: 'exclude', label: say('exclude') },
    { value: 'skip', label: say('skip') },
    ...(mayGoBack ? [{ value: 'back' as const, label: say('back') }] : []),
  ];
  const choice = await asker.choose(say('whatNow'), choices, 'accept');
  if (choice === 'skip' || choice === 'back') return choice;
  if (choice === 'accept') return withAnswer(answers, { ...placeOf(figure), ...plain(draft) });
  if (choice === 'exclude')
    return withAnswer(answers, { ...placeOf(figure), ...(await askExclusion(session, draft)) });
  const rows = isObservation
    ? draft.observations
    : proposeObservations(figure, knowledgeOf(session, answers), draftedBefore(session, answers, figure));
  if (!rows) {
    asker.say(say('noNumber'));
    return askFigure(session, answers, figure, mayGoBack);
  }
  const changed = await askObservations(session, answers, rows);
  return withAnswer(changed.answers, { ...placeOf(figure), observations: changed.rows });
}

async function askExclusion({ asker, say, language }: Session, draft: FigureDraft): Promise<FigureDraft> {
  const known = 'exclusion' in draft ? draft.exclusion : { reason: 'other' as const, note_en: null };
  const { reason: column, note_en: note } = TABLES.exclusions.columns;
  const reason = await asker.choose(say('reason'), codeChoices(column, language), known.reason);
  if (reason !== 'other') return { exclusion: { reason: reason as typeof known.reason, note_en: null } };
  const note_en = await asker.text(say('note'), {
    initial: known.note_en ?? '',
    check: (text) => (text.trim() === '' ? say('required') : checkCell(note, text.trim(), language)),
  });
  return { exclusion: { reason: 'other', note_en } };
}

/** Without the place of the figure, which an earlier answer carries too. */
function plain(draft: FigureDraft): FigureDraft {
  return 'observations' in draft ? { observations: draft.observations } : { exclusion: draft.exclusion };
}

function draftedBefore({ figures }: Session, answers: Answers, figure: PrintedFigure): DraftedFigure[] {
  const byRef = new Map(answers.figures.map((answer) => [refOf(answer), answer]));
  return figures.slice(0, figures.indexOf(figure)).flatMap((each) => {
    const draft = byRef.get(refOf(placeOf(each)));
    return draft ? [{ figure: each, draft }] : [];
  });
}
