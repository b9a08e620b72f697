import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ARTICLE, writeArticleData } from './add-report/folder.ts';
import { TEXT, writeFolder } from './data-folder.ts';
import { runScript } from './run.ts';
import { readFolder } from './store/snapshot.ts';

const ID = '2021-12-krong-bong';

function desk(text = ARTICLE) {
  const environment = {
    DATA_DIR: writeArticleData(),
    SOURCES_DIR: writeFolder({}),
    ARTICLE: join(writeFolder({ 'a.txt': text }), 'a.txt'),
  };
  const add = (...options: string[]) =>
    runScript('add-report.ts', [environment.ARTICLE, ...options], { environment });
  return { ...environment, environment, add };
}

describe('npm run add-report', { timeout: 60_000 }, () => {
  it('takes every guess where it is told to, without a terminal', () => {
    const { DATA_DIR, add } = desk();
    const { status, stdout, stderr } = add('--accept');
    expect(stderr).toBe('');
    expect(stdout).toMatchInlineSnapshot(`
      "No problems.
      report              figures  recorded  excluded  open  covered
      2021-12-krong-bong        9         3         6     0    100 %
      2021-12-krong-bong.3: 90% unchecked
      The report 2021-12-krong-bong was written.
      Look at it with npm start.
      "
    `);
    expect(status).toBe(0);
    expect(readFolder(DATA_DIR)[`observations/${ID}.csv`]?.trim().split('\n')).toHaveLength(4);
    expect(runScript('check.ts', [], { environment: { DATA_DIR } })).toMatchObject({ status: 0, stderr: '' });
  });

  it('shows the rows and writes nothing in a dry run', () => {
    const { DATA_DIR, add } = desk();
    const before = readFolder(DATA_DIR);
    const { status, stdout } = add('--accept', '--dry-run', '--lang', 'vi');
    expect(stdout).toContain(`observations/${ID}.csv\nobservation_id,`);
    expect(stdout).toContain('Chạy thử: chưa ghi gì.');
    expect(status).toBe(0);
    expect(readFolder(DATA_DIR)).toEqual(before);
  });

  it('takes answers from a file, which it can make itself, and facts from flags', () => {
    const { DATA_DIR, add } = desk();
    const printed = add('--print-answers');
    expect(printed.status).toBe(0);
    const file = join(writeFolder({}), 'answers.json');
    const answers = JSON.parse(printed.stdout) as {
      figures: { as_printed: string; observations?: object[] }[];
    };
    const attainment = answers.figures.find(({ as_printed }) => as_printed === '90%');
    Object.assign(attainment?.observations?.[0] ?? {}, { numerator_id: '4 1 72' });
    writeFileSync(file, JSON.stringify(answers));
    const { status, stderr } = add(
      '--answers',
      file,
      '--report-id',
      'b',
      '--publisher',
      'Báo B',
      '--url',
      'https://b.vn/1',
    );
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(readFolder(DATA_DIR)['reports.csv']).toContain(
      'b,Huyện Krông Bông chăm lo kết nạp người trẻ,printed,Báo B,https://b.vn/1,2021-12-03,vi,',
    );
    expect(readFolder(DATA_DIR)['observations/b.csv']).toMatch(/^b\.3,.*,b\.2,/m);
  });

  it('reads the text from standard input', () => {
    const { environment } = desk();
    const { status, stdout } = runScript('add-report.ts', ['-', '--accept', '--dry-run'], {
      environment,
      input: ARTICLE,
    });
    expect(stdout).toContain('100 %');
    expect(status).toBe(0);
  });

  it('saves the text where it is told to, outside the repository only', () => {
    const { SOURCES_DIR, environment, add } = desk();
    const inside = { ...environment, SOURCES_DIR: join(process.cwd(), 'sources') };
    const refused = runScript('add-report.ts', [environment.ARTICLE, '--accept', '--save-text'], {
      environment: inside,
    });
    expect(refused.stderr).toContain('lies in the repository, which holds no sentences of reports.');
    expect(refused.status).toBe(1);
    expect(add('--accept', '--save-text')).toMatchObject({ status: 0, stderr: '' });
    expect(readFolder(SOURCES_DIR)).toEqual({ [`${ID}.txt`]: ARTICLE });
    expect(runScript('verify.ts', ['--check'], { environment })).toMatchObject({ status: 0 });
  });

  it.each<[string, string[], RegExp]>([
    [
      'nobody can be asked for the facts',
      [],
      /^Facts about the report are missing or wrong, and nobody can be asked\. --title: This may not be empty\./,
    ],
    ['an id is taken', ['--accept', '--report-id', 'a'], /--report-id: This is taken; choose another\./],
    [
      'a date is none',
      ['--accept', '--published-on', '31/2/2021'],
      /--published-on: This has the wrong form\. Examples: “2021-10-12”/,
    ],
    [
      'there is no file of answers',
      ['--answers', 'none.json'],
      /^There is no file none\.json\. Make one by --print-answers\./,
    ],
    ['an option is unknown', ['--yes'], /^Unknown option '--yes'\./],
  ])('ends with one line where %s', (_what, options, message) => {
    const { DATA_DIR, add } = desk();
    const before = readFolder(DATA_DIR);
    const { status, stderr } = add(...options);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
    expect(readFolder(DATA_DIR)).toEqual(before);
  });

  it('ends with one line where figures have no answer', () => {
    const { add } = desk();
    const facts = [
      '--title',
      'T',
      '--headline',
      'printed',
      '--language',
      'vi',
      '--place-id',
      'viet-nam',
      '--report-id',
      'b',
    ];
    expect(add(...facts).stderr).toMatch(
      /^9 figures have no answer \(paragraph\): 09:15 \(3\), .*, …\. Add them to --answers/,
    );
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['a report has the text already', TEXT, /^The report a has this text already\./],
    ['the text is not UTF-8', Uint8Array.of(0x63, 0xf3), /^- is not UTF-8 text\./],
  ])('ends with one line where %s', (_what, input, message) => {
    const { environment } = desk();
    const { status, stderr } = runScript('add-report.ts', ['-', '--accept'], { environment, input });
    expect(stderr).toMatch(message);
    expect(status).toBe(1);
  });

  it('ends with one line where the data have errors', () => {
    const { DATA_DIR, add } = desk();
    rmSync(join(DATA_DIR, 'reports.csv'));
    const { status, stderr } = add('--accept');
    expect(stderr).toBe('The data have errors. Run npm run check and mend them first.\n');
    expect(status).toBe(1);
  });

  it('asks for a text', () => {
    const { status, stderr } = runScript('add-report.ts', []);
    expect(stderr).toMatch(/^Name one text: npm run add-report -- FILE .*--published-on/);
    expect(status).toBe(1);
  });

  it('keeps no sentence of the article in the data', () => {
    const { DATA_DIR, add } = desk();
    add('--accept');
    expect(JSON.stringify(readFolder(DATA_DIR))).not.toContain('được giao chỉ tiêu');
    expect(readFileSync(join(DATA_DIR, 'reports.csv'), 'utf8')).toContain(ID);
  });
});
