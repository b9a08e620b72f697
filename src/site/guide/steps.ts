import type { Language } from '../../dataset/model/language.ts';
import type { Messages } from '../../i18n/vi.ts';

type StepWords = Messages['guide']['steps'];
export type StepId = keyof StepWords;
export type PictureName = keyof Messages['guide']['pictures'];

/** One thing below the heading of a step: words by their name, commands to type, a picture, or the practice text. */
export type Block<Part extends string = string> =
  | Part
  | { readonly run: readonly string[] }
  | { readonly picture: PictureName }
  | { readonly practice: Part };

export interface GuideStep {
  readonly id: StepId;
  readonly blocks: readonly Block[];
}

function step<Id extends StepId>(
  id: Id,
  blocks: readonly Block<Extract<keyof StepWords[Id]['parts'], string>>[],
): GuideStep {
  return { id, blocks };
}

/** The branches, the saved text and the workbook that the guide's commands name. */
const [BRANCH, RELEASE] = ['bai-thi-du', 'ban-phat-hanh'];
const [TEXT, WORKBOOK] = ['../shared/sources/thi-du.txt', '../thi-du.xlsx'];

/**
 * The guide for editors: its steps in order, the same in every language. `{language}` in a command stands for that of
 * the page, `ADDRESS` and `YYYY-MM-DD` for what only the editor knows; a test runs the commands.
 */
export const GUIDE_STEPS: readonly GuideStep[] = [
  step('safe', ['intro', 'reasons']),
  step('install', [
    'needs',
    { run: ['git clone ADDRESS ket-nap', 'cd ket-nap', 'npm ci'] },
    'look',
    { run: ['npm start'] },
    'branch',
    { run: ['git switch main', 'git pull', `git switch --create ${BRANCH}`] },
  ]),
  step('words', ['intro', 'terms', 'more']),
  step('text', [
    'save',
    { run: ['mkdir -p ../shared/sources'] },
    'paste',
    { practice: 'practice' },
    'invented',
    'figures',
    { run: [`npm run figures -- ${TEXT}`] },
  ]),
  step('add', [
    'run',
    { run: [`npm run add-report -- ${TEXT} --lang {language}`] },
    'facts',
    { picture: 'facts' },
    'figure',
    { picture: 'figure' },
    'base',
    { picture: 'base' },
    'done',
    { picture: 'done' },
  ]),
  step('sheet', [
    'run',
    { run: [`npm run export -- thi-du ${WORKBOOK}`] },
    'inside',
    'back',
    { run: [`npm run import -- ${WORKBOOK} --lang {language}`] },
  ]),
  step('check', [
    'run',
    { run: ['npm run check -- --lang {language}'] },
    'read',
    { picture: 'problem' },
    'fix',
    { run: ['npm run check -- --fix --lang {language}'] },
    'browser',
    { picture: 'browser' },
  ]),
  step('prove', ['run', { run: ['npm run verify -- --lang {language}'] }, 'what']),
  step('preview', ['run', { run: ['npm run dev -- --lang {language}'] }, 'what', { picture: 'overlay' }]),
  step('review', [
    'see',
    { run: ['npm run diff -- main --html ../khac-biet.html'] },
    { picture: 'difference' },
    'send',
    {
      run: [
        'git add data',
        'git commit --message "Add the report thi-du"',
        `git push --set-upstream origin ${BRANCH}`,
      ],
    },
    'request',
  ]),
  step('release', [
    'when',
    {
      run: [
        'git switch main',
        'git pull',
        `git switch --create ${RELEASE}`,
        'npm run release -- --date YYYY-MM-DD --lang {language}',
      ],
    },
    'what',
    {
      run: [
        'git add releases CITATION.cff',
        'git commit --message "Release the data"',
        `git push --set-upstream origin ${RELEASE}`,
      ],
    },
    'merge',
  ]),
  step('correct', ['intro', 'ways', 'after']),
  step('trouble', ['cases', { run: ['git restore data', 'git clean --force data'] }]),
];

/** The commands of a block as they are typed, in the language of a page. */
export function commandsOf({ run }: { readonly run: readonly string[] }, language: Language): string[] {
  return run.map((command) => command.replace('{language}', language));
}

/** What a part of a step says: a paragraph, the points of a list, or pairs of a term and what is said of it. */
export function wordsOf(
  { steps }: Messages['guide'],
  id: StepId,
  part: string,
): string | readonly (string | readonly string[])[] {
  const parts: Readonly<Record<string, string | readonly (string | readonly string[])[]>> = steps[id].parts;
  return parts[part] ?? [];
}
