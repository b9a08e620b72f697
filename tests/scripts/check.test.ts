import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDataFolder } from './data-folder.ts';
import { runScript } from './run.ts';

const OBSERVATIONS = 'observations/a.csv';

/** Edits one file of a valid data folder. */
function edit(file: string, change: (text: string) => string | Uint8Array): (folder: string) => void {
  return (folder) => {
    const path = join(folder, file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
  };
}

function encodeUtf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}

/** What an editor may do to a good folder, by what it is called in the issue. */
const BROKEN: Readonly<Record<string, (folder: string) => void>> = {
  'an empty file': edit('reports.csv', () => ''),
  'a header only': edit(OBSERVATIONS, (text) => `${text.split('\n')[0] ?? ''}\n`),
  'semicolons in place of commas': edit('reports.csv', (text) => text.replaceAll(',', ';')),
  'tabs in place of commas': edit('reports.csv', (text) => text.replaceAll(',', '\t')),
  'UTF-16': edit('reports.csv', encodeUtf16),
  TCVN3: edit('reports.csv', (text) =>
    Buffer.from(
      text.replace('Kết nạp đảng viên', 'K\u00d5t n\u00b9p \u00ae\u00b6ng vi\u00aan cña tØnh'),
      'latin1',
    ),
  ),
  VNI: edit('reports.csv', (text) =>
    Buffer.from(
      text.replace('Kết nạp đảng viên', 'Ke\u00e1t na\u00efp \u00f1a\u00fbng vie\u00e2n cu\u00fba t\u00e6nh'),
      'latin1',
    ),
  ),
  'a NUL byte': edit('reports.csv', (text) => text.replace('đảng', '\0')),
  'a cell of 10 MB': edit('reports.csv', (text) => text.replace('Kết nạp', 'x'.repeat(10_000_000))),
  'an unclosed quote': edit('reports.csv', (text) => text.replace('Kết nạp', '"Kết nạp')),
  'a ragged row': edit(OBSERVATIONS, (text) => text.replace('a.1,', 'a.1,extra,')),
  'a duplicate header': edit('reports.csv', (text) => text.replace('headline', 'title')),
  'a decimal comma': edit(OBSERVATIONS, (text) => text.replace('printed,80,', 'printed,"80,5",')),
  'a grouped number': edit(OBSERVATIONS, (text) => text.replace('printed,80,', 'printed,1.004,')),
  'a serial date of a spreadsheet': edit(OBSERVATIONS, (text) => text.replace('2021-01-01', '44197')),
  'an error of a spreadsheet': edit(OBSERVATIONS, (text) => text.replace('printed,80,', 'printed,#REF!,')),
  'an unknown code': edit(OBSERVATIONS, (text) => text.replace('result', 'results')),
  'a reference to nothing': edit(OBSERVATIONS, (text) => text.replace('viet-nam', 'viet-nan')),
  'a missing column': edit('reports.csv', (text) => text.replace(',publisher', ',paper')),
  'a value that is not what is printed': edit(OBSERVATIONS, (text) =>
    text.replace('printed,80,', 'printed,81,'),
  ),
  'a missing file': (folder) => rmSync(join(folder, 'reports.csv')),
  'a folder in place of a file': (folder) => {
    rmSync(join(folder, 'reports.csv'));
    mkdirSync(join(folder, 'reports.csv'));
  },
};

describe('npm run check', { timeout: 30_000 }, () => {
  it('passes a good folder and prints the audit', () => {
    const { status, stdout } = runScript('check.ts', [], { environment: { DATA_DIR: writeDataFolder() } });
    expect(status).toBe(0);
    expect(stdout).toContain('Audit of the printed percentages');
  });

  it('accepts UTF-8 with a byte order mark', () => {
    const folder = writeDataFolder();
    edit('reports.csv', (text) => `\ufeff${text}`)(folder);
    expect(runScript('check.ts', [], { environment: { DATA_DIR: folder } }).status).toBe(0);
  });

  it.each(Object.entries(BROKEN))('refuses %s, and says where and what to do', (_name, breakFolder) => {
    const folder = writeDataFolder();
    breakFolder(folder);
    const { status, stderr } = runScript('check.ts', [], { environment: { DATA_DIR: folder } });
    expect(status).toBe(1);
    expect(stderr.trimEnd()).toMatchSnapshot();
  });

  it('speaks Vietnamese, by option or after the terminal', () => {
    const folder = writeDataFolder();
    edit(OBSERVATIONS, (text) => text.replace('printed,80,', 'printed,"80,5",'))(folder);
    const environment = { DATA_DIR: folder };
    const { stderr } = runScript('check.ts', ['--lang', 'vi'], { environment });
    expect(stderr).toBe(
      'DATA_DIR/observations/a.csv:2:L (value) “80,5” lỗi cell-type: dấu thập phân là dấu phẩy. Viết 80.5.\n1 lỗi, 0 cảnh báo trong 1 tệp.\n',
    );
    const ofTerminal = runScript('check.ts', [], { environment: { ...environment, LANG: 'vi_VN.UTF-8' } });
    expect(ofTerminal.stderr).toContain('1 lỗi, 0 cảnh báo trong 1 tệp.');
    const ofOption = runScript('check.ts', ['--lang', 'en'], {
      environment: { ...environment, LANG: 'vi_VN.UTF-8' },
    });
    expect(ofOption.stderr).toContain('1 error and 0 warnings in 1 file.');
  });

  it('prints one JSON object, with the audit where there is no error', () => {
    const environment = { DATA_DIR: writeDataFolder() };
    const { stdout, stderr } = runScript('check.ts', ['--format', 'json'], { environment });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, problems: [], audit: { exact: 0 } });
  });

  it.each([
    [['--format', 'xml'], 'There is no format xml. Choose one of: text, json, github.\n'],
    [['--lang', 'fr'], 'There is no language fr. Write --lang vi or --lang en.\n'],
    [['--mend'], "Unknown option '--mend'.\n"],
  ])('says in one line that it does not know %j', (options, message) => {
    const { status, stderr, stdout } = runScript('check.ts', options);
    expect(stderr).toBe(message);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  });
});

describe('npm run check -- --fix', { timeout: 30_000 }, () => {
  const BROKEN_FORM = (text: string) =>
    `\ufeff${text.replaceAll('\n', '\r\n').replace('80,,exact', '80 ,,exact')}`;

  it('mends what is certain, shows it, checks again and leaves nothing beside the files', () => {
    const folder = writeDataFolder();
    const before = readFileSync(join(folder, OBSERVATIONS), 'utf8');
    edit(OBSERVATIONS, BROKEN_FORM)(folder);
    const { status, stdout, stderr } = runScript('check.ts', ['--fix'], {
      environment: { DATA_DIR: folder },
    });
    expect(stderr).toContain('--- DATA_DIR/observations/a.csv\n+++ DATA_DIR/observations/a.csv\n# Dropped');
    expect(stderr).toMatch(/^-.*80␣,.*<CR>$/m);
    expect(stdout).toContain('Audit of the printed percentages');
    expect(status).toBe(0);
    expect(readFileSync(join(folder, OBSERVATIONS), 'utf8')).toBe(before);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    const again = runScript('check.ts', ['--fix', '--lang', 'vi'], { environment: { DATA_DIR: folder } });
    expect(again.stderr).toBe('Không có gì chắc chắn để sửa.\n');
  });

  it('touches no cell whose meaning would be a guess', () => {
    const folder = writeDataFolder();
    edit(OBSERVATIONS, (text) => text.replace('printed,80,', 'printed,1.004,'))(folder);
    const before = readFileSync(join(folder, OBSERVATIONS), 'utf8');
    const { status, stderr } = runScript('check.ts', ['--fix'], { environment: { DATA_DIR: folder } });
    expect(stderr).toContain('cell-ambiguous');
    expect(status).toBe(1);
    expect(readFileSync(join(folder, OBSERVATIONS), 'utf8')).toBe(before);
  });
});
