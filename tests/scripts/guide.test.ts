import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addPracticeReport } from '../../scripts/pictures/practice.ts';
import { readSettings } from '../../scripts/settings.ts';
import { PRACTICE_TEXT } from '../../src/site/guide/practice.ts';
import { commandsOf, GUIDE_STEPS } from '../../src/site/guide/steps.ts';

/** Commands that run until they are stopped or that other tests run: the installation, the site, the preview. */
const ELSEWHERE = /^npm (?:ci|start|run dev\b)/;
const EDITOR = { GIT_AUTHOR_NAME: 'E', GIT_AUTHOR_EMAIL: 'e@example.org', GIT_CONFIG_GLOBAL: '/dev/null' };
const { PATH, HOME, TMPDIR, NODE_COMPILE_CACHE } = process.env;

let top: string;
let folder: string;

const environment = {
  PATH,
  HOME,
  TMPDIR,
  NODE_COMPILE_CACHE,
  ...EDITOR,
  GIT_COMMITTER_NAME: EDITOR.GIT_AUTHOR_NAME,
  GIT_COMMITTER_EMAIL: EDITOR.GIT_AUTHOR_EMAIL,
};

/** The repository as a team shares it: the data and the releases, on the branch main. */
function shareData(): void {
  const first = join(top, 'first');
  mkdirSync(first);
  for (const name of ['data', 'releases', 'CITATION.cff'])
    cpSync(name, join(first, name), { recursive: true });
  const git = (...options: string[]) => execFileSync('git', options, { cwd: first, env: environment });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Data');
  git('clone', '--quiet', '--bare', '.', join(top, 'shared.git'));
}

/** Types a line of the guide where the editor stands, and gives what is printed. */
function type(line: string, place = folder): string {
  const [, script, given = ''] = /^npm run (\S+)(?: --)?(.*)$/.exec(line) ?? [];
  const typed = script ? `"${process.execPath}" ${resolve('scripts', `${script}.ts`)}${given}` : line;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', typed], {
    cwd: place,
    env: environment,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${line}\n${stdout}${stderr}`);
  return stdout;
}

beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), 'ket-nap-guide-'));
  folder = join(top, 'ket-nap');
  shareData();
});

afterAll(() => {
  rmSync(top, { recursive: true, force: true });
});

describe('the guide for editors', { timeout: 120_000 }, () => {
  it('works word for word, from a fresh clone to a release', async () => {
    const printed = new Map<string, string>();
    const lines = GUIDE_STEPS.flatMap(({ id, blocks }) =>
      blocks.flatMap((block) =>
        typeof block !== 'string' && 'run' in block
          ? commandsOf(block, 'vi').map((line) => ({ id, line }))
          : [],
      ),
    );
    for (const { id, line } of lines) {
      if (ELSEWHERE.test(line) || line === 'cd ket-nap') continue;
      if (line.startsWith('git clone')) type(line.replace('ADDRESS', join(top, 'shared.git')), top);
      else if (line.startsWith('npm run add-report')) {
        const settings = readSettings({
          DATA_DIR: join(folder, 'data'),
          SOURCES_DIR: join(top, 'shared', 'sources'),
        });
        await addPracticeReport('vi', { settings, cacheDir: join(top, 'cache') });
      } else {
        // Somebody else has looked and merged before a release is made.
        if (id === 'release' && line === 'git switch main') type('git push origin HEAD:main');
        if (line === 'git restore data') writeFileSync(join(folder, 'data', 'reports.csv'), 'spoilt');
        printed.set(line, type(line.replace('YYYY-MM-DD', '2099-01-01')));
      }
      // What the page has the editor save by hand.
      if (line.startsWith('mkdir')) {
        writeFileSync(join(top, 'shared', 'sources', 'thi-du.txt'), PRACTICE_TEXT);
      }
    }
    const outputOf = (start: string) =>
      Array.from(printed).find(([line]) => line.startsWith(start))?.[1] ?? `${start} was not typed`;
    expect(outputOf('npm run figures')).toContain('8 figures: 0 recorded, 0 excluded, 8 open.');
    expect(outputOf('npm run import')).toBe('Không có gì mới.\n');
    expect(outputOf('npm run verify')).toContain('100 %');
    expect(outputOf('npm run diff')).toContain('thi-du.4');
    expect(readFileSync(join(top, 'khac-biet.html'), 'utf8')).toContain('<figcaption>New</figcaption>');
    expect(outputOf('npm run release')).toContain('observations: thêm 4');
    expect(outputOf('git clean')).toBe('');
    expect(type('git status --porcelain')).toBe('');
    expect(existsSync(join(folder, 'data', 'observations', 'thi-du.csv'))).toBe(true);
  });
});
