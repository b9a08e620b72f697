import XLSX from '@e965/xlsx';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { narrowedFile } from '../../../src/client/explore/narrowed-files.ts';
import type { Narrowed } from '../../../src/client/explore/narrowed.ts';

const NARROWED: Narrowed = {
  kind: 'observations',
  columns: [
    ['observation_id', 'identifier'],
    ['value', 'decimal'],
    ['published_on', 'date'],
    ['as_printed', 'figure'],
  ],
  rows: [
    { observation_id: 'a.1', value: 83.64, published_on: '2021-10-12', as_printed: '83,64%' },
    { observation_id: 'a.2', value: 5, published_on: null, as_printed: '=1+1' },
  ],
  query: 'https://example.org/en/explore/?year=2021&place=dak-lak',
  version: '1.2.3+abc',
  licence: 'CC BY 4.0',
  citation: 'Kết nạp contributors (2026). “Title”, 1.2.3+abc.',
};

const REMARKS = {
  query: NARROWED.query,
  dataset_version: '1.2.3+abc',
  licence: 'CC BY 4.0',
  citation: NARROWED.citation,
};

describe('narrowed rows as a file', () => {
  it('are plain CSV whose last columns say query, version, licence and citation, and no cell runs', async () => {
    const text = await (await narrowedFile(NARROWED, 'csv')).text();
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data).toEqual([
      { observation_id: 'a.1', value: '83.64', published_on: '2021-10-12', as_printed: '83,64%', ...REMARKS },
      { observation_id: 'a.2', value: '5', published_on: '', as_printed: "'=1+1", ...REMARKS },
    ]);
  });

  it('are JSON that says the same once, above the rows as they are', async () => {
    const text = await (await narrowedFile(NARROWED, 'json')).text();
    expect(JSON.parse(text)).toEqual({ ...REMARKS, table: 'observations', count: 2, rows: NARROWED.rows });
  });

  it('are XLSX with a sheet on the query, then the rows with real numbers and dates', async () => {
    const bytes = await (await narrowedFile(NARROWED, 'xlsx')).arrayBuffer();
    const workbook = XLSX.read(bytes, { cellNF: true });
    expect(workbook.SheetNames).toEqual(['read me', 'observations']);
    const about = XLSX.utils.sheet_to_json<[string, string]>(workbook.Sheets['read me'] ?? {}, { header: 1 });
    expect(Object.fromEntries(about)).toEqual({
      item: 'value',
      ...REMARKS,
      table: 'observations',
      rows: 2,
    });
    const sheet = workbook.Sheets['observations'] as Record<string, XLSX.CellObject>;
    expect([sheet['B2']?.t, sheet['B2']?.v]).toEqual(['n', 83.64]);
    expect([sheet['C2']?.t, sheet['C2']?.z]).toEqual(['n', 'yyyy-mm-dd']);
    expect([sheet['D3']?.t, sheet['D3']?.v]).toEqual(['s', "'=1+1"]);
  });
});
