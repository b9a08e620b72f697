import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
});
