import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TEXT, writeDataFolder, writeFolder } from './data-folder.ts';
import { runScript } from './run.ts';

const DATA_DIR = writeDataFolder();

function figures(options: readonly string[], input: string | Uint8Array = '') {
  return runScript('figures.ts', options, { environment: { DATA_DIR }, input });
}

describe('npm run figures', () => {
  it('says of each figure of a known text what answers for it', () => {
    const { status, stdout, stderr } = figures([join(writeFolder({ 'a.txt': TEXT }), 'a.txt')]);
    expect(stderr).toBe('');
    expect(stdout).toMatchInlineSnapshot(`
      "   1   1  date      2021  excluded: date        Năm [2021]
         2   1  number    80    a.1                   Kết nạp [80] đảng viên.
      Report a, SHA-256 c88825229bc0244eb2c505559bc4014738fbd98c2d946ac7b700324560127928
      2 figures: 1 recorded, 1 excluded, 0 open.
      "
    `);
    expect(status).toBe(0);
  });

  it('reads standard input, and calls every figure of an unknown text open', () => {
    const { status, stdout } = figures(['-'], 'Hai nơi: 7, 7 và 11/35');
    expect(stdout).toMatchInlineSnapshot(`
      "   1   1  number    7      open                  Hai nơi: [7], 7 và 11/35
         1   2  number    7      open                  Hai nơi: 7, [7] và 11/35
         1   1  fraction  11/35  open                  Hai nơi: 7, 7 và [11/35]
      No report has this text, SHA-256 f5f3ee08fc59866e0805172dcec21a93bbb475c61f6b6afb9960768fee3651f5
      3 figures: 0 recorded, 0 excluded, 3 open.
      "
    `);
    expect(status).toBe(0);
  });

  it('lists nothing for a text without figures', () => {
    expect(figures(['-'], 'không có số').stdout).toMatch(/\n0 figures: 0 recorded, 0 excluded, 0 open\.\n$/);
  });

  it('lets no control character act on the terminal', () => {
    expect(figures(['-'], 'a\u001b[31m 80').stdout).not.toContain('\u001b');
  });

  it('warns where the data have errors', () => {
    const environment = { DATA_DIR: writeFolder({ 'reports.csv': 'report_id\n' }) };
    const { status, stderr, stdout } = runScript('figures.ts', ['-'], { environment, input: '80' });
    expect(stderr).toBe(
      'The data have errors, and rows with errors may be missing here. Run npm run check.\n',
    );
    expect(stdout).toContain('1 open');
    expect(status).toBe(0);
  });

  it.each<[string, string[], RegExp]>([
    ['no file is named', [], /^Name one text/],
    ['two files are named', ['a', 'b'], /^Name one text/],
    ['the file does not exist', [join(DATA_DIR, 'none.txt')], /none\.txt does not exist\./],
    ['the file is a folder', [DATA_DIR], /is a folder, not a file\./],
  ])('ends with a message where %s', (_what, options, message) => {
    const { status, stdout, stderr } = figures(options);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });

  it('ends with a message where the text is not UTF-8', () => {
    const { status, stderr } = figures(['-'], Uint8Array.of(0x63, 0xf3, 0x38));
    expect(stderr).toBe('- is not UTF-8 text. Save it again in UTF-8.\n');
    expect(status).toBe(1);
  });
});
