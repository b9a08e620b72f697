import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { csvText } from '../../src/dataset/publish/csv.ts';
import { TABLES, type Row, type TableName } from '../../src/dataset/model/tables.ts';

/** Rows by table; a column that is not given is an empty cell. */
export type FolderRows = { readonly [Name in TableName]?: readonly Partial<Row<Name>>[] };

/** The text that the report `a` was read in: two figures, one of them a year. */
export const TEXT = 'Năm 2021\n\nKết nạp 80 đảng viên.\n';

/** A data folder that passes every check: one report, one observation, one exclusion. */
export const VALID_ROWS: FolderRows = {
  places: [{ place_id: 'viet-nam', name_vi: 'Việt Nam', name_en: 'Viet Nam', level: 'country' }],
  indicators: [
    {
      indicator_id: 'admissions',
      name_vi: 'Kết nạp',
      name_en: 'Admissions',
      unit: 'people',
      kind: 'flow',
      definition_vi: 'Số người.',
      definition_en: 'People.',
    },
  ],
  groups: [
    {
      group_id: 'all',
      name_vi: 'Tất cả',
      name_en: 'All',
      definition_vi: 'Mọi người.',
      definition_en: 'Everybody.',
    },
  ],
  reports: [
    {
      report_id: 'a',
      title: 'Kết nạp đảng viên',
      headline: 'printed',
      language: 'vi',
      place_id: 'viet-nam',
      text_sha256: createHash('sha256').update(TEXT).digest('hex'),
    },
  ],
  observations: [
    {
      observation_id: 'a.1',
      report_id: 'a',
      place_id: 'viet-nam',
      indicator_id: 'admissions',
      group_id: 'all',
      status: 'result',
      period_kind: 'year',
      period_start: '2021-01-01',
      period_end: '2021-12-31',
      period_basis: 'printed',
      value: 80,
      qualifier: 'exact',
      as_printed: '80',
      paragraph: 2,
    },
  ],
  exclusions: [{ report_id: 'a', paragraph: 1, as_printed: '2021', reason: 'date' }],
};

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Writes every table into a fresh folder and returns its path. */
export function writeDataFolder(rows: FolderRows = VALID_ROWS): string {
  const folder = freshFolder();
  for (const name of Object.keys(TABLES) as TableName[]) {
    const file = join(folder, TABLES[name].path.replace('*', 'a'));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, csvText(Object.keys(TABLES[name].columns), rows[name] ?? []));
  }
  return folder;
}

/** Writes files into a fresh folder and returns its path. */
export function writeFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = freshFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ket-nap-'));
  folders.push(folder);
  return folder;
}
