import { describe, expect, it } from 'vitest';
import { countRows } from '../../scripts/count-rows.ts';
import { TABLES } from '../../src/dataset/model/tables.ts';
import { rowsOf } from '../../src/dataset/model/row-table.ts';

describe('countRows', () => {
  it('tells how many of the rows of all formats were gone through, and gives the same rows', () => {
    const row = { group_id: 'all' };
    const table = {
      table: TABLES.groups,
      rows: rowsOf(2500, function* () {
        for (let index = 0; index < 2500; index += 1) yield row;
      }),
    };
    const told: (readonly number[])[] = [];
    const publication = { tables: [table], labelled: [table], fingerprint: 'f' };
    const counted = countRows(publication, (done, all) => told.push([done, all]));
    for (const { rows } of [...counted.labelled, ...counted.tables]) expect([...rows]).toHaveLength(2500);
    expect(told).toEqual([1, 2, 3, 4, 5].map((thousands) => [thousands * 1000, 5_000]));
  });
});
