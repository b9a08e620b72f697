import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Options } from '../../../scripts/add-report/options.ts';
import { addReport } from '../../../scripts/add-report/run.ts';
import { fingerprintText } from '../../../src/dataset/prove/saved-text.ts';
import { writeFolder } from '../data-folder.ts';
import { readFolder } from '../store/snapshot.ts';
import { ARTICLE, writeArticleData } from './folder.ts';
import { scriptedAsker, type Script } from './scripted.ts';

const OPTIONS: Options = {
  path: 'a.txt',
  language: 'en',
  report: {},
  answers: null,
  accept: false,
  dryRun: false,
  printAnswers: false,
  saveText: false,
  restart: false,
};
const ID = 'dak-lak-news-krong-bong';

function desk() {
  const settings = {
    dataDir: writeArticleData(),
    sourcesDir: writeFolder({}),
    distDir: '',
    releasesDir: '',
    siteUrl: '',
    basePath: '/',
  };
  const cacheDir = writeFolder({});
  const saved = fingerprintText('a.txt', new TextEncoder().encode(ARTICLE));
  const sit = async (script: Script = {}, options: Partial<Options> = {}) => {
    const asker = scriptedAsker({ ...script, answers: { report_id: [ID], ...script.answers } });
    const printed: string[] = [];
    await addReport(
      saved,
      { ...OPTIONS, ...options },
      { settings, cacheDir, asker, print: (lines) => printed.push(lines) },
    );
    const code = process.exitCode;
    process.exitCode = undefined;
    return { printed: printed.join('\n'), heard: asker.heard.join('\n'), code };
  };
  const rows = () =>
    readFileSync(join(settings.dataDir, `observations/${ID}.csv`), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
  return { settings, cacheDir, sit, rows };
}

describe('addReport', () => {
  it('writes what an editor accepts, proven, and leaves nothing behind', async () => {
    const { settings, cacheDir, sit, rows } = desk();
    const { printed, heard } = await sit();
    expect(rows()).toEqual([
      `${ID}.1,${ID},dak-lak/krong-bong,admissions_quota,all,plan,year,2021-01-01,2021-12-31,,printed,80,,exact,80,,4,,,,,,,`,
      `${ID}.2,${ID},dak-lak/krong-bong,admissions,all,result,year_to_date,2021-01-01,2021-12-03,,publication,72,,exact,72,,4,,,,,,,`,
      `${ID}.3,${ID},dak-lak/krong-bong,quota_attainment,all,result,year_to_date,2021-01-01,2021-12-03,,publication,90,,exact,90%,,4,,,,,,,`,
    ]);
    expect(heard).toContain('Figure 4 of 9 · paragraph 4');
    expect(printed).toMatch(/No problems\.\nreport .*covered\n.* 9 +3 +6 +0 +100 %/);
    expect(printed).toContain(`The report ${ID} was written.`);
    expect(readFileSync(join(settings.dataDir, 'proofs.csv'), 'utf8')).toContain(`\n${ID},`);
    expect(readFileSync(join(settings.dataDir, 'citations.csv'), 'utf8')).toContain(`${ID},28-ct-tw,4`);
    expect(readdirSync(cacheDir)).toEqual([]);
    expect(readdirSync(settings.sourcesDir)).toEqual([]);
  });

  it('lets her change a column, link parts, leave out and skip', async () => {
    const { sit, rows } = desk();
    await sit({
      answers: {
        'What is it?': ['accept', 'change', 'change', 'accept'],
        'Change which column?': ['group_id', 'note_vi', 'note_en', 'done', 'numerator_id', 'done'],
        '(group_id)': ['all'],
        '(note_vi)': ['', 'Theo lời bài.'],
        '(note_en)': ['', 'As the report says.'],
        '(numerator_id)': ['4 1 72'],
      },
    });
    expect(rows()[1]).toContain('Theo lời bài.,As the report says.');
    expect(rows()[2]).toContain(`,${ID}.2,`);
  });

  it('keeps what she answered when she breaks off, and goes on from there', async () => {
    for (let patience = 1; patience < 16; patience += 3) {
      const { settings, cacheDir, sit, rows } = desk();
      const before = readFolder(settings.dataDir);
      const first = await sit({ patience });
      expect(first).toMatchObject({ code: 130 });
      expect(first.printed).toContain('The answers are kept');
      expect(readFolder(settings.dataDir)).toEqual(before);
      // Neither the text nor a sentence of it.
      expect(JSON.stringify(readFolder(cacheDir))).not.toContain('được giao chỉ tiêu');
      const second = await sit();
      if (patience > 1) expect(second.heard).toContain('Going on from before');
      expect(second.heard).not.toContain(patience > 4 ? '(title)' : 'no such words');
      expect(rows()).toHaveLength(3);
      expect(readdirSync(cacheDir)).toEqual([]);
    }
  });

  it('starts anew where she asks for it', async () => {
    const { sit } = desk();
    await sit({ patience: 6 });
    expect((await sit({}, { restart: true })).heard).toContain('title (title)');
  });

  it('asks again for what was skipped, or writes without it', async () => {
    const { settings, sit, rows } = desk();
    const { printed } = await sit({
      answers: { 'What is it?': ['skip', 'accept', 'accept', 'skip'], skipped: ['ask', 'write'] },
    });
    expect(rows()).toHaveLength(2);
    expect(printed).toContain('figure-covered');
    expect(readFileSync(join(settings.dataDir, 'proofs.csv'), 'utf8')).not.toContain(ID);
  });

  it('shows what the check says of her answers and lets her correct them', async () => {
    const { sit, rows } = desk();
    const { heard } = await sit({
      answers: {
        'What is it?': ['change', 'accept', 'accept', 'change'],
        'Change which column?': ['value', 'done', 'value', 'done'],
        '(value)': ['81', '80'],
      },
    });
    expect(heard).toMatch(/observations\/dak-lak-news-krong-bong\.csv:2:L \(value\)|:2:O \(as_printed\)/);
    expect(heard).toContain('The check found errors.');
    expect(rows()[0]).toContain(',80,,exact,80,');
  });

  it('adds a place that the list lacks', async () => {
    const { settings, sit } = desk();
    await sit({
      answers: {
        'mainly about': ['+'],
        'name in Vietnamese': ['Xã Hòa Sơn'],
        'name in English': ['Hòa Sơn Commune'],
        'Within which place': ['dak-lak/krong-bong'],
      },
    });
    expect(readFileSync(join(settings.dataDir, 'codelists/places.csv'), 'utf8')).toContain(
      'dak-lak/krong-bong/hoa-son,Xã Hòa Sơn,Hòa Sơn Commune,commune,dak-lak/krong-bong',
    );
  });

  it('saves the text byte for byte where she asks for it', async () => {
    const { settings, sit } = desk();
    await sit({ answers: { 'Copy the text': ['yes'] } });
    expect(readFolder(settings.sourcesDir)).toEqual({ [`${ID}.txt`]: ARTICLE });
  });

  it('does not ask for a copy of a text that lies among the saved ones', async () => {
    const { settings, sit } = desk();
    const { heard } = await sit({}, { path: join(settings.sourcesDir, 'a.txt') });
    expect(heard).not.toContain('Copy the text');
  });

  it('writes nothing where she does not confirm', async () => {
    const { settings, sit } = desk();
    await sit({ answers: { 'Write this': ['no'] } });
    expect(existsSync(join(settings.dataDir, `observations/${ID}.csv`))).toBe(false);
  });

  it('speaks Vietnamese', async () => {
    const { sit } = desk();
    const { heard, printed } = await sit({}, { language: 'vi' });
    expect(heard).toContain('Con số 4/9 · đoạn 4');
    expect(printed).toContain(`Đã ghi bài ${ID}.`);
  });
});
