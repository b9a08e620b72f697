import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { TABLES, type Group } from '../../../src/dataset/model/tables.ts';
import { rowsOf } from '../../../src/dataset/model/row-table.ts';
import { publicationOf } from '../../../src/dataset/publish/publication.ts';
import { MOST_ROWS_OF_A_TABLE, ROWS_OF_A_SHEET } from '../../../src/dataset/publish/limits.ts';
import { publishXlsx } from '../../../src/dataset/publish/xlsx.ts';
import { contextOf, datasetOf } from './build.ts';

const group: Group = {
  group_id: 'pupils', name_vi: 'Học sinh', name_en: 'Pupils', parent_id: null, dimension: null,
  definition_vi: 'Học sinh.', definition_en: 'Pupils.',
}; // prettier-ignore

/** What the sheet `reports` shows where the table has so many rows. */
async function sheetOf(length: number): Promise<string[][]> {
  const table = { ...TABLES.groups, name: 'reports' };
  const rows = rowsOf(length, function* () {
    for (let index = 0; index < length; index += 1) yield { ...group, group_id: `g${String(index)}` };
  });
  const publication = publicationOf([{ table, rows }]);
  const [file] = await publishXlsx({ ...contextOf(datasetOf({})), publication });
  const sheet = read(file?.bytes ?? new Uint8Array()).Sheets['reports'];
  return sheet ? utils.sheet_to_json<string[]>(sheet, { header: 1 }) : [];
}

describe('a table in the workbook', { timeout: 60_000 }, () => {
  it('is a sheet of its rows where it is short enough', async () => {
    const rows = await sheetOf(3);
    expect(rows.map(([id]) => id)).toEqual(['group_id', 'g0', 'g1', 'g2']);
  });

  it('says where the limit lies and what to take instead where it is longer', async () => {
    const [, words = []] = await sheetOf(MOST_ROWS_OF_A_TABLE + 1);
    expect(words).toHaveLength(2);
    for (const word of words) {
      expect(word).toContain(String(ROWS_OF_A_SHEET));
      expect(word).toContain('reports.parquet');
    }
    expect(words).toMatchInlineSnapshot(`
      [
        "Bảng reports có 15001 dòng. Một trang tính chứa nhiều nhất 1048576 dòng; tệp này chỉ chứa bảng có đến 15000 dòng. Hãy dùng reports.parquet, reports.csv hoặc ket-nap.sqlite.",
        "The table reports has 15001 rows. A sheet holds 1048576 rows at most; this workbook holds tables of up to 15000. Take reports.parquet, reports.csv or ket-nap.sqlite instead.",
      ]
    `);
  });
});
