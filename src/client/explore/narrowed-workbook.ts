import { writeWorkbook } from '../../dataset/publish/workbook/workbook.ts';
import { remarksOf, type Narrowed } from './narrowed.ts';

/** The narrowed rows as XLSX: a sheet on the query and how to cite it, then the rows with real numbers and dates. */
export async function narrowedWorkbook(narrowed: Narrowed): Promise<Blob> {
  const { kind, columns, rows } = narrowed;
  const bytes = await writeWorkbook([
    {
      name: 'read me',
      header: ['item', 'value'],
      types: [],
      rows: [...Object.entries(remarksOf(narrowed)), ['table', kind], ['rows', rows.length]],
    },
    {
      name: kind,
      header: columns.map(([name]) => name),
      types: columns.map(([, type]) => type),
      rows: rows.map((row) => columns.map(([name]) => row[name] ?? null)),
    },
  ]);
  return new Blob([bytes.slice()], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}
