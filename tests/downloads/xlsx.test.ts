import XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { strFromU8, unzipSync } from 'fflate';
import { publishXlsx } from '../../src/dataset/publish/xlsx.ts';
import { publishedOf } from './publish.ts';

const { fileOf, publication } = await publishedOf('data', [publishXlsx]);
const bytes = fileOf('ket-nap.xlsx');
const workbook = XLSX.read(bytes, { cellDates: false, cellNF: true, cellStyles: true });
const tables = publication.labelled.filter(({ table }) => workbook.SheetNames.includes(table.name));

/** The text of a cell with a date format, as ISO 8601: days since 30 December 1899. */
function isoOf(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}

describe('ket-nap.xlsx, read by another library', () => {
  it('has the sheets in their order', () => {
    expect(workbook.SheetNames).toEqual([
      'read me', 'codebook', 'observations', 'facts', 'measures', 'audit', 'reports',
    ]); // prettier-ignore
  });

  it.each(tables.map((each) => [each.table.name, each] as const))(
    'holds the rows of %s: numbers as numbers, whole dates as dates, reduced ones as text',
    (name, { table, rows }) => {
      const sheet = workbook.Sheets[name] ?? {};
      const columns = Object.entries(table.columns);
      const range = XLSX.utils.decode_range(sheet['!ref'] ?? '');
      expect([range.e.r, range.e.c]).toEqual([rows.length, columns.length - 1]);
      const cellAt = (row: number, column: number): unknown => {
        const cell = sheet[XLSX.utils.encode_cell({ r: row, c: column })] as XLSX.CellObject | undefined;
        if (cell?.t === 'n' && cell.z === 'yyyy-mm-dd') return isoOf(Number(cell.v));
        return cell?.v ?? null;
      };
      expect(columns.map((_, index) => cellAt(0, index))).toEqual(columns.map(([column]) => column));
      const found = rows.map((_, row) => columns.map((_column, index) => cellAt(row + 1, index)));
      const safe = (cell: unknown) =>
        typeof cell === 'string' ? cell.replace(/^(?='*[=+\-@\t\r\n])/, "'") : cell;
      expect(found).toEqual(rows.map((row) => columns.map(([column]) => safe(row[column] ?? null))));
    },
  );

  it('holds real dates, and no date where the day is not known', () => {
    const sheet = workbook.Sheets['observations'] ?? {};
    const observations = tables.find(({ table }) => table.name === 'observations');
    const column = Object.keys(observations?.table.columns ?? {}).indexOf('period_end');
    const cells = (observations?.rows ?? []).map(
      (_, row) => sheet[XLSX.utils.encode_cell({ r: row + 1, c: column })] as XLSX.CellObject | undefined,
    );
    const whole = observations?.rows.filter((row) => String(row['period_end'] ?? '').length === 10).length;
    expect(cells.filter((cell) => cell?.t === 'n').length).toBe(whole);
    expect(
      cells.filter((cell) => cell?.t === 's').every((cell) => /^\d{4}(?:-\d{2})?$/.test(String(cell?.v))),
    ).toBe(true);
  });

  it('has a header that stays in view and columns with widths on every sheet', () => {
    const parts = unzipSync(bytes);
    const sheets = Object.keys(parts).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
    expect(sheets.length).toBe(workbook.SheetNames.length);
    for (const name of sheets) {
      const xml = strFromU8(parts[name] ?? new Uint8Array());
      expect(xml).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
      expect(xml).toMatch(/<col [^>]*width="/);
      expect(xml).not.toContain('<f>');
    }
  });

  it('says in both languages what it is, with the version', () => {
    const lines = XLSX.utils.sheet_to_json<string[]>(workbook.Sheets['read me'] ?? {}, { header: 1 });
    const text = lines.flat().join('\n');
    expect(text).toContain('1.2.3');
    expect(text).toContain('Chữ giống công thức');
    expect(text).toContain('Text that looks like a formula');
  });
});
