import { spawnSync } from 'node:child_process';
import type { SourceFile } from '../../src/dataset/model/record.ts';
import { Refusal } from './refusal.ts';

/** What the code of the site is made of, from the top of the repository. */
const CODE = ['src', 'scripts', 'package-lock.json'];
const LARGEST_OUTPUT = 1 << 30;

/** The full hash of the commit that a revision names, in the repository that holds the data folder. */
export function resolveRevision(dataDir: string, revision: string): string {
  const { status } = runGit(dataDir, ['rev-parse', '--show-prefix']);
  if (status !== 0)
    throw new Refusal(`${dataDir} lies in no git repository. Run this in a clone of the repository.`);
  const found = runGit(dataDir, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  if (found.status !== 0)
    throw new Refusal(
      `The repository has no revision ${revision}. Name a commit, tag or branch that git log shows; a shallow clone needs git fetch --unshallow.`,
    );
  return found.stdout.toString().trim();
}

/** The CSV files of the data folder as a commit holds them, sorted by path; the work tree is not touched. */
export function readRevision(dataDir: string, commit: string): SourceFile[] {
  const listing = runGit(dataDir, ['ls-tree', '-r', '-z', commit]).stdout.toString();
  const entries = Array.from(
    listing.matchAll(/\d+ blob ([0-9a-f]+)\t([^\0]+)\0/g),
    ([, id = '', path = '']) => ({
      id,
      path,
    }),
  ).filter(({ path }) => path.endsWith('.csv'));
  const input = entries.map(({ id }) => `${id}\n`).join('');
  const contents = splitBatch(runGit(dataDir, ['cat-file', '--batch'], input).stdout);
  return entries
    .map(({ path }, index) => ({ path, bytes: contents[index] ?? null }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** How many files of the code differ between a commit and the work tree, new ones included. */
export function countChangedCode(dataDir: string, commit: string): number {
  const top = runGit(dataDir, ['rev-parse', '--show-toplevel']).stdout.toString().trim();
  const lists = [
    ['diff', '--name-only', '-z', commit, '--', ...CODE],
    ['ls-files', '--others', '--exclude-standard', '-z', '--', ...CODE],
  ].map((options) => runGit(top, options).stdout.toString());
  return lists.join('').split('\0').length - 1;
}

/** The contents in the output of `git cat-file --batch`: a line that ends with the size, the bytes, a line feed. */
function splitBatch(output: Buffer): Buffer[] {
  const contents: Buffer[] = [];
  let start = 0;
  while (start < output.length) {
    const end = output.indexOf('\n', start);
    const size = Number(output.toString('utf8', start, end).split(' ').at(-1));
    contents.push(output.subarray(end + 1, end + 1 + size));
    start = end + size + 2;
  }
  return contents;
}

function runGit(folder: string, options: readonly string[], input = '') {
  const run = spawnSync('git', options, { cwd: folder, input, maxBuffer: LARGEST_OUTPUT });
  if (run.error && 'code' in run.error && run.error.code === 'ENOENT')
    throw new Refusal(`git cannot be started in ${folder}. Install git, and see that the folder exists.`);
  if (run.error) throw run.error;
  return run;
}
