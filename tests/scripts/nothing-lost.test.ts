import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { readSettled, settle } from '../../scripts/store/commit.ts';
import { takeLock } from '../../scripts/store/lock.ts';
import { readDataFiles } from '../../scripts/data-files.ts';
import { TEXT, writeDataFolder, writeFolder } from './data-folder.ts';
import { ARTICLE, writeArticleData } from './add-report/folder.ts';
import { OUTSIDE, runScript } from './run.ts';
import { countChanges, runFaulty } from './store/faulty.ts';
import { readFolder } from './store/snapshot.ts';

const CHILD = 'tests/scripts/store/commit-child.ts';
const KILLS = ['kill', 'kill-within', 'kill-after'];

function stateOf(label: string): Record<string, string> {
  const paths = ['a.csv', `dist/${label}.html`, 'dist/page.html', 'sub/b.csv', `sub/${label}.csv`];
  return Object.fromEntries(paths.map((path) => [path, label]));
}

function writeState(label: string): string {
  const folder = writeFolder({});
  for (const name of ['sub', 'dist']) mkdirSync(join(folder, name));
  for (const [path, text] of Object.entries(stateOf(label))) writeFileSync(join(folder, path), text);
  return folder;
}

function readState(folder: string): Record<string, string> {
  return readSettled({ folder, name: 'data' }, ['sub', 'dist'], () => readFolder(folder));
}

describe('a change of several files and a folder', { timeout: 240_000 }, () => {
  const changes = countChanges(CHILD, [writeState('old'), 'new'], {}, '/');
  const points = Array.from({ length: changes }, (_, index) => index + 1);

  it.each(KILLS)('is whole or not at all wherever the process dies (%s)', (kind) => {
    expect(changes).toBeGreaterThan(15);
    const seen = points.map((at) => {
      const folder = writeState('old');
      const { signal } = runFaulty(CHILD, [folder, 'new'], {}, { at, kind, below: '/' });
      expect(signal).toBe('SIGKILL');
      const state = readState(folder);
      expect([stateOf('old'), stateOf('new')], `change ${String(at)}`).toContainEqual(state);
      return state['a.csv'];
    });
    expect(new Set(seen)).toEqual(new Set(['old', 'new']));
  });

  it('can be made again after any death, and leaves no waste', () => {
    for (const at of points.filter((each) => each % 3 === 0)) {
      const folder = writeState('old');
      runFaulty(CHILD, [folder, 'new'], {}, { at, kind: 'kill', below: '/' });
      expect(runFaulty(CHILD, [folder, 'next'], {}, { at: 1e9, kind: 'kill', below: '/' }).stderr).toBe('');
      expect(readFolder(folder)).toEqual(stateOf('next'));
    }
  });

  it.each([
    [
      'ENOSPC',
      'The disk is full at FOLDER. Nothing was changed. Free some space and run the command again.\n',
    ],
    ['EROFS', 'may not be written. Nothing was changed. Allow writing there,'],
  ])('says in one line that it cannot be written (%s), and changes nothing', (kind, message) => {
    for (const at of points.filter((each) => each % 3 === 1)) {
      const folder = writeState('old');
      const { status, stderr } = runFaulty(CHILD, [folder, 'new'], {}, { at, kind, below: '/' });
      if (status === 0) continue;
      expect(status).toBe(1);
      expect(stderr.split('\n')).toHaveLength(2);
      // Once the moment of the change is over, it is complete, and the next command puts it in place.
      const isComplete = stderr.includes('The new state is saved');
      if (!isComplete && at > 2) expect(stderr.replaceAll(folder, 'FOLDER')).toContain(message);
      expect(readState(folder)).toEqual(stateOf(isComplete ? 'new' : 'old'));
    }
  });

  it('is never seen half-way by a reader', async () => {
    const folder = writeState('old');
    const writer = spawn(process.execPath, [CHILD, folder, 'new', '40'], { stdio: 'inherit' });
    const ended = once(writer, 'exit');
    let isRunning = true;
    void ended.then(() => (isRunning = false));
    const labels = new Set<string | undefined>();
    while (isRunning) {
      const state = readState(folder);
      const label = state['a.csv'] ?? '';
      expect(state).toEqual(stateOf(label));
      labels.add(label);
      await wait(5);
    }
    expect(labels.size).toBeGreaterThan(1);
  });

  it('of several commands at once is that of one of them', async () => {
    const folder = writeState('old');
    const names = ['first', 'second', 'third'];
    await Promise.all(names.map((name) => once(spawn(process.execPath, [CHILD, folder, name]), 'exit')));
    expect(names.map(stateOf)).toContainEqual(readState(folder));
  });
});

const NEW_REPORT = {
  'reports.csv': 'report_id,title,headline,language,place_id\nb,Báo cáo,printed,vi,viet-nam\n',
  'observations.csv':
    'observation_id,report_id,place_id,indicator_id,group_id,status,period_kind,value,qualifier,as_printed\n' +
    'b.1,b,viet-nam,admissions,all,result,unknown,12,exact,12\n',
};

function textsOf(dataDir: string): Record<string, string> {
  const files = readDataFiles(dataDir);
  return Object.fromEntries(files.map(({ path, bytes }) => [path, Buffer.from(bytes ?? []).toString()]));
}

const ARTICLE_FILE = join(writeFolder({ 'article.txt': ARTICLE }), 'article.txt');
const COMMANDS = [
  { script: 'scripts/import.ts', options: [writeFolder(NEW_REPORT)] },
  { script: 'scripts/verify.ts', options: [] },
  { script: 'scripts/add-report.ts', options: [ARTICLE_FILE, '--accept'] },
];

describe.each(COMMANDS)('$script', { timeout: 240_000 }, ({ script, options }) => {
  const good = writeArticleData();
  const SOURCES_DIR = writeFolder({ 'a.txt': TEXT });
  const copyGood = () => {
    const folder = writeFolder({});
    cpSync(good, folder, { recursive: true });
    return folder;
  };
  const before = textsOf(good);
  const finished = copyGood();
  const changes = countChanges(script, options, { DATA_DIR: finished, SOURCES_DIR }, finished);
  const after = textsOf(finished);

  it('leaves the old data or the new whenever it is killed', () => {
    expect(after).not.toEqual(before);
    for (let at = 1; at <= changes; at += 3) {
      const DATA_DIR = copyGood();
      runFaulty(script, options, { DATA_DIR, SOURCES_DIR }, { at, kind: 'kill', below: DATA_DIR });
      expect([before, after], `change ${String(at)} of ${String(changes)}`).toContainEqual(textsOf(DATA_DIR));
    }
  });

  it('leaves the old data or the new when it is killed at any time', async () => {
    for (const delay of [0, 120, 250, 400, 600]) {
      const DATA_DIR = copyGood();
      const env = { ...OUTSIDE, DATA_DIR, SOURCES_DIR };
      const child = spawn(process.execPath, [script, ...options], { env, stdio: 'ignore' });
      const ended = once(child, 'exit');
      await wait(delay);
      child.kill('SIGKILL');
      await ended;
      expect([before, after]).toContainEqual(textsOf(DATA_DIR));
    }
  });

  it.each(['ENOSPC', 'EACCES'])('says so in one line where it cannot write (%s)', (kind) => {
    const DATA_DIR = copyGood();
    const { status, stderr } = runFaulty(
      script,
      options,
      { DATA_DIR, SOURCES_DIR },
      { at: 3, kind, below: DATA_DIR },
    );
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('Nothing was changed.');
    expect(textsOf(DATA_DIR)).toEqual(before);
  });

  it('gives way to a command that is writing the same data', () => {
    const DATA_DIR = copyGood();
    const release = takeLock({ folder: DATA_DIR, name: 'data' });
    const { status, stderr } = runScript(script.replace('scripts/', ''), options, {
      environment: { DATA_DIR, SOURCES_DIR },
    });
    release();
    expect(status).toBe(1);
    expect(stderr).toMatch(/is writing in DATA_DIR\. Nothing was changed\. Wait until it has ended/);
    expect(textsOf(DATA_DIR)).toEqual(before);
  });
});

describe('npm run build', { timeout: 240_000 }, () => {
  it('leaves the last good site when it is killed, and clears up the next time', async () => {
    const folder = writeFolder({});
    mkdirSync(join(folder, 'dist'));
    writeFileSync(join(folder, 'dist/index.html'), 'the last good page');
    const env = {
      ...OUTSIDE,
      DATA_DIR: writeDataFolder(),
      DIST_DIR: join(folder, 'dist'),
    };
    for (const delay of [300, 1_500, 3_000]) {
      const child = spawn(process.execPath, ['scripts/build.ts'], { env, stdio: 'ignore' });
      const ended = once(child, 'exit');
      await wait(delay);
      child.kill('SIGKILL');
      await ended;
      // A fast machine may have finished by then.
      const page = readFileSync(join(folder, 'dist/index.html'), 'utf8');
      expect(page).toMatch(/^the last good page$|<\/html>\s*$/);
    }
    settle({ folder, name: 'dist' });
    const left = readdirSync(folder).filter((name) => !name.startsWith('.dist.lock.'));
    expect(left).toEqual(['dist']);
    rmSync(folder, { recursive: true });
  });
});
