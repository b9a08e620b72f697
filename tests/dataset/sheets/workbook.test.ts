import XLSX from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDataFiles } from '../../../scripts/data-files.ts';
import { exportReport, readExportData } from '../../../src/dataset/sheets/export.ts';
import { readWorkbook } from '../../../src/dataset/sheets/read-workbook.ts';
import { writeEditWorkbook } from '../../../src/dataset/sheets/workbook.ts';

const files = readDataFiles('data').map((file) => {
  if (file.path !== 'observations/krong-bong.csv') return file;
  const broken = strFromU8(file.bytes ?? Uint8Array.of()).replace(',80,,exact,80,', ',81,,exact,80,');
  return { ...file, bytes: new TextEncoder().encode(broken) };
});
const bytes = (await exportReport(readExportData(files), 'krong-bong')) ?? new Uint8Array();
const workbook = XLSX.read(bytes, { cellNF: true, cellStyles: true });
const parts = unzipSync(bytes);
const observations = workbook.Sheets['observations'];
const part = (path: string) => strFromU8(parts[path] ?? Uint8Array.of());
const at = (cell: string) => observations?.[cell] as XLSX.CellObject | undefined;

describe('the workbook of a report, read by another library', () => {
  it('has a sheet for each table of the report, then codebook and read me', () => {
    expect(workbook.SheetNames).toEqual([
      'reports',
      'observations',
      'exclusions',
      'citations',
      'mentions',
      'codebook',
      'read me',
    ]);
  });

  it('holds ids, dates and printed forms as text, values as numbers', () => {
    expect(at('H2')).toMatchObject({ t: 's', v: '2021-01-01', z: '@' });
    expect(at('O3')).toMatchObject({ t: 's', v: '11/35', z: '@' });
    expect(at('L2')).toMatchObject({ t: 'n', v: 81 });
  });

  it('formats the rows to fill in as text, and keeps the header in view', () => {
    expect(part('xl/worksheets/sheet2.xml')).toMatch(/<c r="O60" s="\d+"\/>/);
    expect(part('xl/worksheets/sheet2.xml')).toContain('state="frozen"');
    expect(part('xl/worksheets/sheet2.xml')).toContain('customWidth="1"');
  });

  it('offers codes and ids from the lists of the codebook', () => {
    const xml = part('xl/worksheets/sheet2.xml');
    const ranges = [...xml.matchAll(/sqref="([A-Z]+)2:[^>]*><formula1>codebook!\$B\$(\d+):\$B\$(\d+)</g)];
    const codebook = workbook.Sheets['codebook'];
    const lists = ranges.map(([, letter, first, last]) => {
      const names = [first, last].map((row) => String((codebook?.[`A${String(row)}`] as XLSX.CellObject).v));
      expect(new Set(names).size).toBe(1);
      return `${String(letter)} ${String(names[0])}`;
    });
    expect(lists).toEqual([
      'C places',
      'D indicators',
      'E groups',
      'F status',
      'G period_kind',
      'K period_basis',
      'N qualifier',
      'P selection',
    ]);
  });

  it('says beside a cell what the check says of it, in both languages', () => {
    const note = at('O2')
      ?.c?.map(({ t }) => t)
      .join('');
    expect(note).toContain('figure-value:');
    expect(note).toContain('The printed figure reads as 80, the row says 81.');
    expect(note).toContain('Dạng in đọc là 80, dòng ghi 81.');
    expect(part('xl/drawings/notes2.vml')).toContain('<x:Row>1</x:Row><x:Column>14</x:Column>');
    expect(part('[Content_Types].xml')).toContain('/xl/comments2.xml');
  });
});

describe('any text in a cell', () => {
  const SHAPE = { isNumber: [], choices: [], notes: [], spareRows: 0 };
  const ALLOWED = /[^\t\n\u0020-\ud7ff\ue000-\ufffd]/gu;

  it('comes back as it went', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '=1+1',
        '_x0041_',
        '__proto__',
        'constructor',
        'toString',
        '<b>&amp;"\'',
        '+1',
        '@x',
        ' x ',
        '1.004',
        '2021-06',
      ),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (raw) => {
        // What XML 1.0 cannot hold no workbook holds; the check refuses it anyway.
        const text = raw.replace(ALLOWED, '');
        const written = await writeEditWorkbook([
          { ...SHAPE, name: 'reports', header: ['report_id', 'title'], rows: [['a', text]] },
        ]);
        const row = readWorkbook(written).rows.find(({ table }) => table.name === 'reports');
        expect(row?.cells['title']).toBe(text);
      }),
      { seed: 5, numRuns: 100 },
    );
  });
});

describe('bytes that are no workbook', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['text', new TextEncoder().encode('report_id,title\n')],
    ['half a workbook', bytes.slice(0, bytes.length / 2)],
  ])('%s is a problem', (_claim, broken) => {
    expect(readWorkbook(broken).problems.map(({ rule }) => rule)).toEqual(['workbook-unreadable']);
  });
});
