import { dirname, resolve } from 'node:path';
import { hasErrors } from '../../src/dataset/pipeline.ts';
import type { SavedText } from '../../src/dataset/prove/saved-text.ts';
import { dataStore, readDataFiles } from '../data-files.ts';
import type { Settings } from '../settings.ts';
import { commitFiles } from '../store/commit.ts';
import { CommandFailure } from '../store/failure.ts';
import { withLock } from '../store/lock.ts';
import { answersKey, forgetAnswers, formatAnswers, keepAnswers, keptPath, type Answers } from './answers.ts';
import { askAll } from './ask-all.ts';
import { placeOf } from './ask-figures.ts';
import { Interrupted, type Asker } from './asker.ts';
import { fillWithGuesses, requireFacts, requireFigures } from './fill.ts';
import { finishReport, type FinishedReport } from './finish.ts';
import { openSession, readStart } from './open-session.ts';
import type { Options } from './options.ts';
import { toFiles, unknownDocuments } from './rows.ts';
import { maySaveIn, saveText } from './save-text.ts';
import type { Session } from './session.ts';
import { showResult } from './show-result.ts';

interface Surroundings {
  readonly settings: Settings;
  /** Where answers are kept between runs. */
  readonly cacheDir: string;
  /** Null where nobody can be asked. */
  readonly asker: Asker | null;
  readonly print: (lines: string) => void;
}

/** Adds a report: the list of the steps. The data change once, at the end, all of it or nothing. */
export async function addReport(
  saved: SavedText,
  options: Options,
  surroundings: Surroundings,
): Promise<void> {
  const { settings, cacheDir, asker, print } = surroundings;
  const kept = keptPath(cacheDir, answersKey(settings.dataDir, saved.sha256));
  const keep = (answers: Answers) => {
    if (!options.dryRun) keepAnswers(kept, answers);
  };
  const session = openSession(saved, options, settings.dataDir, { asker, keep });
  const start = readStart(options, kept, saved);
  const isAsking = asker !== null && !options.accept && !options.printAnswers;
  try {
    const answers = isAsking ? await askAll(session, start) : fill(session, start, options);
    if (options.printAnswers) return print(formatAnswers(answers).trimEnd());
    requireFacts(session, answers);
    if (!isAsking) requireFigures(session, answers);
    const finished = finish(session, answers);
    const reportId = answers.report['report_id'] ?? '';
    print(showResult(finished, reportId, options.language));
    if (hasErrors(finished.problems)) throw refused();
    if (options.dryRun) return print(`${showFiles(session, answers)}\n${session.say('dryRun')}`);
    const wantsText = isAsking ? await wantsCopy(session, options.path, settings) : options.saveText;
    if (isAsking && !(await isConfirmed(session))) throw new Interrupted();
    const copy = wantsText ? saveText(settings.sourcesDir, reportId, saved) : null;
    await write(session, answers, settings.dataDir);
    forgetAnswers(kept);
    print(afterwards(session, answers, copy));
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    print(session.say('kept'));
    process.exitCode = 130;
  }
}

function fill(session: Session, start: Answers, { accept, printAnswers }: Options): Answers {
  return accept || printAnswers ? fillWithGuesses(session, start) : start;
}

/** The data may have changed while an editor was answering: they are read, checked and written under one lock. */
async function write(session: Session, answers: Answers, dataDir: string): Promise<void> {
  const store = dataStore(dataDir);
  await withLock(store, () => {
    const finished = finish({ ...session, dataFiles: readDataFiles(dataDir) }, answers);
    if (hasErrors(finished.problems)) throw refused();
    commitFiles(store, finished.files);
  });
}

function finish(session: Session, answers: Answers): FinishedReport {
  const files = toFiles(answers, session.figures.map(placeOf), session.dataset.documents);
  return finishReport(session.dataFiles, files, session.saved);
}

async function wantsCopy({ asker, say }: Session, path: string, { sourcesDir }: Settings): Promise<boolean> {
  const isThere = dirname(resolve(path)) === sourcesDir;
  if (isThere || !maySaveIn(sourcesDir)) return false;
  return (await asker.choose(say('saveText'), yesOrNo(say), 'no')) === 'yes';
}

async function isConfirmed({ asker, say }: Session): Promise<boolean> {
  return (await asker.choose(say('write'), yesOrNo(say), 'yes')) === 'yes';
}

function yesOrNo(say: Session['say']) {
  return [
    { value: 'yes' as const, label: say('yes') },
    { value: 'no' as const, label: say('no') },
  ];
}

function showFiles(session: Session, answers: Answers): string {
  const files = toFiles(answers, session.figures.map(placeOf), session.dataset.documents);
  return files
    .map(({ path, bytes }) => `${path}\n${new TextDecoder().decode(bytes ?? undefined)}`)
    .join('\n');
}

function afterwards(session: Session, answers: Answers, copy: string | null): string {
  const unknown = unknownDocuments(answers, session.dataset.documents);
  const reportId = answers.report['report_id'] ?? '';
  const lines = {
    vi: [
      `Đã ghi bài ${reportId}.`,
      ...(copy === null ? [] : [`Đã chép bản lưu vào ${copy}.`]),
      ...(unknown.length > 0 ? [`Văn bản chưa có trong documents.csv: ${unknown.join(', ')}.`] : []),
      'Xem trang bằng npm start.',
    ],
    en: [
      `The report ${reportId} was written.`,
      ...(copy === null ? [] : [`The text was saved as ${copy}.`]),
      ...(unknown.length > 0
        ? [`Documents that documents.csv does not have yet: ${unknown.join(', ')}.`]
        : []),
      'Look at it with npm start.',
    ],
  };
  return lines[session.language].join('\n');
}

function refused(): CommandFailure {
  return new CommandFailure({ vi: 'Chưa ghi gì.', en: 'Nothing was written.' });
}
