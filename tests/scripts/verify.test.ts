import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TEXT, VALID_ROWS, writeDataFolder, writeFolder, type FolderRows } from './data-folder.ts';
import { runScript } from './run.ts';

function prepare(rows: FolderRows = VALID_ROWS, texts: Readonly<Record<string, string>> = { 'a.txt': TEXT }) {
  const environment = { DATA_DIR: writeDataFolder(rows), SOURCES_DIR: writeFolder(texts) };
  const proofs = join(environment.DATA_DIR, 'proofs.csv');
  return {
    proofs,
    dataDir: environment.DATA_DIR,
    verify: (...options: string[]) => runScript('verify.ts', options, { environment }),
  };
}

describe('npm run verify', () => {
  it('prints the coverage and writes the proof', () => {
    const { verify, proofs } = prepare();
    const { status, stdout, stderr } = verify();
    expect(stderr).toBe('');
    expect(stdout).toMatchInlineSnapshot(`
      "report  figures  recorded  excluded  open  covered
      a             2         1         1     0    100 %
      DATA_DIR/proofs.csv was written.
      "
    `);
    expect(status).toBe(0);
    expect(readFileSync(proofs, 'utf8')).toMatch(/^report_id,.*\na,[0-9a-f]{64},2,1,1,[0-9a-f]{64}\n$/);
  });

  it('leaves no temporary file', () => {
    const { verify, dataDir } = prepare();
    verify();
    expect(readdirSync(dataDir).filter((name) => !name.endsWith('.csv'))).toEqual([
      'codelists',
      'observations',
    ]);
  });

  it('finds nothing to do a second time, and --check agrees', () => {
    const { verify } = prepare();
    verify();
    expect(verify().stdout).toContain('DATA_DIR/proofs.csv is up to date.');
    expect(verify('--check').status).toBe(0);
  });

  it('--check fails where the proofs are out of date, and writes nothing', () => {
    const { verify, proofs } = prepare();
    const before = readFileSync(proofs, 'utf8');
    const { status, stderr } = verify('--check');
    expect(stderr).toBe('DATA_DIR/proofs.csv does not fit the data. Run npm run verify.\n');
    expect(status).toBe(1);
    expect(readFileSync(proofs, 'utf8')).toBe(before);
  });

  it('reports an open figure and an exclusion that matches nothing, and writes no proof', () => {
    const exclusions = [{ report_id: 'a', paragraph: 1, as_printed: '2012', reason: 'date' }] as const;
    const { verify, proofs } = prepare({ ...VALID_ROWS, exclusions });
    const before = readFileSync(proofs, 'utf8');
    const { status, stdout, stderr } = verify();
    expect(stdout).toContain('50 %');
    expect(stderr).toMatchInlineSnapshot(`
      "data/exclusions.csv:2:D (as_printed) “2012” error exclusion-printed: Paragraph 1 of the saved text does not print “2012”. Copy the token as printed; the paragraph prints “2021”.
      data/reports.csv:2 error figure-covered: a: the figure “2021” (paragraph 1, occurrence 1) is neither recorded nor excluded. Add an observation to observations/a.csv, or a row with a reason to exclusions.csv.
      2 errors and 0 warnings in 2 files. No proof was written.
      "
    `);
    expect(status).toBe(1);
    expect(readFileSync(proofs, 'utf8')).toBe(before);
  });

  it('says which reports have no text and which texts no report claims', () => {
    const [report] = VALID_ROWS.reports ?? [];
    const reports = [{ ...report }, { ...report, report_id: 'b', text_sha256: null }];
    const { verify } = prepare({ ...VALID_ROWS, reports }, { 'other.txt': '7', 'README.md': '8' });
    const { status, stdout } = verify();
    expect(stdout).toMatchInlineSnapshot(`
      "report  figures  recorded  excluded  open  covered
      Saved text not found; an old proof stands while it fits (1): a (not proven)
      No text was saved, so transcribed only (1): b
      Texts that no report claims (1): other.txt
      DATA_DIR/proofs.csv is up to date.
      "
    `);
    expect(status).toBe(0);
  });

  it('keeps a proof that still fits where the text is not at hand', () => {
    const { verify, proofs, dataDir } = prepare();
    verify();
    const proven = readFileSync(proofs, 'utf8');
    const environment = { DATA_DIR: dataDir, SOURCES_DIR: writeFolder({}) };
    expect(runScript('verify.ts', [], { environment }).stdout).toContain('a (proven)');
    expect(readFileSync(proofs, 'utf8')).toBe(proven);
  });

  it('stops at an error of the data', () => {
    const { verify, dataDir } = prepare();
    writeFileSync(join(dataDir, 'reports.csv'), 'report_id\n');
    const { status, stdout, stderr } = verify();
    expect(stdout).toBe('');
    expect(stderr).toMatch(/Mend the data first; nothing was verified\.\n$/);
    expect(status).toBe(1);
  });

  it('writes proofs.csv anew where it is broken', () => {
    const { verify, proofs } = prepare();
    writeFileSync(proofs, 'broken');
    expect(verify().status).toBe(0);
    expect(readFileSync(proofs, 'utf8')).toContain('\na,');
  });

  it('says that the folder of the texts does not exist', () => {
    const environment = { DATA_DIR: writeDataFolder(), SOURCES_DIR: join(writeFolder({}), 'none') };
    expect(existsSync(environment.SOURCES_DIR)).toBe(false);
    const { status, stderr } = runScript('verify.ts', [], { environment });
    expect(stderr).toBe('SOURCES_DIR does not exist. Point SOURCES_DIR at the folder of the saved texts.\n');
    expect(status).toBe(1);
  });
});
