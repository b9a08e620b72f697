import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeDataFolder, writeFolder } from './data-folder.ts';
import { runScript, type Run } from './run.ts';

const REPORTS = 'report_id,title,headline,language,place_id\n';
const REPORT_B = 'b,Báo cáo,printed,vi,viet-nam\n';
const OBSERVATIONS =
  'observation_id,report_id,place_id,indicator_id,group_id,status,period_kind,value,qualifier,as_printed,note_vi,note_en\n';
const OBSERVATION_B = 'b.1,b,viet-nam,admissions,all,result,unknown,12,exact,12,,\n';
const NEW_REPORT = { 'reports.csv': REPORTS + REPORT_B, 'observations.csv': OBSERVATIONS + OBSERVATION_B };

interface Import extends Run {
  readonly dataDir: string;
}

function importFiles(
  files: Readonly<Record<string, string>>,
  options: readonly string[] = [],
  dataDir = writeDataFolder(),
): Import {
  const folder = writeFolder({});
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const environment = { DATA_DIR: dataDir, FOLDER: folder };
  return { ...runScript('import.ts', [folder, ...options], { environment }), dataDir };
}

function readFolder(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

describe('npm run import', { timeout: 30_000 }, () => {
  it('adds rows after the old ones, a file for each report, and says what it added', () => {
    const before = readFolder(writeDataFolder());
    const { status, stdout, dataDir } = importFiles(NEW_REPORT);
    const after = readFolder(dataDir);
    expect(stdout).toBe('reports: 1 new rows in 1 file\nobservations: 1 new rows in 1 file\n');
    expect(status).toBe(0);
    expect(after['reports.csv']).toBe(`${before['reports.csv'] ?? ''}b,Báo cáo,printed,,,,vi,viet-nam,,,\n`);
    expect(after['observations/b.csv']?.split('\n')[1]).toBe(
      'b.1,b,viet-nam,admissions,all,result,unknown,,,,,12,,exact,12,,,,,,,,,',
    );
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed.sort()).toEqual(['observations/b.csv', 'reports.csv']);
  });

  it('takes tables at the paths of the data folder too', () => {
    const { stdout, dataDir } = importFiles({
      'reports.csv': REPORTS + REPORT_B,
      'observations/b.csv': OBSERVATIONS + OBSERVATION_B,
      'codelists/places.csv':
        'place_id,name_vi,name_en,level,parent_id\nha-noi,Hà Nội,Hà Nội,province,viet-nam\n',
    });
    expect(stdout).toContain('places: 1 new rows in 1 file\n');
    expect(readFolder(dataDir)['codelists/places.csv']).toContain('\nha-noi,Hà Nội,');
  });

  it('leaves a row alone that stands there with the same cells', () => {
    const { dataDir } = importFiles(NEW_REPORT);
    const before = readFolder(dataDir);
    const { status, stdout } = importFiles(NEW_REPORT, [], dataDir);
    expect(stdout).toBe('Nothing new.\n2 rows stood there already.\n');
    expect(status).toBe(0);
    expect(readFolder(dataDir)).toEqual(before);
  });

  it('stops at a row that stands there with other cells, and says where', () => {
    const { dataDir } = importFiles(NEW_REPORT);
    const before = readFolder(dataDir);
    const changed = OBSERVATION_B.replace('12,exact,12', '13,exact,13');
    const result = importFiles({ ...NEW_REPORT, 'observations.csv': OBSERVATIONS + changed }, [], dataDir);
    expect(result.status).toBe(1);
    expect(result.stderr).toMatchInlineSnapshot(`
      "FOLDER/observations.csv:2:H (value) “13” error import-conflict: b.1 stands already at observations/b.csv:2, with value “12”. Make the two alike, or leave the row out of the import.
      1 error and 0 warnings in 1 file.
      Nothing was imported.
      "
    `);
    expect(readFolder(dataDir)).toEqual(before);
  });

  it('stops at two incoming rows of one key', () => {
    const twice = OBSERVATIONS + OBSERVATION_B + OBSERVATION_B.replace('12,exact,12', '13,exact,13');
    const { status, stderr } = importFiles({ ...NEW_REPORT, 'observations.csv': twice });
    expect(stderr).toContain('observations.csv:3:H (value) “13” error import-conflict: b.1 stands already');
    expect(status).toBe(1);
  });

  it('names a column that the table does not have', () => {
    const files = { ...NEW_REPORT, 'reports.csv': `notes,${REPORTS}x,${REPORT_B}` };
    const { status, stderr } = importFiles(files);
    expect(stderr).toContain('FOLDER/reports.csv:1:A (notes) “notes” error column-unknown:');
    expect(status).toBe(1);
    expect(importFiles(files, ['--drop', 'notes']).status).toBe(0);
  });

  it('names a required column that is missing, once', () => {
    const reports = 'report_id,title,headline,place_id\nb,Báo cáo,printed,viet-nam\nc,Báo,printed,viet-nam\n';
    const { status, stderr } = importFiles({ 'reports.csv': reports });
    expect(stderr.match(/column-missing/g)).toHaveLength(1);
    expect(stderr).toContain('the column language is missing');
    expect(status).toBe(1);
  });

  it('checks the merged whole and points into the incoming file', () => {
    const note = '"hai\ndòng","two\nlines"';
    const rows = `${OBSERVATION_B.replace(',,\n', `,${note}\n`)}b.2,b,viet-nan,admissions,all,result,unknown,12,exact,13,,\n`;
    const { status, stderr, dataDir } = importFiles({
      ...NEW_REPORT,
      'observations.csv': OBSERVATIONS + rows,
    });
    expect(status).toBe(1);
    expect(stderr).toContain('FOLDER/observations.csv:5:C (place_id) “viet-nan” error reference-exists:');
    expect(stderr).toContain('FOLDER/observations.csv:5:J (as_printed) “13” error figure-value:');
    expect(readFolder(dataDir)['observations/b.csv']).toBeUndefined();
  });

  it('refuses a file that belongs to no table, and a row that would leave its folder', () => {
    expect(importFiles({ 'figures.csv': REPORTS }).stderr).toContain('figures.csv error file-unknown:');
    const astray = OBSERVATIONS + OBSERVATION_B.replace('b.1,b,', 'b.1,../b,');
    const { status, stderr, dataDir } = importFiles({ ...NEW_REPORT, 'observations.csv': astray });
    expect(stderr).toContain('file-unknown');
    expect(status).toBe(1);
    expect(Object.keys(readFolder(dataDir))).not.toContain('b.csv');
  });

  it('rewrites no data file that it cannot read whole', () => {
    const dataDir = writeDataFolder();
    const reports = join(dataDir, 'reports.csv');
    writeFileSync(reports, `${readFileSync(reports, 'utf8')}ragged,row\n`);
    const before = readFolder(dataDir);
    const { status, stderr } = importFiles(NEW_REPORT, [], dataDir);
    expect(stderr).toContain('DATA_DIR/reports.csv:3');
    expect(status).toBe(1);
    expect(readFolder(dataDir)).toEqual(before);
  });

  it('asks for a folder', () => {
    const { status, stderr } = runScript('import.ts', []);
    expect(stderr).toBe(
      'Usage: npm run import -- FOLDER [--drop COLUMN] [--lang vi|en], or npm run import -- FILE.xlsx [--lang vi|en]\n',
    );
    expect(status).toBe(1);
    expect(importFiles({}).stderr).toContain('has no CSV file');
  });
});
