import { join } from 'node:path';
import type { Language } from '../../src/dataset/model/language.ts';
import { fingerprintText } from '../../src/dataset/prove/saved-text.ts';
import { PRACTICE_TEXT } from '../../src/site/guide/practice.ts';
import { addReport } from '../add-report/run.ts';
import { wordsIn } from '../add-report/words.ts';
import type { Settings } from '../settings.ts';
import { openTerminal, type Screen } from './terminal.ts';
import { typingAsker, type Answers } from './typing-asker.ts';

export const PRACTICE_ID = 'thi-du';

/** What an editor answers to the practice report: its place is new, and its percentage has both parts in print. */
function practiceAnswers(language: Language): Answers {
  const say = wordsIn(language);
  return {
    '(report_id)': [PRACTICE_ID],
    [say('place')]: ['+'],
    [say('placeVi')]: ['Huyện Thí Dụ'],
    [say('placeEn')]: ['Thí Dụ District'],
    [say('placeLevel')]: ['district'],
    [say('placeParent')]: ['dak-lak'],
    [say('whatNow')]: ['accept', 'accept', 'change'],
    [say('field')]: ['numerator_id', 'denominator_id', 'done'],
    '(numerator_id)': ['54'],
    '(denominator_id)': ['60'],
  };
}

/** Adds the practice report in a terminal without a window. `look` sees each question with what the terminal shows. */
export async function addPracticeReport(
  language: Language,
  { settings, cacheDir }: { readonly settings: Settings; readonly cacheDir: string },
  look: (question: string, screen: Screen) => void = () => undefined,
): Promise<void> {
  const terminal = openTerminal();
  const path = join(settings.sourcesDir, `${PRACTICE_ID}.txt`);
  const options = {
    path,
    language,
    report: {},
    answers: null,
    accept: false,
    dryRun: false,
    printAnswers: false,
    saveText: false,
    restart: false,
  };
  await addReport(fingerprintText(path, new TextEncoder().encode(PRACTICE_TEXT)), options, {
    settings,
    cacheDir,
    asker: typingAsker(terminal, practiceAnswers(language), look),
    print: (lines) => terminal.output.write(`${lines}\n`),
  });
}
