import { expect, it } from 'vitest';
import { TABLES } from '../../../../src/dataset/model/tables.ts';
import { addedColumns } from '../../../../src/dataset/publish/labels/added-columns.ts';

const tables = [
  { table: TABLES.groups, rows: [] },
  { table: TABLES.places, rows: [] },
];

it('lists an added column once with the tables that have it', () => {
  const extra = TABLES.groups.columns.name_vi;
  const labelled = tables.map((each) => ({
    ...each,
    table: { ...each.table, columns: { ...each.table.columns, extra } },
  }));
  expect(addedColumns(tables, labelled)).toEqual([
    { name: 'extra', description: extra.description, tables: ['groups', 'places'] },
  ]);
});
