import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../../scripts/data-files.ts';
import { replaceMerged } from '../../../src/dataset/import/import.ts';
import { exportReport, readExportData } from '../../../src/dataset/sheets/export.ts';
import { importWorkbook } from '../../../src/dataset/sheets/import.ts';
import { readWorkbook } from '../../../src/dataset/sheets/read-workbook.ts';
import { replaceReport } from '../../../src/dataset/sheets/replace-report.ts';

const files = readDataFiles('data');
const data = readExportData(files);
const reports = data.rows
  .filter(({ table }) => table.name === 'reports')
  .map(({ cells }) => String(cells['report_id']));

describe('every report of data/, through a workbook and back', { timeout: 240_000 }, () => {
  it('changes no row and no byte', async () => {
    expect(reports.length).toBeGreaterThan(100);
    for (const report of reports) {
      const { rows, problems } = readWorkbook((await exportReport(data, report)) ?? new Uint8Array());
      const { files: merged, changes } = replaceReport(data.rows, rows, report);
      expect({ report, problems, changes }).toEqual({ report, problems: [], changes: [] });
      const before = new Map(files.map(({ path, bytes }) => [path, bytes]));
      for (const { output } of merged)
        expect(Buffer.compare(output.bytes, before.get(output.path) ?? Buffer.of())).toBe(0);
      expect(replaceMerged(files, merged).map(({ path }) => path)).toEqual(files.map(({ path }) => path));
    }
  });

  it('gives the same bytes each time', async () => {
    const twice = [await exportReport(data, 'bac-lieu'), await exportReport(data, 'bac-lieu')];
    expect(twice[0]).toEqual(twice[1]);
  });

  it.each(['bac-lieu', 'tp-ho-chi-minh'])('writes no file for %s', async (report) => {
    const bytes = (await exportReport(data, report)) ?? new Uint8Array();
    expect(importWorkbook(files, bytes)).toMatchObject({ files: [], changes: [] });
  });
});
