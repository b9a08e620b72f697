import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDataFolder } from './data-folder.ts';
import { runScript } from './run.ts';

let folder: string;

function git(...options: string[]): void {
  const identity = [
    '-c',
    'user.name=Editor',
    '-c',
    'user.email=editor@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  execFileSync('git', [...identity, ...options], {
    cwd: folder,
    stdio: 'ignore',
    // A hook of git names a repository of its own there.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
  });
}

function diff(...options: string[]) {
  return runScript('diff.ts', options, { environment: { DATA_DIR: folder } });
}

function edit(path: string, from: string, to: string): void {
  const file = join(folder, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

/** Revises the one observation of the folder and its report's title, which holds what a page must not run. */
function revise(): void {
  edit('observations/a.csv', ',80,,exact,80,', ',81,,exact,81,');
  edit('reports.csv', 'Kết nạp đảng viên', '<script>alert(1)</script> @editor | x');
}

describe('npm run diff', { timeout: 60_000 }, () => {
  beforeAll(() => {
    folder = writeDataFolder();
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'Add the data');
    git('tag', 'first');
  });

  it('says nothing where nothing changed, and writes no file', () => {
    const html = join(folder, 'unchanged.html');
    expect(diff('first', '--html', html)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(existsSync(html)).toBe(false);
  });

  it('lists what was revised, with the old value and the new one', () => {
    revise();
    const { status, stdout } = diff('first');
    expect(status).toBe(0);
    expect(stdout.replace(/\([0-9a-f]{10}\)/, '(commit)')).toMatchInlineSnapshot(`
      "Data since first (commit)

      Reports: 1 revised
        report_id  column  old  new
        a  title  Kết nạp đảng viên  <script>alert(1)</script> @editor | x

      Observations: 1 revised
        observation_id  column  old  new
        a.1  value  80  81
        a.1  as_printed  80  81

      Findings: 2 changed
        chart  language  old  new
        country  vi  Số kết nạp cả nước in gần đây nhất là 80, của năm 2021  Số kết nạp cả nước in gần đây nhất là 81, của năm 2021
        country  en  The latest number of admissions that is printed for the country is 80, for 2021  The latest number of admissions that is printed for the country is 81, for 2021

      Charts: 2 drawn differently
        chart  language  change
        country  vi  redrawn
        country  en  redrawn
      "
    `);
  });

  it('writes Markdown in which a title can neither mark up nor mention', () => {
    const { stdout } = diff('first', '--format', 'markdown');
    expect(stdout).toContain('| a.1 | value | 80 | 81 |');
    expect(stdout).toContain('&#60;script&#62;alert(1)&#60;/script&#62; &#64;&#8288;editor &#124; x |');
  });

  it('writes JSON for programs', () => {
    const { stdout } = diff('first', '--format', 'json');
    const { rows } = JSON.parse(stdout) as { rows: { table: string; revised: { key: string }[] }[] };
    expect(rows.map(({ table, revised }) => [table, revised.map(({ key }) => key)])).toEqual([
      ['reports', ['a']],
      ['observations', ['a.1']],
    ]);
  });

  it('puts old and new charts into one page in which nothing can run', () => {
    const html = join(folder, 'difference.html');
    diff('first', '--html', html);
    const page = readFileSync(html, 'utf8');
    expect(page.match(/<img src="data:image\/svg\+xml;base64,/g)?.length).toBeGreaterThanOrEqual(2);
    expect(page).not.toMatch(/<script|(?:src|href)="(?!data:image)/);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('compares rows alone where the old data break rules of today', () => {
    git('add', '.');
    git('commit', '--quiet', '--message', 'Revise');
    edit('observations/a.csv', ',81,,exact,81,', ',81 people,,exact,81,');
    git('commit', '--quiet', '--all', '--message', 'Break');
    git('checkout', '--quiet', 'HEAD^', '--', '.');
    expect(diff('HEAD').stdout).toContain('only rows are compared');
  });

  it.each([
    ['a revision that does not exist', ['nowhere'], 'The repository has no revision nowhere.'],
    ['a revision that looks like an option', ['--', '--all'], 'The repository has no revision --all.'],
    ['no revision', [], 'Name one revision.'],
    ['an unknown format', ['first', '--format', 'xml'], 'There is no format xml.'],
  ])('refuses %s', (_claim, options, message) => {
    const { status, stdout, stderr } = diff(...options);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
  });

  it('refuses data with errors', () => {
    writeFileSync(join(folder, 'reports.csv'), '');
    expect(diff('first')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('npm run check') as string,
    });
  });

  it('says that a folder lies in no repository, and that git is missing', () => {
    const outside = { DATA_DIR: writeDataFolder() };
    expect(runScript('diff.ts', ['HEAD'], { environment: outside })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('lies in no git repository') as string,
    });
    const without = { ...outside, PATH: outside.DATA_DIR };
    expect(runScript('diff.ts', ['HEAD'], { environment: without }).stderr).toContain('Install git');
  });
});
