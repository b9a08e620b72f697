import XLSX from '@e965/xlsx';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDataFolder, writeFolder } from './data-folder.ts';
import { runScript, type Run } from './run.ts';

const dataFile = (dataDir: string) => join(dataDir, 'observations/a.csv');

function exportA(dataDir: string): string {
  const file = join(writeFolder({}), 'a.xlsx');
  const { status, stderr } = runScript('export.ts', ['a', file], { environment: { DATA_DIR: dataDir } });
  expect([status, stderr]).toEqual([0, '']);
  return file;
}

/** Changes cells of a sheet as an editor would, and saves the workbook. */
function edit(file: string, sheet: string, cells: Readonly<Record<string, XLSX.CellObject>>): void {
  const workbook = XLSX.read(readFileSync(file), { cellNF: true });
  Object.assign(workbook.Sheets[sheet] ?? {}, cells);
  writeFileSync(file, XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

const importFrom = (file: string, dataDir: string): Run =>
  runScript('import.ts', [file], { environment: { DATA_DIR: dataDir, FILE: file } });

const number = (v: number): XLSX.CellObject => ({ t: 'n', v });
const text = (v: string): XLSX.CellObject => ({ t: 's', v });

describe('npm run export and npm run import', { timeout: 60_000 }, () => {
  it('change nothing where nothing was edited', () => {
    const dataDir = writeDataFolder();
    const before = readFileSync(dataFile(dataDir), 'utf8');
    const { status, stdout } = importFrom(exportA(dataDir), dataDir);
    expect([status, stdout]).toEqual([0, 'Nothing new.\n']);
    expect(readFileSync(dataFile(dataDir), 'utf8')).toBe(before);
  });

  it('bring an edited row back, and say what it changed', () => {
    const dataDir = writeDataFolder();
    const file = exportA(dataDir);
    edit(file, 'observations', { L2: number(90), O2: text('90') });
    const { status, stdout } = importFrom(file, dataDir);
    expect(stdout).toBe('changed: observations a.1: value “80” → “90”, as_printed “80” → “90”\n');
    expect(status).toBe(0);
    expect(readFileSync(dataFile(dataDir), 'utf8')).toContain(',90,,exact,90,');
  });

  it('refuse what the check refuses, at sheet and cell, and write nothing', () => {
    const dataDir = writeDataFolder();
    const before = readFileSync(dataFile(dataDir), 'utf8');
    const file = exportA(dataDir);
    edit(file, 'observations', { L2: number(90), C2: text('viet-nan'), H2: text('1/1/2021') });
    const { status, stderr } = importFrom(file, dataDir);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^a\.xlsx observations!H2 \(period_start\) “1\/1\/2021” error cell-type: /);
    expect(stderr).toContain('Nothing was imported.');
    edit(file, 'observations', { H2: text('2021-01-01') });
    const second = importFrom(file, dataDir);
    expect(second.stderr).toContain('a.xlsx observations!C2 (place_id) “viet-nan” error reference-exists:');
    expect(second.stderr).toContain('a.xlsx observations!O2 (as_printed) “80” error figure-value:');
    expect(readFileSync(dataFile(dataDir), 'utf8')).toBe(before);
  });

  it('refuse a cell that the spreadsheet changed, a stranger’s row and a missing sheet', () => {
    const dataDir = writeDataFolder();
    const file = exportA(dataDir);
    edit(file, 'observations', { O2: { t: 'n', v: 0.8, z: '0%' } });
    edit(file, 'exclusions', { A2: text('b') });
    expect(importFrom(file, dataDir).stderr).toContain(
      'a.xlsx observations!O2 (as_printed) error cell-changed:',
    );
    edit(file, 'observations', { O2: text('80') });
    expect(importFrom(file, dataDir).stderr).toContain(
      'a.xlsx exclusions!A2 (report_id) “b” error workbook-report:',
    );
    const other = join(writeFolder({}), 'b.xlsx');
    const workbook = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([['x']]), 'other');
    writeFileSync(other, XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    expect(importFrom(other, dataDir).stderr).toContain('b.xlsx observations error sheet-missing:');
    expect(importFrom(other, dataDir).stderr).toContain('b.xlsx other warning sheet-unknown:');
  });

  it('refuse to undo what was changed meanwhile', () => {
    const dataDir = writeDataFolder();
    const file = exportA(dataDir);
    const now = readFileSync(dataFile(dataDir), 'utf8').replace(',80,,exact,80,', ',85,,exact,85,');
    writeFileSync(dataFile(dataDir), now);
    edit(file, 'observations', { L2: number(90), O2: text('90') });
    const { status, stderr } = importFrom(file, dataDir);
    expect(stderr).toContain('a.xlsx error workbook-outdated:');
    expect(status).toBe(1);
    expect(readFileSync(dataFile(dataDir), 'utf8')).toBe(now);
  });

  it('say what they need', () => {
    const environment = { DATA_DIR: writeDataFolder() };
    const run = (...options: string[]) => runScript('export.ts', options, { environment }).stderr;
    expect(run()).toContain('Usage: npm run export -- REPORT [FILE.xlsx]');
    expect(run('nobody')).toContain('nobody is no report.');
    expect(run('a', 'a.csv')).toContain('Let it end with .xlsx.');
    expect(importFrom('/nowhere.xlsx', environment.DATA_DIR).stderr).toContain('cannot be read');
  });
});
