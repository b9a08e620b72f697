import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PRACTICE_TEXT } from '../../src/site/guide/practice.ts';
import { PRACTICE_ID } from './practice.ts';

/** A copy of the data in a repository of its own, with the practice report among the saved texts beside it. */
export interface Desk {
  /** Where commands are typed. */
  readonly folder: string;
  readonly dataDir: string;
  readonly sourcesDir: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Runs a command of package.json and gives what it prints, in colours where it has some. */
  readonly run: (script: string, ...options: readonly string[]) => string;
  readonly clear: () => void;
}

/** The name of a commit is made of its day too, and stands in a picture. */
const DAY = { GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z', GIT_COMMITTER_DATE: '2020-01-01T00:00:00Z' };
const GIT = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org'];

export function setUpDesk(): Desk {
  const top = mkdtempSync(join(tmpdir(), 'ket-nap-desk-'));
  const folder = join(top, 'ket-nap');
  const [dataDir, sourcesDir] = [join(folder, 'data'), join(top, 'shared', 'sources')];
  cpSync(resolve('data'), dataDir, { recursive: true });
  cpSync(resolve('public'), join(folder, 'public'), {
    recursive: true,
    filter: (path) => path !== resolve('public/data'),
  });
  mkdirSync(sourcesDir, { recursive: true });
  writeFileSync(join(sourcesDir, `${PRACTICE_ID}.txt`), PRACTICE_TEXT);
  const git = (...options: string[]) =>
    execFileSync('git', [...GIT, ...options], { cwd: folder, env: { ...process.env, ...DAY } });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', 'data');
  git('commit', '--quiet', '--message', 'Data');
  // What a shell has set for this run would change what the commands say.
  const { PATH, HOME, TMPDIR } = process.env;
  const environment = { PATH, HOME, TMPDIR, FORCE_COLOR: '1', DATA_DIR: dataDir, SOURCES_DIR: sourcesDir };
  return {
    folder,
    dataDir,
    sourcesDir,
    environment,
    run(script, ...options) {
      const path = resolve('scripts', `${script}.ts`);
      const { stdout, stderr } = spawnSync(process.execPath, [path, ...options], {
        cwd: folder,
        encoding: 'utf8',
        env: environment,
      });
      return stderr + stdout;
    },
    clear: () => {
      rmSync(top, { recursive: true, force: true });
    },
  };
}
